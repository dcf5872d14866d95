package org.calends.reseller;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.calends.reseller.ImportReport.Line;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door for operators who bring resellers as a CSV file: all of it, or nothing (R16, R17). */
@Component
@Transactional
public class ResellerImport {

    /** What a file has in its first row, in any order; an export has this one. */
    public static final List<String> COLUMNS = ResellerReading.COLUMNS;

    private static final Map<String, Function<Reseller, Object>> VALUES = Map.of(
            "name", Reseller::name,
            "partnerType", Reseller::partnerType,
            "country", Reseller::country,
            "region", Reseller::region,
            "skills", Reseller::skills,
            "competencies", Reseller::competencies,
            "programStatus", Reseller::programStatus,
            "suspensionReason", reseller -> Optional.ofNullable(reseller.suspensionReason()));

    private final ResellerDirectory directory;

    ResellerImport(ResellerDirectory directory) {
        this.directory = directory;
    }

    /** Takes a file over; what is wrong with it is refused with row and column, and then nothing is taken over. */
    public ImportReport run(byte[] csv, boolean dryRun) {
        var resellers = ResellerReading.read(csv);
        var report = compare(resellers, dryRun);
        if (!dryRun) {
            directory.replace(resellers);
        }
        return report;
    }

    private ImportReport compare(List<Reseller> resellers, boolean dryRun) {
        var known = directory.find(resellers.stream().map(Reseller::tenantId).toList());
        List<Line> lines = new ArrayList<>();
        for (var reseller : resellers) {
            line(reseller, known).ifPresent(lines::add);
        }
        var created = (int) lines.stream().filter(Line::created).count();
        var changed = lines.size() - created;
        return new ImportReport(dryRun, created, changed, resellers.size() - lines.size(), lines);
    }

    private static Optional<Line> line(Reseller reseller, Map<UUID, Reseller> known) {
        var before = known.get(reseller.tenantId());
        if (before == null) {
            return Optional.of(new Line(reseller.tenantId(), reseller.name(), true, List.of()));
        }
        var columns = COLUMNS.stream()
                .filter(VALUES::containsKey)
                .filter(column -> !Objects.equals(value(column, before), value(column, reseller)))
                .toList();
        return columns.isEmpty()
                ? Optional.empty()
                : Optional.of(new Line(reseller.tenantId(), reseller.name(), false, columns));
    }

    private static Object value(String column, Reseller reseller) {
        return Objects.requireNonNull(VALUES.get(column)).apply(reseller);
    }
}
