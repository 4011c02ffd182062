package kz.jauap.office.files.scan;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// ClamAV's daemon, spoken to over TCP by its command INSTREAM: chunks with their length before them, an empty one
/// last.
///
/// The protocol as in clamd(8) of ClamAV 1.4.
final class Clamd {
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;

    private final String host;
    private final int port;
    private final Duration patience;

    Clamd(String host, int port, Duration patience) {
        this.host = host;
        this.port = port;
        this.patience = patience;
    }

    /// What it says of a content; reads it to its end or until the daemon has heard enough.
    Verdict ask(InputStream content) {
        try (Socket line = new Socket()) {
            int millis = (int) patience.toMillis();
            line.connect(new InetSocketAddress(host, port), millis);
            line.setSoTimeout(millis);
            boolean heard = send(line, content);
            return meaning(answer(line.getInputStream()), heard);
        } catch (SocketTimeoutException slow) {
            return new Verdict.Away("slow");
        } catch (IOException away) {
            return new Verdict.Away("unreachable");
        }
    }

    /// @return whether it listened to the end; one that has heard enough answers and hangs up
    private static boolean send(Socket line, InputStream content) throws IOException {
        DataOutputStream out = new DataOutputStream(line.getOutputStream());
        byte[] chunk = new byte[CHUNK];
        try {
            out.write(COMMAND);
            for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
                if (read > 0) {
                    out.writeInt(read);
                    out.write(chunk, 0, read);
                }
            }
            out.writeInt(0);
            out.flush();
            return true;
        } catch (SocketException hungUp) {
            return false;
        }
    }

    private static String answer(InputStream in) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        for (int next = in.read(); next > 0 && answer.size() < LONGEST_ANSWER; next = in.read()) {
            answer.write(next);
        }
        return answer.toString(StandardCharsets.UTF_8).strip();
    }

    private static Verdict meaning(String answer, boolean heard) {
        Matcher found = FOUND.matcher(answer);
        if (found.matches()) {
            return new Verdict.Found(found.group(1));
        }
        if (answer.equals("stream: OK") && heard) {
            return new Verdict.Clean();
        }
        return answer.contains("size limit exceeded")
                ? new Verdict.NotLookedAt("too long for the antivirus")
                : new Verdict.Away(answer.isEmpty() ? "hung up" : "not understood");
    }
}
