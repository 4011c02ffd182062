package kz.jauap.office.signature.trust;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.signature.ElectronicDoor;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.TrustDomain;
import kz.jauap.office.signature.certificate.Certificates;
import kz.jauap.office.signature.certificate.Flaw;

/// All that this installation trusts, fixed when the office opens.
public final class Trust implements ElectronicDoor {
    /// A certificate's way up to a root.
    public record Path(Issuer issuer, List<X509Certificate> chain) {}

    private final TrustDomain domain;
    private final List<Issuer> issuers;
    private final List<TimeDesk> timeDesks;
    private final String fingerprint;

    private Trust(TrustDomain domain, List<Issuer> issuers, List<TimeDesk> timeDesks) {
        this.domain = domain;
        this.issuers = List.copyOf(issuers);
        this.timeDesks = List.copyOf(timeDesks);
        this.fingerprint = Bytes.of(issuers.stream()
                        .flatMap(issuer -> Stream.concat(Stream.of(issuer.certificate()), issuer.above().stream()))
                        .map(certificate -> Certificates.bytes(certificate).sha256())
                        .sorted()
                        .distinct()
                        .collect(Collectors.joining("\n", domain + "\n", "\n"))
                        .getBytes(UTF_8))
                .sha256();
    }

    /// Trusts these authorities.
    ///
    /// @throws Flaw where an issuing certificate does not go back to a root of its own authority
    public static Trust in(TrustDomain domain, List<Authority> authorities) throws Flaw {
        var issuers = new ArrayList<Issuer>();
        for (var authority : authorities) {
            for (var root : authority.roots()) {
                requireAuthority(root);
                if (!Paths.selfSigned(root)) {
                    throw new Flaw(Reason.ISSUER_UNKNOWN, "not a root: " + root.getSubjectX500Principal());
                }
                if (authority.issuers().isEmpty()) {
                    issuers.add(new Issuer(authority, root, List.of()));
                }
            }
            for (var issuer : authority.issuers()) {
                requireAuthority(issuer);
                issuers.add(new Issuer(authority, issuer, List.of(rootOf(issuer, authority))));
            }
        }
        return new Trust(
                domain,
                issuers,
                authorities.stream()
                        .flatMap(authority -> authority.time().stream())
                        .toList());
    }

    private static void requireAuthority(X509Certificate certificate) throws Flaw {
        if (!Paths.mayIssue(certificate)) {
            throw new Flaw(Reason.ISSUER_UNKNOWN, "may not issue: " + certificate.getSubjectX500Principal());
        }
    }

    private static X509Certificate rootOf(X509Certificate issuer, Authority authority) throws Flaw {
        for (var root : authority.roots()) {
            if (root.getSubjectX500Principal().equals(issuer.getIssuerX500Principal())) {
                Paths.require(issuer, root, issuer.getNotBefore().toInstant());
                return root;
            }
        }
        throw new Flaw(Reason.ISSUER_UNKNOWN, "no root for " + issuer.getSubjectX500Principal());
    }

    /// The way from a certificate to a trusted root, all of it in force at the time.
    public Path pathOf(X509Certificate certificate, Instant at) throws Flaw {
        var why = new Flaw(Reason.ISSUER_UNKNOWN, "issued by " + certificate.getIssuerX500Principal());
        for (var issuer : issuers) {
            if (!issuer.certificate().getSubjectX500Principal().equals(certificate.getIssuerX500Principal())) {
                continue;
            }
            try {
                Paths.require(certificate, issuer.certificate(), at);
                for (var above : issuer.above()) {
                    Paths.requireInForce(above, at);
                    Names.require(certificate, above);
                }
                var chain = new ArrayList<>(List.of(certificate, issuer.certificate()));
                chain.addAll(issuer.above());
                return new Path(issuer, List.copyOf(chain));
            } catch (Flaw flaw) {
                why = flaw;
            }
        }
        throw why;
    }

    public List<Issuer> issuers() {
        return issuers;
    }

    /// The desks that stamp times, in the order in which they are asked.
    public List<TimeDesk> timeDesks() {
        return timeDesks;
    }

    /// The SHA-256 over everything trusted.
    public String fingerprint() {
        return fingerprint;
    }

    @Override
    public TrustDomain domain() {
        return domain;
    }

    @Override
    public boolean open() {
        return !issuers.isEmpty();
    }
}
