package kz.jauap.office.signature.revocation;

import static kz.jauap.office.guide.Threat.FALSE_ANSWER;
import static kz.jauap.office.guide.Threat.REVOKED_LATER;
import static kz.jauap.office.signature.revocation.Standing.Key.IN_DOUBT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jauap.office.guide.Counters;
import kz.jauap.office.signature.TestCa;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.demo.Issuing;
import kz.jauap.office.signature.demo.Lists;
import kz.jauap.office.signature.trust.Published;
import kz.jauap.office.signature.trust.Source;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.ReasonFlags;
import org.junit.jupiter.api.Test;

/// What a published list may be silent about: that it does not name a certificate is believed only where it would.
class ListsTest {
    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final DistributionPointName PLACE = place("http://crl.example.kz/1.crl");
    private static final Standing GOOD = new Standing.Good();

    private final TestCa ca = new TestCa(Scheme.RSA, CLOCK).silent();
    private final X509Certificate person = ca.certify(TestCa.PERSON).certificate();

    private static DistributionPointName place(String address) {
        return new DistributionPointName(
                new GeneralNames(new GeneralName(GeneralName.uniformResourceIdentifier, address)));
    }

    private Standing look(X509Certificate certificate, Source base, Optional<Source> changes) {
        var trust = ca.publishing(new Published(base, changes)).trust();
        return new Revocation(trust, Freshness.USUAL)
                .look(certificate, trust.issuers().getFirst(), NOW)
                .standing();
    }

    private Standing look(X509Certificate certificate, Extension... said) {
        var list = ca.lists().print(List.of(said));
        return look(certificate, () -> list, Optional.empty());
    }

    /// Both are signed by the authority and fetched without encryption: whoever sits on the way can swap them.
    @Test
    @Counters(FALSE_ANSWER)
    void changesAreNotTakenForTheListNorTheListForChanges() {
        var serial = person.getSerialNumber();
        var list = ca.lists().revoke(serial, NOW.minusSeconds(60)).print();
        var changes = ca.lists().printChanges(ca.lists().number(), Map.of(), List.of());
        assertThat(look(person, () -> changes, Optional.empty())).isInstanceOf(Standing.Unknown.class);
        assertThat(look(person, () -> list, Optional.of(() -> list)))
                .isEqualTo(new Standing.Revoked(NOW.minusSeconds(60), IN_DOUBT));
    }

    /// Taken off the list for a while, and put on it again since.
    @Test
    void changesOlderThanTheListChangeNothing() {
        var serial = person.getSerialNumber();
        var earlier = new Lists(ca.issuing(), Clock.fixed(NOW.minus(Duration.ofHours(2)), ZoneOffset.UTC));
        earlier.print();
        var changes = earlier.printChanges(1, Map.of(), List.of(serial));
        var list = ca.lists().revoke(serial, NOW.minusSeconds(60)).print();
        assertThat(look(person, () -> list, Optional.of(() -> changes))).isInstanceOf(Standing.Revoked.class);
    }

    @Test
    @Counters(REVOKED_LATER)
    void aCertificateThatHasEndedMayHaveBeenTakenOffTheList() throws IOException {
        var end = NOW.minus(Duration.ofDays(30));
        var ended = ca.certify(TestCa.PERSON, new Issuing.Term(end.minus(Duration.ofDays(365)), end))
                .certificate();
        assertThat(look(ended)).isInstanceOf(Standing.Unknown.class);
        assertThat(look(ended, since(end.minusSeconds(1)))).isEqualTo(GOOD);
        assertThat(look(ended, since(end.plusSeconds(1)))).isInstanceOf(Standing.Unknown.class);
        ca.lists().revoke(ended, end.minusSeconds(60));
        assertThat(look(ended)).as("named is named").isInstanceOf(Standing.Revoked.class);
    }

    private static Extension since(Instant moment) throws IOException {
        return Extension.create(Extension.expiredCertsOnCRL, false, new ASN1GeneralizedTime(Date.from(moment)));
    }

    @Test
    void anAnswerOfTheDeskAboutACertificateThatHasEndedNeedsAMemory() {
        var end = NOW.minus(Duration.ofDays(30));
        var ended = ca.certify(TestCa.PERSON, new Issuing.Term(end.minus(Duration.ofDays(365)), end))
                .certificate();
        ca.answering(ca.answeringDesk());
        assertThat(look(ended)).as("it remembers all of its own").isEqualTo(GOOD);
        ca.answeringDesk().remembering(end.plusSeconds(1));
        assertThat(look(ended)).isInstanceOf(Standing.Unknown.class);
        assertThat(look(person)).as("one in force needs none").isEqualTo(GOOD);
        ca.answeringDesk().revoke(ended, end.minusSeconds(60));
        assertThat(look(ended)).isInstanceOf(Standing.Revoked.class);
    }

    @Test
    void aListOfSomeCertificatesOrReasonsIsNone() throws IOException {
        var some = new ReasonFlags(ReasonFlags.keyCompromise);
        for (var point : List.of(
                new IssuingDistributionPoint(null, false, true, null, false, false),
                new IssuingDistributionPoint(null, false, false, some, false, false),
                new IssuingDistributionPoint(null, false, false, null, true, false),
                new IssuingDistributionPoint(null, false, false, null, false, true))) {
            for (var critical : List.of(true, false)) {
                assertThat(look(person, Extension.create(Extension.issuingDistributionPoint, critical, point)))
                        .isInstanceOf(Standing.Unknown.class);
            }
        }
        assertThat(look(person, said(new IssuingDistributionPoint(null, true, false, null, false, false))))
                .as("one of people's certificates is what is wanted")
                .isEqualTo(GOOD);
    }

    private static Extension said(IssuingDistributionPoint point) throws IOException {
        return Extension.create(Extension.issuingDistributionPoint, true, point);
    }

    @Test
    void oneOfSeveralListsSpeaksOfThoseAloneThatNameIt() throws IOException {
        var one = said(new IssuingDistributionPoint(PLACE, false, false, null, false, false));
        assertThat(look(person, one)).isInstanceOf(Standing.Unknown.class);
        assertThat(look(naming(PLACE), one)).isEqualTo(GOOD);
        assertThat(look(naming(place("http://crl.example.kz/2.crl")), one)).isInstanceOf(Standing.Unknown.class);
    }

    private X509Certificate naming(DistributionPointName place) throws IOException {
        var points = new CRLDistPoint(new DistributionPoint[] {new DistributionPoint(place, null, null)});
        return ca.issuing()
                .issue(
                        new X500Name("CN=A"),
                        TestCa.pair(Scheme.RSA, 3).getPublic(),
                        new Issuing.Term(NOW.minusSeconds(60), NOW.plusSeconds(60)),
                        List.of(Extension.create(Extension.cRLDistributionPoints, false, points)));
    }

    @Test
    void anAuthorityWhoseKeyIsNotForListsPublishesNone() throws IOException {
        var said = List.of(
                Extension.create(Extension.basicConstraints, true, new BasicConstraints(true)),
                Extension.create(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign)));
        var pair = TestCa.pair(Scheme.RSA, 4);
        var term = new Issuing.Term(NOW.minus(Duration.ofDays(9)), NOW.plus(Duration.ofDays(9)));
        var other = new Issuing(pair.getPrivate(), ca.root().issue(new X500Name("CN=B"), pair.getPublic(), term, said));
        var list = new Lists(other, CLOCK).print();
        var found = new Shelf(other.certificate(), new Published(() -> list, Optional.empty()), Freshness.USUAL)
                .look(person, NOW);
        assertThat(found.told()).contains("its authority's key is not for lists");
    }

    @Test
    void aNumberOfTwentyBytesIsFoundWhateverItsFirstBit() {
        var serial = BigInteger.ONE.shiftLeft(159).add(BigInteger.TEN);
        var list = ca.lists().revoke(serial, NOW).print();
        assertThat(look(person, () -> list, Optional.empty()))
                .as("it spoils no list")
                .isEqualTo(GOOD);
    }
}
