package org.calends.reseller.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.calends.api.Spelling;
import org.calends.reseller.Reseller;
import org.calends.reseller.ResellerImport;

/** Writes resellers as the import reads them. */
final class ResellerCsv {

    private ResellerCsv() {}

    /** @param withReasons whether it says why somebody is suspended, which is not for publishers */
    static String of(List<Reseller> resellers, boolean withReasons) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(ResellerImport.COLUMNS);
            resellers.forEach(reseller -> csv.writeRecord(values(reseller, withReasons)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> values(Reseller reseller, boolean withReasons) {
        var reason = reseller.suspensionReason();
        return List.of(
                reseller.tenantId().toString(),
                reseller.name(),
                Spelling.of(reseller.partnerType()),
                reseller.country(),
                reseller.region(),
                String.join(";", reseller.skills()),
                String.join(";", reseller.competencies()),
                Spelling.of(reseller.programStatus()),
                withReasons && reason != null ? reason.words() : "");
    }
}
