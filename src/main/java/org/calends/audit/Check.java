package org.calends.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A query that finds what must not be: its first line says what should hold, its rows name the offenders. */
record Check(String name, String message, String sql) {

    private static final String SUFFIX = ".sql";
    private static final String COMMENT = "-- ";

    static List<Check> of(Round round) {
        try {
            var checks = new ArrayList<Check>();
            for (var file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath:audit/" + round.folder() + "/*" + SUFFIX)) {
                checks.add(read(file));
            }
            return checks;
        } catch (IOException e) {
            throw new IllegalStateException("the checks of the audit cannot be read", e);
        }
    }

    private static Check read(Resource file) throws IOException {
        var sql = file.getContentAsString(StandardCharsets.UTF_8);
        var name = String.valueOf(file.getFilename()).replace(SUFFIX, "");
        var firstLine = sql.lines().findFirst().orElseThrow();
        return new Check(name, firstLine.substring(COMMENT.length()), sql);
    }
}
