package org.calends.security;

/** The configuration is one that must not run; the program does not start, and says what to do. */
class UnsafeSetup extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    UnsafeSetup(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
