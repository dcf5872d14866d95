package org.calends.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that misbehaves in one way. */
public final class MailSink implements AutoCloseable {

    /** How it misbehaves. */
    public enum Fault {
        NEVER_ANSWERS,
        DROPS_BEFORE_ACCEPTING,
        REFUSES_RECIPIENTS
    }

    private final ServerSocket socket;
    private final Fault fault;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final List<String> received = new CopyOnWriteArrayList<>();

    public MailSink(Fault fault) throws IOException {
        this.fault = fault;
        this.socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        var thread = new Thread(this::accept, "mail-sink");
        thread.setDaemon(true);
        thread.start();
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** Every line of every message that was handed over, whether it was acknowledged or not. */
    public List<String> received() {
        return received;
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var client = socket.accept();
                open.add(client);
                if (fault != Fault.NEVER_ANSWERS) {
                    talk(client);
                }
            } catch (IOException e) {
                // the client hung up, or the test is over: the next one, if any
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        say(client, "220 sink");
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("DATA")) {
                say(client, "354 go on");
                read(lines);
                client.close();
                return;
            }
            var refused = fault == Fault.REFUSES_RECIPIENTS && line.startsWith("RCPT");
            say(client, refused ? "550 no such person: mara@halden.example" : "250 fine");
        }
    }

    private void read(BufferedReader lines) throws IOException {
        for (var line = lines.readLine(); line != null && !line.equals("."); line = lines.readLine()) {
            received.add(line);
        }
    }

    private static void say(Socket client, String words) throws IOException {
        client.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (var client : open) {
            client.close();
        }
    }
}
