package org.calends.notification;

/** Something else listens where the demo's mail server would. */
class MailPortTaken extends RuntimeException {

    private final int port;

    MailPortTaken(int port, Throwable cause) {
        super("port " + port + " is taken", cause);
        this.port = port;
    }

    int port() {
        return port;
    }
}
