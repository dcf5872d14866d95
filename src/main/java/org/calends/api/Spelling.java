package org.calends.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How constants are written in files and in the API: {@code AZURE_VM} is {@code azure-vm}. */
public final class Spelling {

    private Spelling() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static <E extends Enum<E>> Optional<E> parse(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equals(word))
                .findFirst();
    }
}
