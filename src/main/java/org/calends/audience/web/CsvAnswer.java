package org.calends.audience.web;

import java.util.List;
import org.calends.audience.AudienceCsv;
import org.calends.audience.Member;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** An audience as a file to keep. */
final class CsvAnswer {

    static final String CSV = "text/csv";

    static final String EXAMPLE = """
            Id,Description,Type
            5a000000-0000-4000-8000-00000000c001,Acme,TenantID
            """;

    private CsvAnswer() {}

    static ResponseEntity<String> of(List<Member> members, String name) {
        var attachment = ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .header(HttpHeaders.CONTENT_TYPE, CSV + ";charset=UTF-8")
                .body(AudienceCsv.write(members));
    }
}
