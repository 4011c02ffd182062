// Full verifications of a national signature a core-second: structure, document, key, identity, chain, revocation,
// against the bare check of the signature value on the same thread. Every signature is another person's: Java remembers
// some hundred certificates it has checked, and the city does not sign with the same one all day.
// Options: --seconds N --rounds N --kib N --people N
import java.lang.management.ManagementFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import kit.Options;
import kit.Sheet;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.Indication;
import kz.jauap.office.signature.TrustDomain;
import kz.jauap.office.signature.Verifier;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.cms.Envelope;
import kz.jauap.office.signature.cms.Examiner;
import kz.jauap.office.signature.cms.Kind;
import kz.jauap.office.signature.cms.Signing;
import kz.jauap.office.signature.demo.AnsweringDesk;
import kz.jauap.office.signature.demo.Holder;
import kz.jauap.office.signature.demo.Issuing;
import kz.jauap.office.signature.demo.Lists;
import kz.jauap.office.signature.demo.StampingDesk;
import kz.jauap.office.signature.gost.KzProvider;
import kz.jauap.office.signature.revocation.Freshness;
import kz.jauap.office.signature.trust.Authority;
import kz.jauap.office.signature.trust.Line;
import kz.jauap.office.signature.trust.Published;
import kz.jauap.office.signature.trust.Trust;

private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
private static final Iin IIN = new Iin("850101100012");
private static final Holder PERSON = Holder.individual("СЫНАҚОВ", "СЫНАҚ", Optional.of("СЫНАҚҰЛЫ"), IIN);
private static final double RSA_GOAL = 1000;
private static final double GOST_GOAL = 150;

private interface Work {
    void once() throws Exception;
}

void main(String[] args) throws Exception {
    var options = Options.of(args, "seconds", "rounds", "kib", "people");
    var seconds = options.number("seconds", 3);
    var rounds = options.number("rounds", 3);
    var document = new byte[options.number("kib", 20) * 1024];
    new Random(1).nextBytes(document);
    var people = options.number("people", 1500);
    var sheet = new Sheet(
            "bench signature, one thread, " + document.length / 1024 + " KiB document, " + people + " signers, " + rounds + " rounds of " + seconds
                    + " s, median of verifications a CPU-second",
            "what", "measured", "goal", "");
    measure(sheet, Scheme.RSA, RSA_GOAL, document, people, seconds, rounds);
    measure(sheet, Scheme.GOST_2015_512, GOST_GOAL, document, people, seconds, rounds);
    sheet.print();
    System.exit(sheet.missed() ? 1 : 0);
}

private static void measure(Sheet sheet, Scheme scheme, double goal, byte[] document, int people, int seconds, int rounds)
        throws Exception {
    var root = Issuing.root("ROOT TEST", pair(scheme), years(10));
    var issuing = root.subordinate("ISSUER TEST", pair(scheme), years(5));
    var pair = pair(scheme);
    var desk = pair(scheme);
    var stamping = new StampingDesk(desk.getPrivate(), issuing.stamper(desk.getPublic(), years(2)), CLOCK);
    var plain = new ArrayList<byte[]>();
    var stamped = new ArrayList<byte[]>();
    for (var person = 0; person < people; person++) {
        var signing = new Signing(pair.getPrivate(), List.of(issuing.issue(pair.getPublic(), PERSON, years(1))));
        plain.add(signing.sign(document, NOW));
        stamped.add(signing.sign(Kind.DOCUMENT, document, NOW, Signing.Content.DETACHED, Optional.of(stamping)));
    }
    var list = new Lists(issuing, CLOCK).print();
    var byList = examiner(root, issuing, Optional.empty(), List.of(new Published(() -> list, Optional.empty())));
    var answering = new AnsweringDesk(desk.getPrivate(), issuing.responder(desk.getPublic(), years(2)), CLOCK);
    var byAnswer = examiner(root, issuing, Optional.of(answering), List.of());

    Work bare = bare(plain.getFirst(), document);
    Work full = inTurn(plain, cms -> require(byList, cms, document));
    Work again = () -> require(byList, plain.getFirst(), document);
    Work withStamp = inTurn(stamped, cms -> require(byList, cms, document));
    Work withOcsp = inTurn(plain, cms -> require(byAnswer, cms, document));
    var work = List.of(bare, full, withStamp, withOcsp, again);
    for (var one : work) {
        rate(one, 2);
    }
    var rates = new double[work.size()][rounds];
    for (var round = 0; round < rounds; round++) {
        for (var at = 0; at < work.size(); at++) {
            rates[at][round] = rate(work.get(at), seconds);
        }
    }
    var title = scheme.title();
    sheet.row(title + ": bare check of the signature value", Math.round(median(rates[0])) + "/s", "comparison", "");
    sheet.atLeast(title + ": full, against a list", median(rates[1]), goal, "/s");
    sheet.row(title + ": the same with a time-stamp", Math.round(median(rates[2])) + "/s", "", "");
    sheet.row(title + ": full, OCSP made and verified in this process", Math.round(median(rates[3])) + "/s", "", "");
    sheet.row(title + ": full, the same person again and again", Math.round(median(rates[4])) + "/s", "", "");
    sheet.row(title + ": bare : full", median(rates[0]) / median(rates[1]), "", "");
}

private static Work inTurn(List<byte[]> signatures, Consumer<byte[]> each) {
    var next = new AtomicInteger();
    return () -> each.accept(signatures.get(next.getAndIncrement() % signatures.size()));
}

private static Examiner examiner(Issuing root, Issuing issuing, Optional<Line> ocsp, List<Published> lists)
        throws Exception {
    var authority = new Authority("bench", List.of(root.certificate()), List.of(issuing.certificate()), ocsp, lists, Optional.empty());
    return new Examiner(Trust.in(TrustDomain.TEST, List.of(authority)), Freshness.USUAL, CLOCK);
}

/// Nothing but hash and signature value, as a library would be called by hand.
private static Work bare(byte[] cms, byte[] document) throws Exception {
    var envelope = Envelope.read(cms, Kind.DOCUMENT, cms.length);
    var key = envelope.signer().getPublicKey();
    var signed = envelope.signedAttributes().array();
    var signature = envelope.signature().array();
    return () -> {
        if (!Arrays.equals(envelope.scheme().digest().digest(document), envelope.messageDigest().array())
                || !envelope.scheme().verifies(key, signed, signature)) {
            throw new IllegalStateException("the bare check failed");
        }
    };
}

private static void require(Verifier verifier, byte[] cms, byte[] document) {
    var report = verifier.verify(cms, document, new Expected.Person(IIN), NOW);
    if (report.indication() != Indication.VALID) {
        throw new IllegalStateException(report.checks().toString());
    }
}

/// How often in a second of this thread's CPU time.
private static double rate(Work work, int seconds) throws Exception {
    var threads = ManagementFactory.getThreadMXBean();
    var begun = threads.getCurrentThreadCpuTime();
    var until = begun + Duration.ofSeconds(seconds).toNanos();
    var count = 0;
    while (threads.getCurrentThreadCpuTime() < until) {
        work.once();
        count++;
    }
    return count / ((threads.getCurrentThreadCpuTime() - begun) / 1e9);
}

private static double median(double[] values) {
    var sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
}

private static Issuing.Term years(int years) {
    var span = Duration.ofDays(365L * years);
    return new Issuing.Term(NOW.minus(span), NOW.plus(span));
}

private static KeyPair pair(Scheme scheme) throws Exception {
    if (scheme == Scheme.RSA) {
        var pairs = KeyPairGenerator.getInstance("RSA");
        pairs.initialize(2048);
        return pairs.generateKeyPair();
    }
    return KeyPairGenerator.getInstance(scheme.name(), KzProvider.known()).generateKeyPair();
}
