package kz.jauap.office.intake.partner;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.house.Secrets;
import kz.jauap.office.intake.egov.wire.Flavour;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The register of partners. Tokens are known by a keyed fingerprint only, keys are derived: a copied table opens
/// nothing.
@Component
public class Partners {
    /// How long a former token stays good, so that the other side can change over.
    private static final Duration CHANGE_OVER = Duration.ofHours(24);

    private static final int LENGTH = 32;

    private final PartnerTable table;
    private final Secrets secrets;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Partners(PartnerTable table, Secrets secrets, Clock clock) {
        this.table = table;
        this.secrets = secrets;
        this.clock = clock;
    }

    /// Admits a partner; what it must keep is told only now.
    @Transactional
    public Credentials admit(String name, Partner.Sealing sealing, Flavour flavour, Optional<URI> endpoint) {
        return admit(name, Partner.Errand.PACKAGES, sealing, flavour, endpoint);
    }

    /// Admits an app that reports what people see; it needs a key and no more.
    ///
    /// @param pictures the host where its pictures lie
    @Transactional
    public Credentials admitApp(String name, Optional<URI> pictures) {
        return admit(name, Partner.Errand.REPORTS, Partner.Sealing.OPTIONAL, Flavour.JSON, pictures);
    }

    private Credentials admit(
            String name, Partner.Errand errand, Partner.Sealing sealing, Flavour flavour, Optional<URI> endpoint) {
        String address = endpoint.map(URI::toString).orElse("");
        return issue(table.add(name, errand, sealing, flavour, address, clock.instant()));
    }

    /// Gives a partner a new token and key; the former stay good for a day.
    @Transactional
    public Credentials issue(long id) {
        byte[] bytes = new byte[LENGTH];
        random.nextBytes(bytes);
        String token = "jauap_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant now = clock.instant();
        byte[] fingerprint = fingerprint(token);
        table.addToken(id, fingerprint, now, now.plus(CHANGE_OVER));
        return new Credentials(find(id).orElseThrow(), token, HexFormat.of().formatHex(key(fingerprint)));
    }

    /// Changes how a partner that is not shut out is spoken to.
    public void change(long id, Partner.Sealing sealing, Flavour flavour, Optional<URI> endpoint) {
        table.change(id, sealing, flavour, endpoint.map(URI::toString).orElse(""));
    }

    public void shutOut(long id) {
        table.shutOut(id, clock.instant());
    }

    public Optional<Partner> find(long id) {
        return table.find(id);
    }

    public List<Partner> all() {
        return table.all();
    }

    /// Who shows a token, if he comes for what it was given for.
    public Optional<Partner> withToken(String token, Partner.Errand errand) {
        return table.ofToken(fingerprint(token), clock.instant()).filter(partner -> partner.errand() == errand);
    }

    /// The key that belongs to a token.
    byte[] keyOf(String token) {
        return key(fingerprint(token));
    }

    /// The key by which this office seals what it sends to a partner: that of the newest token.
    public byte[] key(Partner partner) {
        return key(table.newestToken(partner.id()).orElseThrow());
    }

    private byte[] fingerprint(String token) {
        return secrets.mac("partner token", token);
    }

    private byte[] key(byte[] fingerprint) {
        return secrets.mac("partner seal", HexFormat.of().formatHex(fingerprint));
    }
}
