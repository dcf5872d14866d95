package org.calends.dashboard.setup;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.calends.privateoffer.PrivateOffer;
import org.jspecify.annotations.Nullable;

/**
 * The fields of the set-up as somebody typed them, right or wrong. Resellers are none of them: each is added by a click.
 *
 * @param version of the draft that was read
 * @param start {@code asap}, {@code month} or empty
 */
record SetupForm(
        int version,
        String name,
        String start,
        String startMonth,
        String end,
        List<String> contacts,
        List<LineForm> lines) {

    static final String ASAP = "asap";
    static final String MONTH = "month";

    private static final int MOST = 100;

    static SetupForm of(PrivateOffer offer, Locale locale) {
        var content = offer.content();
        var start = content.start();
        return new SetupForm(
                offer.version(),
                content.name(),
                start == null ? "" : start.month() == null ? ASAP : MONTH,
                start == null || start.month() == null ? "" : start.month().toString(),
                content.end() == null ? "" : content.end().toString(),
                content.contacts(),
                content.lines().stream().map(line -> LineForm.of(line, locale)).toList());
    }

    /** Several addresses may be pasted into one field. */
    static SetupForm of(HttpServletRequest request) {
        var sent = request.getParameterValues("contact");
        return new SetupForm(
                number(request.getParameter("version")),
                text(request, "name"),
                text(request, "start"),
                text(request, "startMonth"),
                text(request, "end"),
                Arrays.stream(sent == null ? new String[0] : sent)
                        .flatMap(field -> Stream.of(field.split("[\\s,;]+")))
                        .filter(contact -> !contact.isBlank())
                        .toList(),
                IntStream.range(0, MOST)
                        .takeWhile(i -> request.getParameter("line." + i + ".product") != null)
                        .mapToObj(i -> LineForm.of(request, "line." + i))
                        .toList());
    }

    static String text(HttpServletRequest request, String name) {
        var sent = request.getParameter(name);
        return sent == null ? "" : sent.strip();
    }

    SetupForm withContacts(List<String> others) {
        return new SetupForm(version, name, start, startMonth, end, others, lines);
    }

    SetupForm withLines(List<LineForm> others) {
        return new SetupForm(version, name, start, startMonth, end, contacts, others);
    }

    /** As if somebody had read the latest version and typed the same. */
    SetupForm at(int otherVersion) {
        return new SetupForm(otherVersion, name, start, startMonth, end, contacts, lines);
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
