package kz.jauap.office.signature.mobile;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.house.Secrets;
import org.springframework.stereotype.Component;

/// Tickets in the codes that telephones read: they name a session for a few minutes and cannot be made up.
@Component
class MobileTickets {
    /// A genuine ticket, which may be over.
    record Ticket(UUID session, Instant until) {}

    private static final int SEALED = 16;
    private static final int LENGTH = 2 * Long.BYTES + Integer.BYTES + SEALED;

    private final Secrets secrets;

    MobileTickets(Secrets secrets) {
        this.secrets = secrets;
    }

    String write(Ticket ticket) {
        var bytes = ByteBuffer.allocate(LENGTH)
                .putLong(ticket.session().getMostSignificantBits())
                .putLong(ticket.session().getLeastSignificantBits())
                .putInt(Math.toIntExact(ticket.until().getEpochSecond()))
                .put(seal(ticket), 0, SEALED)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    Optional<Ticket> read(String text) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (bytes.length != LENGTH) {
            return Optional.empty();
        }
        var reader = ByteBuffer.wrap(bytes);
        var ticket = new Ticket(
                new UUID(reader.getLong(), reader.getLong()), Instant.ofEpochSecond(reader.getInt() & 0xFFFFFFFFL));
        var sealed = Arrays.copyOfRange(bytes, LENGTH - SEALED, LENGTH);
        return MessageDigest.isEqual(sealed, Arrays.copyOf(seal(ticket), SEALED))
                ? Optional.of(ticket)
                : Optional.empty();
    }

    private byte[] seal(Ticket ticket) {
        return secrets.mac(
                "signature.mobile", ticket.session() + " " + ticket.until().getEpochSecond());
    }
}
