package org.calends.dashboard;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** Says what a market is called in the reader's language; templates find it as {@code countries}. */
public record Countries(Locale locale) {

    public String name(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(locale);
    }

    /** Codes in the order of what they mean. */
    public Comparator<String> byName() {
        return Comparator.comparing(this::name, Collator.getInstance(locale));
    }
}
