package org.calends.files;

import java.io.IOException;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** An archive of a few kilobytes can unpack to gigabytes; one like that is not let near anything that unpacks it. */
final class ZipLimits {

    private static final int MOST_ENTRIES = 1000;
    private static final long LARGEST = 64L * 1024 * 1024;
    private static final int BUFFER = 64 * 1024;

    private final byte[] buffer = new byte[BUFFER];
    private long left = LARGEST;

    private ZipLimits() {}

    /** Whether it is an archive at all, and one of reasonable size when unpacked; what it says of itself proves nothing. */
    static boolean areKept(byte[] archive) {
        try (var zip = ZipFile.builder().setByteArray(archive).get()) {
            var entries = Collections.list(zip.getEntries());
            return !entries.isEmpty() && entries.size() <= MOST_ENTRIES && new ZipLimits().areKept(zip, entries);
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    private boolean areKept(ZipFile zip, Iterable<ZipArchiveEntry> entries) throws IOException {
        for (var entry : entries) {
            try (var content = zip.getInputStream(entry)) {
                for (int read = content.read(buffer); read > 0 && left >= 0; read = content.read(buffer)) {
                    left -= read;
                }
            }
        }
        return left >= 0;
    }
}
