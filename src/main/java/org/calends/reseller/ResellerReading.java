package org.calends.reseller;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.calends.api.Spelling;
import org.calends.files.CsvFile;
import org.calends.files.CsvRow;
import org.calends.files.FileField;
import org.calends.files.FileProblems;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/** Reads resellers from CSV, or names row and column of everything that is wrong. */
class ResellerReading {

    static final List<String> COLUMNS = List.of(
            "tenantId",
            "name",
            "partnerType",
            "country",
            "region",
            "skills",
            "competencies",
            "programStatus",
            "suspensionReason");

    private static final UUID NOBODY = new UUID(0, 0);

    private final FileProblems problems;
    private final Map<UUID, String> tenants = new HashMap<>();

    private ResellerReading(FileProblems problems) {
        this.problems = problems;
    }

    static List<Reseller> read(Resource file) {
        var problems = new FileProblems(file.getDescription());
        return checked(new CsvFile(COLUMNS, problems).read(file, new ResellerReading(problems)::reseller), problems);
    }

    static List<Reseller> read(byte[] content) {
        var problems = new FileProblems("The file");
        return checked(new CsvFile(COLUMNS, problems).read(content, new ResellerReading(problems)::reseller), problems);
    }

    private static List<Reseller> checked(List<Reseller> resellers, FileProblems problems) {
        problems.refuseIfAny();
        return resellers;
    }

    private Reseller reseller(CsvRow row) {
        return new Reseller(
                tenant(row.field("tenantId")),
                row.field("name").words(200),
                row.field("partnerType").constant(PartnerType.class),
                row.field("country").country(),
                row.field("region").words(100),
                tags(row.field("skills")),
                tags(row.field("competencies")),
                row.field("programStatus").constant(ProgramStatus.class),
                reason(row.field("suspensionReason"), row.field("programStatus")));
    }

    private UUID tenant(FileField field) {
        var tenant = field.uuid();
        var earlier = field.value() == null ? null : tenants.putIfAbsent(tenant, field.place());
        if (earlier != null && !NOBODY.equals(tenant)) {
            field.refuse("\"" + field.value() + "\" is already at " + earlier);
        }
        if (NOBODY.toString().equals(field.value())) {
            field.refuse("is nobody's");
        }
        return tenant;
    }

    private SortedSet<String> tags(FileField field) {
        var tags = new TreeSet<String>();
        var all = field.optional(Integer.MAX_VALUE);
        if (all != null) {
            for (var tag : all.split(";", -1)) {
                if (!tags.add(new FileField(field.place(), tag, problems).words(100)) && !tag.isBlank()) {
                    field.refuse("\"" + tag.strip() + "\" is there twice");
                }
            }
        }
        return tags;
    }

    /** Whoever is suspended has a reason, and nobody else (R35). */
    private static @Nullable SuspensionReason reason(FileField field, FileField status) {
        var words = field.optional(Integer.MAX_VALUE);
        var suspended = Spelling.of(ProgramStatus.SUSPENDED).equals(status.value());
        if (suspended && words == null) {
            field.refuse("is missing, although it is suspended");
        }
        if (!suspended && words != null) {
            field.refuse("is there, although it is not suspended");
        }
        return words == null ? null : known(field, words);
    }

    private static SuspensionReason known(FileField field, String words) {
        return SuspensionReason.of(words).orElseGet(() -> {
            field.refuse("\"" + words + "\" is not one of " + SuspensionReason.known());
            return SuspensionReason.OTHER;
        });
    }
}
