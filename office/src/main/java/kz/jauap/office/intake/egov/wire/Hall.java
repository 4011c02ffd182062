package kz.jauap.office.intake.egov.wire;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import kz.jauap.office.look.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Where large messages are unpacked: no larger than allowed, and no more at once than there is room for.
@Component
public class Hall {
    /// Bytes that one message may have.
    public static final int LARGEST = 32 << 20;

    private static final int MEBIBYTE = 1 << 20;
    private static final int ROOM = 64;
    private static final int PATIENCE = 5;

    private final Semaphore room = new Semaphore(ROOM, true);

    /// Does something with the body of a request while there is room kept for it.
    ///
    /// @throws Problem 413 where it is too large, 415 where it is packed once more, 503 where there is no room now
    public <T> T with(HttpServletRequest request, Function<byte[], T> work) {
        String packed = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (packed != null && !packed.equalsIgnoreCase("identity")) {
            throw new Problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "");
        }
        long said = request.getContentLengthLong();
        if (said > LARGEST) {
            throw tooLarge();
        }
        int needed = said < 0 ? LARGEST / MEBIBYTE : (int) (said / MEBIBYTE) + 1;
        if (!entered(needed)) {
            throw new Problem(HttpStatus.SERVICE_UNAVAILABLE, "");
        }
        try {
            return work.apply(read(request));
        } finally {
            room.release(needed);
        }
    }

    private static byte[] read(HttpServletRequest request) {
        try (InputStream in = request.getInputStream()) {
            byte[] body = in.readNBytes(LARGEST + 1);
            if (body.length > LARGEST) {
                throw tooLarge();
            }
            return body;
        } catch (IOException broken) {
            throw new Problem(HttpStatus.BAD_REQUEST, "look.fault.broken");
        }
    }

    private boolean entered(int needed) {
        try {
            return room.tryAcquire(needed, PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Problem tooLarge() {
        return new Problem(HttpStatus.CONTENT_TOO_LARGE, "intake.egov.large", LARGEST / MEBIBYTE);
    }
}
