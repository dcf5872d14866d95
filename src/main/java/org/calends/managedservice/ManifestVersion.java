package org.calends.managedservice;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/** The version of a manifest, such as 1.0.2; it rises with every change (C34). */
public record ManifestVersion(int major, int minor, int patch) implements Comparable<ManifestVersion> {

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,6})\\.(\\d{1,6})\\.(\\d{1,6})");

    private static final Comparator<ManifestVersion> ORDER = Comparator.comparingInt(ManifestVersion::major)
            .thenComparingInt(ManifestVersion::minor)
            .thenComparingInt(ManifestVersion::patch);

    public static Optional<ManifestVersion> parse(String text) {
        var parts = SHAPE.matcher(text);
        return parts.matches()
                ? Optional.of(new ManifestVersion(part(parts.group(1)), part(parts.group(2)), part(parts.group(3))))
                : Optional.empty();
    }

    private static int part(String digits) {
        return Integer.parseInt(digits);
    }

    @Override
    public int compareTo(ManifestVersion other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
