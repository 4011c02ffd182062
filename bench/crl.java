// A national list of revoked certificates (480,000 entries) as the office holds it: how long reading takes, how much
// memory it holds, how fast one number is found; and the same list as Java's own reader holds it, in the same run.
// Options: --entries N --rounds N
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import kit.Options;
import kit.Sheet;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.demo.Issuing;
import kz.jauap.office.signature.demo.Lists;
import kz.jauap.office.signature.gost.KzProvider;
import kz.jauap.office.signature.revocation.Crl;

private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
private static final int SERIAL_BITS = 158;
private static final double MIB = 1024 * 1024;
private static final double GOAL_SECONDS = 2;
private static final double GOAL_MIB = 40;

private interface Reading {
    Object once() throws Exception;
}

void main(String[] args) throws Exception {
    var options = Options.of(args, "entries", "rounds");
    var entries = options.number("entries", 480_000);
    var rounds = options.number("rounds", 5);
    var sheet = new Sheet(
            "bench crl, " + entries + " entries, one thread, median of " + rounds + " rounds", "what", "measured", "goal", "");
    for (var scheme : List.of(Scheme.RSA, Scheme.GOST_2015_512)) {
        measure(sheet, scheme, entries, rounds);
    }
    sheet.print();
    System.exit(sheet.missed() ? 1 : 0);
}

private static void measure(Sheet sheet, Scheme scheme, int entries, int rounds) throws Exception {
    var span = Duration.ofDays(3650);
    var issuing = Issuing.root("ISSUER TEST", pair(scheme), new Issuing.Term(NOW.minus(span), NOW.plus(span)));
    var serials = serials(entries);
    var der = printed(issuing, serials);
    var title = scheme.title();
    sheet.row(title + ": the list as it is published", one(der.length / 1e6) + " MB", "", "");
    Reading ours = () -> Crl.read(der, issuing.certificate());
    sheet.goal(title + ": read and its signature verified, CPU", cpu(ours, rounds), GOAL_SECONDS, "s");
    sheet.goal(title + ": memory held, the list itself included", held(ours) / MIB, GOAL_MIB, "MiB");
    var list = Crl.read(der, issuing.certificate());
    sheet.row(title + ": numbers found or not found", Math.round(finds(list, serials)) + "/s", "", "");
    Reading javas = () -> verified(der, issuing);
    sheet.row(title + ": Java's own reader, CPU", one(cpu(javas, rounds)) + " s", "comparison", "");
    sheet.row(title + ": Java's own reader, memory held", one(held(javas) / MIB) + " MiB", "comparison", "");
}

private static String one(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
}

private static X509CRL verified(byte[] der, Issuing issuing) throws Exception {
    var list = (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(der));
    list.verify(issuing.certificate().getPublicKey());
    return list;
}

private static List<BigInteger> serials(int entries) {
    var random = new Random(7);
    var serials = new ArrayList<BigInteger>(entries);
    for (var at = 0; at < entries; at++) {
        serials.add(new BigInteger(SERIAL_BITS, random).setBit(SERIAL_BITS));
    }
    return serials;
}

private static byte[] printed(Issuing issuing, List<BigInteger> serials) {
    var lists = new Lists(issuing, CLOCK);
    serials.forEach(serial -> lists.revoke(serial, NOW.minusSeconds(serial.intValue() & 0xffffff)));
    return lists.print();
}

/// Seconds of this thread's CPU time, the median after two rounds of warming up.
private static double cpu(Reading reading, int rounds) throws Exception {
    var threads = ManagementFactory.getThreadMXBean();
    var seconds = new double[rounds];
    for (var round = -2; round < rounds; round++) {
        var begun = threads.getCurrentThreadCpuTime();
        reading.once();
        if (round >= 0) {
            seconds[round] = (threads.getCurrentThreadCpuTime() - begun) / 1e9;
        }
    }
    Arrays.sort(seconds);
    return seconds[rounds / 2];
}

/// What a full collection leaves behind more than before.
private static long held(Reading reading) throws Exception {
    var before = used();
    var kept = reading.once();
    var after = used();
    java.lang.ref.Reference.reachabilityFence(kept);
    return after - before;
}

private static long used() {
    for (var again = 0; again < 3; again++) {
        System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
}

private static double finds(Crl list, List<BigInteger> serials) {
    var random = new Random(11);
    var threads = ManagementFactory.getThreadMXBean();
    var begun = threads.getCurrentThreadCpuTime();
    var many = 200_000;
    for (var at = 0; at < many; at++) {
        var there = at % 2 == 0;
        var serial = there ? serials.get(random.nextInt(serials.size())) : new BigInteger(SERIAL_BITS, random);
        if (list.find(serial).isPresent() != there) {
            throw new IllegalStateException("wrong about " + serial);
        }
    }
    return many / ((threads.getCurrentThreadCpuTime() - begun) / 1e9);
}

private static KeyPair pair(Scheme scheme) throws Exception {
    if (scheme == Scheme.RSA) {
        var pairs = KeyPairGenerator.getInstance("RSA");
        pairs.initialize(2048);
        return pairs.generateKeyPair();
    }
    return KeyPairGenerator.getInstance(scheme.name(), KzProvider.known()).generateKeyPair();
}
