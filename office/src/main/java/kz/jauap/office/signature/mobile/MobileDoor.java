package kz.jauap.office.signature.mobile;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.house.Settings;
import kz.jauap.office.look.paper.QrCode;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.mobile.MobileTickets.Ticket;
import kz.jauap.office.signature.session.SigningSession;
import org.springframework.stereotype.Component;

/// The door for signers' telephones: invites them, and gives each the document for a few minutes.
@Component
public class MobileDoor {
    static final String PATH = "/api/mgov/";

    /// How long a code may be scanned, and how long a telephone may hold the document.
    private static final Duration SHORT = Duration.ofMinutes(5);

    private static final int TOKEN = 16;
    private static final String PERSONS =
            "https://m.egov.kz/mobileSign?link=%s&isi=1476128386&ibi=kz.egov.mobile&apn=kz.mobile.mgov";
    private static final String FIRMS = "https://egovbusiness.page.link/?link=%s&isi=1597880144"
            + "&ibi=kz.mobile.mgov.business&apn=kz.mobile.mgov.business";

    private final MobileTickets tickets;
    private final TelephoneTable telephones;
    private final URI publicUrl;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    MobileDoor(MobileTickets tickets, TelephoneTable telephones, Settings settings, Clock clock) {
        this.tickets = tickets;
        this.telephones = telephones;
        this.publicUrl = settings.publicUrl();
        this.clock = clock;
    }

    /// What a page shows so that a telephone comes.
    public Invitation invite(SigningSession session) {
        var until = shortly(session);
        var address = publicUrl.resolve(PATH + tickets.write(new Ticket(session.id(), until)));
        var text = "mobileSign:" + address;
        var link = (firm(session.who()) ? FIRMS : PERSONS).formatted(URLEncoder.encode(address.toString(), UTF_8));
        return new Invitation(QrCode.of(text), text, link, until);
    }

    /// Whether a telephone holds a session's document now.
    public boolean holds(SigningSession session) {
        return telephones.until(session.id()).filter(clock.instant()::isBefore).isPresent();
    }

    /// The leave that a telephone gets.
    record Leave(String token, Instant until) {}

    /// Gives the document to the telephone that asked last.
    Leave give(SigningSession session) {
        var secret = new byte[TOKEN];
        random.nextBytes(secret);
        var leave = new Leave(Base64.getUrlEncoder().withoutPadding().encodeToString(secret), shortly(session));
        telephones.give(session.id(), hash(leave.token()), clock.instant(), leave.until());
        return leave;
    }

    /// The session whose document the holder of a token may read and sign now.
    Optional<UUID> session(String token) {
        return telephones
                .find(hash(token))
                .filter(leave -> clock.instant().isBefore(leave.until()))
                .map(TelephoneTable.Leave::session);
    }

    /// The ticket in a scanned address, if it is one of ours.
    Optional<Ticket> ticket(String text) {
        return tickets.read(text);
    }

    URI address(String path) {
        return publicUrl.resolve(PATH + path);
    }

    /// The address of a document that stands behind a signature of its reader.
    URI documents(String token) {
        return address("documents/" + token);
    }

    private static boolean firm(Expected who) {
        return who instanceof Expected.Firm || who instanceof Expected.AnyFirm;
    }

    private Instant shortly(SigningSession session) {
        var soon = clock.instant().plus(SHORT);
        return soon.isBefore(session.expiresAt()) ? soon : session.expiresAt();
    }

    private static String hash(String token) {
        return Bytes.of(token.getBytes(US_ASCII)).sha256();
    }
}
