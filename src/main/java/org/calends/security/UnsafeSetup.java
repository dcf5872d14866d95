package org.calends.security;

/** The configuration is one that must not run; the program does not start, and says what to do. */
public class UnsafeSetup extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    public UnsafeSetup(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}
