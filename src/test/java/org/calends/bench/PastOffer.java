package org.calends.bench;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** An offer that is over: it ran for some months and ended, or was withdrawn before that. */
record PastOffer(
        String id,
        String publisher,
        String name,
        String state,
        YearMonth start,
        YearMonth end,
        String product,
        int percent,
        List<UUID> resellers) {

    static final String ENDED = "ENDED";
    static final String WITHDRAWN = "WITHDRAWN";
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int MONTHS = 18;
    private static final int MOST_RESELLERS = 24;

    /** Started in one of the last months before this one, and ended before it. */
    static PastOffer invent(
            int number, YearMonth now, List<UUID> resellers, Random random, List<String> products, String publisher) {
        var start = now.minusMonths(2 + random.nextInt(MONTHS));
        var most = (int) start.until(now, ChronoUnit.MONTHS);
        int first = random.nextInt(resellers.size() - MOST_RESELLERS);
        return new PastOffer(
                "PO-%02d%02d-%s".formatted(start.getYear() % 100, start.getMonthValue(), letters(number)),
                publisher,
                "Past offer %04d".formatted(number),
                random.nextInt(10) == 0 ? WITHDRAWN : ENDED,
                start,
                start.plusMonths(random.nextInt(most)),
                CrowdFiles.any(products, random),
                5 + random.nextInt(20),
                List.copyOf(resellers.subList(first, first + 1 + random.nextInt(MOST_RESELLERS))));
    }

    OffsetDateTime writtenAt() {
        return startsAt().minusDays(9);
    }

    OffsetDateTime startsAt() {
        return first(start);
    }

    OffsetDateTime endsAt() {
        return first(end.plusMonths(1));
    }

    OffsetDateTime overAt() {
        return state.equals(ENDED) ? endsAt() : startsAt().plusDays(5);
    }

    String contact() {
        return "deals@%s.example".formatted(publisher);
    }

    private static OffsetDateTime first(YearMonth month) {
        return month.atDay(1).atTime(LocalTime.MIDNIGHT).atOffset(ZoneOffset.UTC);
    }

    private static String letters(int number) {
        var letters = new StringBuilder();
        for (int rest = number, i = 0; i < 6; i++, rest /= ALPHABET.length()) {
            letters.insert(0, ALPHABET.charAt(rest % ALPHABET.length()));
        }
        return letters.toString();
    }
}
