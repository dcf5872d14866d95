package org.calends.dashboard.setup;

import java.util.Locale;

/** Says what a market is called in the reader's language; templates find it as {@code countries}. */
record Countries(Locale locale) {

    public String name(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(locale);
    }
}
