package kz.jauap.office.post;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A mail server for tests that speaks SMTP: takes letters, refuses some addresses, or is out of order.
public final class Postbox implements AutoCloseable {
    private final ServerSocket door;
    private final List<String> letters = new CopyOnWriteArrayList<>();
    private volatile boolean busy;
    private volatile boolean barring;

    public Postbox() {
        try {
            door = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    public int port() {
        return door.getLocalPort();
    }

    /// An office's way to this mail server.
    public Mail mail(Postmark postmark, Clock clock) {
        return new Mail(
                List.of(new MailServer("smtp://127.0.0.1:" + port() + "?from=office@almaty.example", postmark, clock)),
                clock);
    }

    public List<String> letters() {
        return letters;
    }

    /// Whether it says "not now" to everybody.
    public void busy(boolean now) {
        busy = now;
    }

    /// Whether it lets this office in no more.
    public void barring(boolean now) {
        barring = now;
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket guest = door.accept()) {
                talk(guest);
            } catch (IOException closed) {
                // the guest or the door has gone
            }
        }
    }

    private void talk(Socket guest) throws IOException {
        var in = new BufferedReader(new InputStreamReader(guest.getInputStream(), StandardCharsets.UTF_8));
        var out = new PrintWriter(guest.getOutputStream(), true, StandardCharsets.US_ASCII);
        say(out, "220 postbox");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            say(out, answer(line));
            if (line.startsWith("QUIT")) return;
            if (line.startsWith("DATA")) {
                letters.add(letter(in));
                say(out, "250 taken");
            }
        }
    }

    private static void say(PrintWriter out, String line) {
        out.print(line + "\r\n");
        out.flush();
    }

    private String answer(String line) {
        if (line.startsWith("EHLO")) return "250-postbox\r\n250 AUTH PLAIN";
        if (line.startsWith("AUTH")) return "535 5.7.8 wrong password";
        if (line.startsWith("MAIL") && busy) return "451 not now";
        if (line.startsWith("MAIL") && barring) return "530 5.7.0 sign in first";
        if (line.startsWith("RCPT") && line.contains("relayed@")) return "554 5.7.1 relay access denied";
        if (line.startsWith("RCPT") && line.contains("plainly@")) return "550 relay not permitted";
        if (line.startsWith("RCPT") && line.contains("afar@"))
            return "550 5.1.1 undeliverable: host mx.far.kz said: 554 5.7.1 Relay access denied";
        if (line.startsWith("RCPT") && line.contains("filtered@")) return "550 5.7.1 relay3.mail.kz: looks like spam";
        if (line.startsWith("RCPT") && line.contains("shut@")) return "550 5.7.1 I take nothing from you";
        if (line.startsWith("RCPT") && line.contains("nobody@")) return "550 no such person";
        if (line.startsWith("QUIT")) return "221 goodbye";
        return line.startsWith("DATA") ? "354 write" : "250 ok";
    }

    private static String letter(BufferedReader in) throws IOException {
        var letter = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            letter.append(line).append('\n');
        }
        return letter.toString();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
