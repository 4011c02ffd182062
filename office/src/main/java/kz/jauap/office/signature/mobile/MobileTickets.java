package kz.jauap.office.signature.mobile;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.house.Vault;
import org.springframework.stereotype.Component;

/// Tickets in the codes that telephones read: sealed, so that whoever sees a code learns no session's address.
@Component
class MobileTickets {
    /// A genuine ticket, which may be over.
    record Ticket(UUID session, Instant until) {}

    private static final String SEALED = "signature.mobile.ticket";
    private static final int LENGTH = 3 * Long.BYTES;

    private final Vault vault;

    MobileTickets(Vault vault) {
        this.vault = vault;
    }

    String write(Ticket ticket) {
        var bytes = ByteBuffer.allocate(LENGTH)
                .putLong(ticket.session().getMostSignificantBits())
                .putLong(ticket.session().getLeastSignificantBits())
                .putLong(ticket.until().getEpochSecond())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(vault.sealBytes(SEALED, bytes));
    }

    Optional<Ticket> read(String text) {
        try {
            var sealed = Base64.getUrlDecoder().decode(text);
            var reader = ByteBuffer.wrap(vault.openBytes(SEALED, sealed));
            return Optional.of(
                    new Ticket(new UUID(reader.getLong(), reader.getLong()), Instant.ofEpochSecond(reader.getLong())));
        } catch (IllegalArgumentException madeUp) {
            return Optional.empty();
        }
    }
}
