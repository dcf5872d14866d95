package org.calends.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes an Excel file of one sheet: a header that stays in view, then rows. */
public final class XlsxWriting {

    /** What Excel can keep of a number without changing it; what has more digits is written as a text. */
    private static final int DIGITS = 15;

    private XlsxWriting() {}

    /** @param rows of texts and {@link BigDecimal}s, each as long as the header */
    public static byte[] sheet(String name, List<String> header, List<List<Object>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Calends", "1.0")) {
            var sheet = workbook.newWorksheet(name);
            for (int i = 0; i < header.size(); i++) {
                sheet.value(0, i, header.get(i));
                sheet.style(0, i).bold().set();
            }
            sheet.freezePane(0, 1);
            for (int i = 0; i < rows.size(); i++) {
                row(sheet, i + 1, rows.get(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void row(Worksheet sheet, int number, List<Object> values) {
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof BigDecimal amount && amount.precision() <= DIGITS) {
                sheet.value(number, i, amount);
            } else {
                sheet.value(number, i, text(values.get(i)));
            }
        }
    }

    private static String text(Object value) {
        return value instanceof BigDecimal amount ? amount.toPlainString() : value.toString();
    }
}
