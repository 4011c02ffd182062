package kz.jauap.office.signature.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.signature.TestCa;
import kz.jauap.office.signature.TrustDomain;
import kz.jauap.office.signature.certificate.Flaw;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.demo.Issuing;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.junit.jupiter.api.Test;

/// Names and constraints that an authority is held to, wherever they are bounded.
class BoundedNamesTest extends Authorities {
    @Test
    void theNamesThatAnAuthorityMayGiveAreHeldToItWhereverTheyAreBounded() throws Exception {
        var bounds = Extension.create(
                Extension.nameConstraints,
                true,
                new NameConstraints(
                        new GeneralSubtree[] {new GeneralSubtree(new GeneralName(new X500Name("C=KZ")))}, null));
        held(CA.root(), authority(CA.root(), 5, bounds));
        var bare = authority(CA.root(), 5);
        var root = new Issuing(bare.key(), authority(bare, 5, bounds).certificate());
        held(root, authority(root, 6));
    }

    private static void held(Issuing root, Issuing issuer) throws Flaw {
        var trust = Trust.in(TrustDomain.TEST, List.of(of(root, issuer)));
        assertThat(trust.pathOf(named(issuer, "C=KZ,CN=A"), CLOCK.instant()).chain())
                .hasSize(3);
        assertThatThrownBy(() -> trust.pathOf(named(issuer, "C=US,CN=A"), CLOCK.instant()))
                .isInstanceOf(Flaw.class)
                .hasMessageContaining("permitted");
    }

    private static X509Certificate named(Issuing by, String name) {
        return by.issue(new X500Name(name), TestCa.pair(Scheme.RSA, 3).getPublic(), term(), List.of());
    }

    private static Authority of(Issuing root, Issuing issuer) {
        return new Authority(
                "bounded",
                List.of(root.certificate()),
                List.of(issuer.certificate()),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    @Test
    void whatIsNoAuthorityIsNotTakenForOne() {
        var person = CA.certify(TestCa.PERSON);
        var pinned = new Issuing(person.pair().getPrivate(), person.certificate());
        assertThatThrownBy(() -> Trust.in(TrustDomain.TEST, List.of(of(CA.root(), pinned))))
                .isInstanceOf(Flaw.class)
                .hasMessageContaining("may not issue");
    }
}
