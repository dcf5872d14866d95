package org.calends.reseller;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.List;
import org.calends.files.FileProblems;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The resellers as a CSV file, if the installation keeps them in one. */
@Component
class ResellerFile {

    private final ResellerSettings settings;
    private final ResellerDirectory directory;

    ResellerFile(ResellerSettings settings, ResellerDirectory directory) {
        this.settings = settings;
        this.directory = directory;
    }

    /** Stores what the file says; loading it again changes nothing. */
    void load() {
        if (settings.file() != null) {
            directory.save(read(settings.file()));
        }
    }

    private static List<Reseller> read(Resource file) {
        var problems = new FileProblems(file.getDescription());
        var resellers = new ResellerReading(problems).read(rows(file, problems));
        problems.refuseIfAny();
        return resellers;
    }

    /** Empty rows are kept, because they count in a sheet. */
    private static List<CsvRecord> rows(Resource file, FileProblems problems) {
        var csv = CsvReader.builder()
                .detectBomHeader(true)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true);
        try (var rows = csv.ofCsvRecord(file.getInputStream())) {
            return rows.stream().toList();
        } catch (IOException | CsvParseException e) {
            problems.add("", "cannot be read: " + e.getMessage());
            return List.of();
        }
    }
}
