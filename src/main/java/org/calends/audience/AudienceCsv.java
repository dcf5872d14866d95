package org.calends.audience;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.calends.files.CsvFile;
import org.calends.files.CsvRow;
import org.calends.files.FileField;
import org.calends.files.FileProblems;
import org.calends.problem.Violation;

/**
 * An audience as a CSV file (C19).
 *
 * @param members those of rows that can be read
 * @param places the row of each member
 * @param unreadable what is wrong with the other rows
 */
public record AudienceCsv(List<Member> members, List<String> places, List<Violation> unreadable) {

    private static final List<String> COLUMNS = List.of("Id", "Description", "Type");
    private static final int LONGEST = 1000;

    private static final Map<String, MemberType> TYPES =
            Map.of("tenantid", MemberType.TENANT, "subscriptionid", MemberType.SUBSCRIPTION, "mail", MemberType.MAIL);

    static AudienceCsv read(byte[] csv) {
        var problems = new FileProblems("The CSV file");
        List<Member> members = new ArrayList<>();
        List<String> places = new ArrayList<>();
        var told = new AtomicInteger();
        new CsvFile(COLUMNS, problems).read(csv, row -> {
            var member = member(row);
            // Problems that are new since the last row are those of this one.
            if (told.getAndSet(problems.count()) == problems.count()) {
                members.add(member);
                places.add("row " + row.number());
            }
            return member;
        });
        return new AudienceCsv(members, places, problems.all());
    }

    private static Member member(CsvRow row) {
        var description = row.field("Description").optional(LONGEST);
        return new Member(
                row.field("Id").text(LONGEST).toLowerCase(Locale.ROOT),
                type(row.field("Type")),
                description == null ? "" : description);
    }

    private static MemberType type(FileField field) {
        var type = TYPES.get(field.text(LONGEST).toLowerCase(Locale.ROOT));
        if (type == null) {
            field.refuse("\"" + field.value() + "\" is neither SubscriptionId nor TenantID");
            return MemberType.TENANT;
        }
        return type;
    }

    /** As it can be read again. */
    public static String write(List<Member> members) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(COLUMNS);
            members.forEach(member -> csv.writeRecord(member.id(), member.description(), word(member.type())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String word(MemberType type) {
        return switch (type) {
            case TENANT -> "TenantID";
            case SUBSCRIPTION -> "SubscriptionId";
            case MAIL -> "Mail";
        };
    }
}
