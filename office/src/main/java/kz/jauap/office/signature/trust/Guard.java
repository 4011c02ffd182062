package kz.jauap.office.signature.trust;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.jauap.office.house.start.CannotStart;
import kz.jauap.office.signature.TrustDomain;
import kz.jauap.office.signature.certificate.Identity;

/// Keeps the worlds of test and production apart: what belongs to the one never opens in the other.
public final class Guard {
    private static final List<String> MARKS = List.of("TEST", "ТЕСТ", "DEMO", "NOT НУЦ", "СЫНАҚ");

    private Guard() {}

    /// Refuses to open where a production office would trust a test authority.
    public static void check(TrustDomain domain, boolean demo, boolean demoAuthority, List<Authority> authorities) {
        switch (domain) {
            case TEST -> {}
            case PRODUCTION -> {
                if (demo || demoAuthority) {
                    throw new CannotStart(
                            "The trust domain is PRODUCTION, but the demonstration's signatures are turned on.",
                            "Leave out --demo and jauap.signature.demo-authority, or set JAUAP_TRUST_DOMAIN=TEST.");
                }
                for (var authority : authorities) {
                    Stream.concat(authority.roots().stream(), authority.issuers().stream())
                            .forEach(certificate -> requireReal(authority, certificate));
                }
            }
        }
    }

    private static void requireReal(Authority authority, X509Certificate certificate) {
        var name = Identity.commonName(certificate.getSubjectX500Principal()).toUpperCase(Locale.ROOT);
        if (MARKS.stream().anyMatch(name::contains)) {
            throw new CannotStart(
                    "The trust domain is PRODUCTION, but " + authority.id() + " is a test authority: " + name,
                    "Take it out of the folder trust, or set JAUAP_TRUST_DOMAIN=TEST.");
        }
    }

    /// Refuses to open where signatures of the other domain are kept already.
    public static void checkPast(TrustDomain domain, boolean otherKept) {
        if (otherKept) {
            throw new CannotStart(
                    "The trust domain is " + domain + ", but this installation keeps signatures of the other one.",
                    "An installation has one domain for ever: set JAUAP_TRUST_DOMAIN back, or use another data folder.");
        }
    }
}
