package kz.jauap.office.files.scan;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/// ClamAV's daemon for tests: speaks INSTREAM, knows EICAR, takes so much and no more, or never answers.
final class Daemon implements AutoCloseable {
    /// The harmless file that every antivirus finds (eicar.org), put together so that none finds this source.
    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    enum Mood {
        WELL,
        SILENT,
        HANGING_UP,
        TALKING_NONSENSE
    }

    private static final int LIMIT = 200_000;

    private final ServerSocket door;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Mood mood = Mood.WELL;

    Daemon() {
        try {
            door = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    void mood(Mood now) {
        mood = now;
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Socket guest = door.accept();
                Thread.ofVirtual().start(() -> talk(guest));
            } catch (IOException closing) {
                return;
            }
        }
    }

    private void talk(Socket guest) {
        try (guest) {
            switch (mood) {
                case WELL -> say(guest, heard(guest));
                case SILENT -> closed.await();
                case HANGING_UP -> {}
                case TALKING_NONSENSE -> {
                    heard(guest);
                    say(guest, "UNKNOWN COMMAND");
                }
            }
        } catch (IOException gone) {
            // the guest has gone
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String heard(Socket guest) throws IOException {
        var in = new DataInputStream(guest.getInputStream());
        var command = new StringBuilder();
        for (int next = in.read(); next > 0; next = in.read()) {
            command.append((char) next);
        }
        if (!command.toString().equals("zINSTREAM")) {
            throw new EOFException("no such command");
        }
        var content = new StringBuilder();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.append(new String(in.readNBytes(length), StandardCharsets.ISO_8859_1));
            if (content.length() > LIMIT) {
                return "INSTREAM size limit exceeded. ERROR";
            }
        }
        return content.indexOf(EICAR) >= 0 ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
    }

    private static void say(Socket guest, String answer) throws IOException {
        guest.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
        guest.getOutputStream().flush();
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
