package org.calends.managedservice;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.calends.files.CsvFile;
import org.calends.files.CsvRow;
import org.calends.files.FileProblems;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The roles that come with the cloud: data, not code (C37). */
@Component
public class Roles {

    private static final List<String> COLUMNS = List.of("id", "name", "dataActions", "grantsAccess");
    private static final Pattern YES_OR_NO = Pattern.compile("yes|no");
    private static final int LONGEST_NAME = 200;

    private final Map<UUID, Role> byId;

    Roles(ManagedServiceSettings settings) {
        byId = read(settings.roles());
    }

    public Optional<Role> find(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** In the order of the file. */
    public Collection<Role> all() {
        return byId.values();
    }

    private static Map<UUID, Role> read(Resource file) {
        var problems = new FileProblems(file.getDescription());
        Map<String, String> seen = new HashMap<>();
        Map<UUID, Role> roles = new LinkedHashMap<>();
        new CsvFile(COLUMNS, problems).read(file, row -> role(row, seen)).forEach(role -> roles.put(role.id(), role));
        problems.refuseIfAny();
        return Collections.unmodifiableMap(roles);
    }

    private static Role role(CsvRow row, Map<String, String> seen) {
        return new Role(
                row.field("id").unique(seen).uuid(),
                row.field("name").text(LONGEST_NAME),
                yes(row, "dataActions"),
                yes(row, "grantsAccess"));
    }

    private static boolean yes(CsvRow row, String column) {
        return row.field(column).matching(YES_OR_NO, "yes or no").equals("yes");
    }
}
