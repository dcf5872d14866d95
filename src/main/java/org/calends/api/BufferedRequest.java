package org.calends.api;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request whose body has been read once and can be read again, by a guard and then by whoever answers. */
public final class BufferedRequest extends HttpServletRequestWrapper {

    /** The largest offer there can be is a tenth of it. */
    public static final int LARGEST_BODY = 1024 * 1024;

    /** An audience of 20,000 tenants with a word about each takes the half of it (C18). */
    public static final int LARGEST_FILE = 4 * LARGEST_BODY;

    private final byte[] body;

    private BufferedRequest(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
    }

    /** Empty when the body is larger than such a body may be; no more than that is read. */
    public static Optional<BufferedRequest> of(HttpServletRequest request) throws IOException {
        var largest = isFile(request.getContentType()) ? LARGEST_FILE : LARGEST_BODY;
        var body = request.getInputStream().readNBytes(largest + 1);
        return body.length > largest ? Optional.empty() : Optional.of(new BufferedRequest(request, body));
    }

    /** Sheets are files; everything else is written by hand or by a program of about that patience. */
    private static boolean isFile(@Nullable String contentType) {
        return contentType != null
                && (contentType.startsWith("text/csv") || contentType.startsWith("application/vnd.openxmlformats"));
    }

    public byte[] body() {
        return body.clone();
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Bytes(new ByteArrayInputStream(body));
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    private static final class Bytes extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Bytes(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            return bytes.read(into, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("the body is here already");
        }
    }
}
