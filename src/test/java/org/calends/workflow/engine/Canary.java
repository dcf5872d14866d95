package org.calends.workflow.engine;

import java.util.List;

/** Sings when an expression of somebody else was evaluated. Public, so that every expression language reaches it. */
public final class Canary {

    private static volatile boolean singing;

    private static final String SINGER = Canary.class.getName();

    /** Ways to run code that worked, or would work with fewer walls. All that have a tune make the canary sing. */
    static final List<String> TUNES = List.of(
            "${''.getClass().forName('" + SINGER + "').getMethod('sing').invoke(null)}",
            "#{''.getClass().forName('" + SINGER + "').getMethod('sing').invoke(null)}",
            "${''.class.forName('" + SINGER + "').getMethod('sing').invoke(null)}",
            "prefix ${''.getClass().forName('" + SINGER + "').getMethod('sing').invoke(null)}");

    private Canary() {}

    /** The tune. */
    public static String sing() {
        singing = true;
        return "tweet";
    }

    static boolean sings() {
        return singing;
    }

    static void hush() {
        singing = false;
    }
}
