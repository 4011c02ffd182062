package kz.jauap.office.signature;

import java.io.IOException;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.jauap.law.appeal.Bin;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.signature.certificate.Flaw;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.cms.Signing;
import kz.jauap.office.signature.demo.AnsweringDesk;
import kz.jauap.office.signature.demo.Holder;
import kz.jauap.office.signature.demo.Issuing;
import kz.jauap.office.signature.demo.Lists;
import kz.jauap.office.signature.demo.StampingDesk;
import kz.jauap.office.signature.revocation.Freshness;
import kz.jauap.office.signature.revocation.Revocation;
import kz.jauap.office.signature.time.Stampers;
import kz.jauap.office.signature.time.TimeDesks;
import kz.jauap.office.signature.trust.Authority;
import kz.jauap.office.signature.trust.Line;
import kz.jauap.office.signature.trust.Published;
import kz.jauap.office.signature.trust.TimeDesk;
import kz.jauap.office.signature.trust.Trust;

/// A throw-away certification authority in the national profile, with all its desks in this process.
public final class TestCa {
    public static final Iin IIN = new Iin("850101100012");
    public static final Iin OTHER_IIN = new Iin("850102200024");
    public static final Bin BIN = new Bin("650140000017");
    public static final Holder.Firm FIRM = new Holder.Firm(BIN, "ТОО «Сынақ»");
    public static final Holder PERSON = Holder.individual("СЫНАҚОВ", "СЫНАҚ", Optional.of("СЫНАҚҰЛЫ"), IIN);

    private static final Map<String, KeyPair> PAIRS = new ConcurrentHashMap<>();

    /// Somebody with a key and a certificate.
    public record Keyed(KeyPair pair, X509Certificate certificate) {
        public Signing signing() {
            return new Signing(pair.getPrivate(), List.of(certificate));
        }

        public byte[] sign(byte[] document, Instant at) {
            return signing().sign(document, at);
        }
    }

    private final Scheme scheme;
    private final Clock clock;
    private final Issuing root;
    private final Issuing issuing;
    private final AnsweringDesk answering;
    private final StampingDesk stamping;
    private final Lists lists;
    private Optional<Line> line;
    private Line timing;
    private Optional<Published> published = Optional.empty();

    public TestCa(Scheme scheme, Clock clock) {
        this(scheme, clock, 0);
    }

    /// Another authority of the same names with other keys.
    public static TestCa impostor(Scheme scheme, Clock clock) {
        return new TestCa(scheme, clock, 10);
    }

    private TestCa(Scheme scheme, Clock clock, int keys) {
        this.scheme = scheme;
        this.clock = clock;
        var chain = TestChain.today(scheme, clock, keys);
        this.root = chain.root();
        this.issuing = chain.issuing();
        var desk = pair(scheme, keys + 2).getPrivate();
        this.answering = new AnsweringDesk(desk, chain.responder(), clock);
        this.stamping = new StampingDesk(desk, chain.stamper(), clock);
        this.lists = new Lists(issuing, clock);
        this.line = Optional.of(answering);
        this.timing = stamping;
    }

    /// Keys are made once for all tests, and only those that are asked for: it is the certificates that differ.
    public static KeyPair pair(Scheme scheme, int which) {
        return PAIRS.computeIfAbsent(scheme + " " + which, _ -> TestKeys.pair(scheme, which));
    }

    public Keyed certify(Holder holder) {
        return certify(
                holder,
                new Issuing.Term(
                        clock.instant().minus(Duration.ofDays(10)),
                        clock.instant().plus(Duration.ofDays(355))));
    }

    public Keyed certify(Holder holder, Issuing.Term term) {
        var pair = pair(scheme, 3);
        return new Keyed(pair, issuing.issue(pair.getPublic(), holder, term));
    }

    /// What an installation trusts that trusts this authority, with the desks open now.
    public Trust trust() {
        try {
            return Trust.in(TrustDomain.TEST, List.of(authority()));
        } catch (Flaw e) {
            throw new IllegalStateException(e);
        }
    }

    /// Its desk for time-stamps, as this installation asks it.
    public TimeDesks desks() {
        var trusted = trust();
        return new TimeDesks(trusted, new Stampers(new Revocation(trusted, Freshness.USUAL), clock));
    }

    public Authority authority() {
        return new Authority(
                "test-" + scheme,
                List.of(root.certificate()),
                List.of(issuing.certificate()),
                line,
                published.stream().toList(),
                Optional.of(new TimeDesk(timing, Optional.empty())));
    }

    public TestCa answering(Line with) {
        line = Optional.of(with);
        return this;
    }

    public TestCa timing(Line with) {
        timing = with;
        return this;
    }

    public TestCa silent() {
        line = Optional.of(_ -> {
            throw new IOException("nobody answers");
        });
        return this;
    }

    public TestCa publishing(Published with) {
        published = Optional.of(with);
        return this;
    }

    public AnsweringDesk answeringDesk() {
        return answering;
    }

    public StampingDesk stamping() {
        return stamping;
    }

    public Lists lists() {
        return lists;
    }

    public Issuing issuing() {
        return issuing;
    }

    public Issuing root() {
        return root;
    }
}
