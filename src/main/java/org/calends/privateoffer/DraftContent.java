package org.calends.privateoffer;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a publisher writes. A draft may be incomplete: only the name is needed. */
public record DraftContent(
        String name,
        @Nullable OfferStart start,
        @Nullable YearMonth end,
        List<String> contacts,
        List<OfferLine> lines,
        List<OfferedReseller> resellers) {

    public DraftContent {
        name = name.strip();
        contacts = List.copyOf(contacts);
        lines = List.copyOf(lines);
        resellers = List.copyOf(resellers);
    }

    DraftContent renamed(String newName) {
        return new DraftContent(newName, start, end, contacts, lines, resellers);
    }

    DraftContent startingAt(@Nullable OfferStart newStart, @Nullable YearMonth newEnd) {
        return new DraftContent(name, newStart, newEnd, contacts, lines, resellers);
    }

    DraftContent to(List<OfferedReseller> others) {
        return new DraftContent(name, start, end, contacts, lines, others);
    }
}
