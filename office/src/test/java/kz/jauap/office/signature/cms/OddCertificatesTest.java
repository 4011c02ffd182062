package kz.jauap.office.signature.cms;

import static kz.jauap.office.guide.Threat.OTHER_KIND;
import static kz.jauap.office.guide.Threat.SIGNING_IN_KEY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kz.jauap.office.guide.Counters;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.TestCa;
import kz.jauap.office.signature.certificate.Purpose;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A trusted authority's own certificates that nevertheless must not carry a signature: too weak, for something else,
/// or saying more than they may.
class OddCertificatesTest extends OddAuthority {
    @Test
    void whatIsMadeHereIsOtherwiseTrue() {
        assertThat(reasons(usual())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0,
                KeyUsage.digitalSignature,
                KeyUsage.nonRepudiation,
                KeyUsage.keyEncipherment | KeyUsage.dataEncipherment
            })
    @Counters(SIGNING_IN_KEY)
    void aKeyThatIsNotForBindingSignaturesIsRefused(int bits) {
        assertThat(reasons(List.of(usage(bits), purposes(Purpose.SIGNING, Purpose.INDIVIDUAL))))
                .containsExactly(Reason.KEY_NOT_FOR_SIGNING);
    }

    /// Without purposes, with the purpose "anything", or with that of a server.
    @ParameterizedTest
    @ValueSource(strings = {"", "2.5.29.37.0", "1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.8"})
    @Counters(SIGNING_IN_KEY)
    void aPurposeIsNamedAndNothingStandsForIt(String purpose) {
        var said = new ArrayList<>(List.of(usage(SIGNS)));
        if (!purpose.isEmpty()) {
            said.add(purposes(purpose, Purpose.INDIVIDUAL));
        }
        assertThat(reasons(said)).containsExactly(Reason.KEY_NOT_FOR_SIGNING);
    }

    @Test
    void anAuthoritysOwnKeySignsNoAppeal() {
        assertThat(reasons(usual(said(Extension.basicConstraints, new BasicConstraints(true)))))
                .containsExactly(Reason.KEY_NOT_FOR_SIGNING);
    }

    @Test
    @Counters(OTHER_KIND)
    void whoIsPersonAndFirmAtOnceIsNeither() {
        for (var who : List.of(new Expected.Person(TestCa.IIN), new Expected.Firm(TestCa.BIN))) {
            assertThat(reasons(
                            List.of(
                                    usage(SIGNS),
                                    purposes(Purpose.SIGNING, Purpose.INDIVIDUAL, Purpose.FIRM, Purpose.FIRM + ".1")),
                            who))
                    .containsExactly(Reason.IDENTITY_UNREADABLE);
        }
    }

    /// A role stands among the purposes; the policy of a firm's signing certificate gives a person none.
    @Test
    @Counters(OTHER_KIND)
    void thePolicyOfAFirmMakesNobodyItsHead() {
        var policy = new CertificatePolicies(new PolicyInformation(new ASN1ObjectIdentifier("1.2.398.3.3.2.1")));
        var said = usual(said(Extension.certificatePolicies, policy));
        assertThat(reasons(said, new Expected.Firm(TestCa.BIN))).containsExactly(Reason.KEY_OF_A_PERSON);
        assertThat(reasons(said)).isEmpty();
    }

    @Test
    void whatDemandsToBeUnderstoodAndIsNotIsRefused() throws IOException {
        var demand = Extension.create(new ASN1ObjectIdentifier("1.2.398.3.3.99"), true, DERNull.INSTANCE);
        assertThat(reasons(usual(demand))).containsExactly(Reason.ISSUER_UNKNOWN);
    }
}
