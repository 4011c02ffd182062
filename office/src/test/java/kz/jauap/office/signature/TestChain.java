package kz.jauap.office.signature;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.demo.Issuing;

/// The certificates of a throw-away authority and of its desks: as costly as the keys, and the same for all of a day.
record TestChain(Issuing root, Issuing issuing, X509Certificate responder, X509Certificate stamper) {
    private static final Map<String, TestChain> MADE = new ConcurrentHashMap<>();

    /// @param keys from which of the keys made for tests on
    static TestChain today(Scheme scheme, Clock clock, int keys) {
        var today = clock.instant().truncatedTo(ChronoUnit.DAYS);
        return MADE.computeIfAbsent(scheme + " " + keys + " " + today, _ -> make(scheme, today, keys));
    }

    private static TestChain make(Scheme scheme, Instant today, int keys) {
        var root = Issuing.root("НЕГІЗГІ ОРТАЛЫҚ TEST " + scheme, TestCa.pair(scheme, keys), years(10, today));
        var issuing = root.subordinate("ҰЛТТЫҚ ОРТАЛЫҚ TEST " + scheme, TestCa.pair(scheme, keys + 1), years(5, today));
        var desk = TestCa.pair(scheme, keys + 2).getPublic();
        return new TestChain(
                root, issuing, issuing.responder(desk, years(2, today)), issuing.stamper(desk, years(2, today)));
    }

    private static Issuing.Term years(int years, Instant around) {
        var span = Duration.ofDays(365L * years);
        return new Issuing.Term(around.minus(span), around.plus(span));
    }
}
