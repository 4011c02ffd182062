package kz.jauap.office.people.door;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import kz.jauap.office.house.Secrets;
import kz.jauap.office.people.staff.LinkTable;
import kz.jauap.office.people.staff.LinkTable.Purpose;
import org.springframework.stereotype.Component;

/// Makes links that work once and for a while; the office keeps only what it needs to recognise them.
@Component
public class OneTimeLinks {
    private static final int SECRET_BYTES = 24;

    private final LinkTable links;
    private final Secrets secrets;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    OneTimeLinks(LinkTable links, Secrets secrets, Clock clock) {
        this.links = links;
        this.secrets = secrets;
        this.clock = clock;
    }

    /// The secret part of a new link.
    public String make(Purpose purpose, Optional<Long> officer, Duration lasts) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        links.insert(hash(secret), purpose, officer, clock.instant().plus(lasts));
        return secret;
    }

    public boolean works(Purpose purpose, String secret) {
        return links.works(hash(secret), purpose, clock.instant());
    }

    /// Uses a link up, true for one caller only.
    public boolean use(Purpose purpose, String secret) {
        return links.use(hash(secret), purpose, clock.instant());
    }

    public Optional<Long> officer(String secret) {
        return links.officer(hash(secret));
    }

    private byte[] hash(String secret) {
        return secrets.mac("one-time link", secret);
    }
}
