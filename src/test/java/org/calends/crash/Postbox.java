package org.calends.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server outside of what is killed: it takes every mail and remembers when, by Message-ID and recipient. */
final class Postbox implements AutoCloseable {

    private static final int BACKLOG = 50;

    private final ServerSocket socket;
    private final Map<String, List<Instant>> deliveries = new ConcurrentHashMap<>();

    Postbox() throws IOException {
        socket = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
        daemon(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** When each mail was taken; what was taken twice has two instants. */
    Map<String, List<Instant>> deliveries() {
        return deliveries;
    }

    static String key(String messageId, String recipient) {
        return messageId + " to " + recipient;
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var client = socket.accept();
                daemon(() -> serve(client));
            } catch (IOException e) {
                // closed: the program is over
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            talk(client, new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            // the client was killed in the middle of a sentence: then it has no answer and must come again
        }
    }

    private void talk(Socket client, BufferedReader lines) throws IOException {
        var recipient = "";
        say(client, "220 postbox");
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("RCPT TO:")) {
                recipient = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
            }
            if (line.startsWith("DATA")) {
                say(client, "354 go on");
                take(messageId(lines), recipient);
            }
            say(client, line.startsWith("QUIT") ? "221 bye" : "250 fine");
        }
    }

    /** Before the sender knows: from here on the mail may come twice, and must have come once. */
    private void take(String messageId, String recipient) {
        deliveries
                .computeIfAbsent(key(messageId, recipient), first -> new CopyOnWriteArrayList<>())
                .add(Instant.now());
    }

    private static String messageId(BufferedReader lines) throws IOException {
        var found = "";
        for (var line = lines.readLine(); !".".equals(line); line = lines.readLine()) {
            if (line == null) {
                throw new IOException("the mail was cut off");
            }
            if (found.isEmpty() && line.startsWith("Message-ID:")) {
                found = line.substring("Message-ID:".length()).strip();
            }
        }
        return found;
    }

    private static void say(Socket client, String words) throws IOException {
        client.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void daemon(Runnable work) {
        var thread = new Thread(work, "postbox");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
