package kz.jauap.office.signature.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kz.jauap.office.house.Secrets;
import kz.jauap.office.house.start.CannotStart;
import kz.jauap.office.signature.trust.Authority;
import kz.jauap.office.signature.trust.TimeDesk;
import org.springframework.util.function.SingletonSupplier;

/// The demonstration's own authority: it certifies whoever asks for a day, and says in its name that it is none.
public final class DemoAuthority {
    public static final String NAME = "Jauap TEST authority, NOT НУЦ РК";

    private static final Duration TERM_OF_ROOT = Duration.ofDays(3650);
    private static final Duration TERM = Duration.ofHours(24);
    private static final Duration EARLIER = Duration.ofMinutes(5);

    private final Issuing root;
    private final AnsweringDesk answering;
    private final Supplier<StampingDesk> stamping;
    private final Clock clock;

    private DemoAuthority(Issuing root, Clock clock) {
        this.root = root;
        this.clock = clock;
        this.answering = new AnsweringDesk(root.key(), root.certificate(), clock);
        this.stamping = SingletonSupplier.of(this::openStamping);
    }

    private StampingDesk openStamping() {
        var pair = ThrowAwayKey.STAMPER.pair();
        var now = clock.instant();
        var term = new Issuing.Term(now.minus(TERM_OF_ROOT), now.plus(TERM_OF_ROOT));
        return new StampingDesk(pair.getPrivate(), root.stamper(pair.getPublic(), term), clock);
    }

    /// The authority kept in `folder`; the first call makes it.
    public static DemoAuthority in(Path folder, Secrets secrets, Clock clock) {
        var file = folder.resolve("demo-authority.p12");
        var password = HexFormat.of()
                .formatHex(secrets.mac("demo authority", "password"))
                .toCharArray();
        try {
            if (!Files.exists(file)) {
                make(folder, file, password, clock);
            }
            var store = KeyStore.getInstance("PKCS12");
            try (var in = Files.newInputStream(file)) {
                store.load(in, password);
            }
            var key = (PrivateKey) store.getKey("root", password);
            return new DemoAuthority(new Issuing(key, (X509Certificate) store.getCertificate("root")), clock);
        } catch (IOException | GeneralSecurityException e) {
            throw new CannotStart(
                    "The demonstration's authority in " + file + " cannot be opened: " + e.getMessage(),
                    "Delete the file: another throw-away authority is made in its place.",
                    e);
        }
    }

    private static void make(Path folder, Path file, char[] password, Clock clock)
            throws IOException, GeneralSecurityException {
        var now = clock.instant();
        var term = new Issuing.Term(now.minus(TERM_OF_ROOT), now.plus(TERM_OF_ROOT));
        var root = Issuing.root(NAME, ThrowAwayKey.ROOT.pair(), term);
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, password);
        store.setKeyEntry(
                "root", root.key(), password, List.of(root.certificate()).toArray(Certificate[]::new));
        Files.createDirectories(folder);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var draft = Files.createTempFile(folder, "demo-authority", ".new", ownerOnly);
        try (var out = Files.newOutputStream(draft)) {
            store.store(out, password);
        }
        Files.move(draft, file);
    }

    /// What the installation trusts when it trusts this authority.
    public Authority authority() {
        return new Authority(
                "demo",
                List.of(root.certificate()),
                List.of(),
                Optional.of(answering),
                List.of(),
                Optional.of(new TimeDesk(asked -> stamping.get().ask(asked), Optional.empty())));
    }

    /// Certifies somebody's key for a day; the holder's certificate comes first, the root last.
    public List<X509Certificate> issue(PublicKey key, Holder holder) {
        var now = clock.instant();
        var term = new Issuing.Term(now.minus(EARLIER), now.plus(TERM));
        return List.of(root.issue(key, holder, term), root.certificate());
    }

    /// Certifies the installation's own system, for as long as the authority itself lasts.
    public List<X509Certificate> issueForItself(PublicKey key, Holder system) {
        var own = root.certificate();
        var term = new Issuing.Term(
                own.getNotBefore().toInstant(), own.getNotAfter().toInstant());
        return List.of(root.issue(key, system, term), own);
    }
}
