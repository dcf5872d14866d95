package org.calends.dashboard.products;

import org.calends.api.Spelling;

/** A choice as a form sends it, and what messages call it. */
record Word(Enum<?> constant, String word) {

    static Word of(Enum<?> constant) {
        return new Word(constant, Spelling.of(constant));
    }
}
