package kz.jauap.office.signature.cms;

import static kz.jauap.office.guide.Threat.BACKDATING;
import static kz.jauap.office.guide.Threat.LENIENT_READING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.guide.Counters;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.TestCa;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.demo.Issuing;
import kz.jauap.office.signature.demo.StampingDesk;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.BERSequence;
import org.bouncycastle.asn1.BERTaggedObject;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What somebody with a true key of his own may try: structures that a lenient reader takes, or takes otherwise.
class AttacksTest extends WithATrueKey {
    @Test
    void whatIsForgedHereIsOtherwiseTrue() {
        assertThat(reasons(forgery.signed())).isEmpty();
    }

    @Test
    @Counters(LENIENT_READING)
    void anAttributeStandsOnceAndHasOneValue() {
        var digest = forgery.said(DIGEST);
        var other = attribute(PKCSObjectIdentifiers.pkcs_9_at_messageDigest, new DEROctetString(new byte[32]));
        var both = attribute(
                PKCSObjectIdentifiers.pkcs_9_at_messageDigest,
                digest.getAttributeValues()[0],
                new DEROctetString(new byte[32]));
        var none = attribute(PKCSObjectIdentifiers.pkcs_9_at_messageDigest);
        assertThat(reasons(forgery.with(other).signed())).containsExactly(Reason.MALFORMED);
        for (var odd : List.of(both, none)) {
            assertThat(reasons(forgery.without(DIGEST).with(odd).signed())).containsExactly(Reason.MALFORMED);
        }
        assertThat(reasons(forgery.without(DIGEST).signed())).containsExactly(Reason.MALFORMED);
    }

    @Test
    void attributesOutOfOrderAreRefused() {
        var attributes =
                ASN1Set.getInstance((ASN1TaggedObject) Tampering.signer(good).getObjectAt(3), false);
        var turned = new ASN1EncodableVector();
        for (int at = attributes.size() - 1; at >= 0; at--) {
            turned.add(attributes.getObjectAt(at));
        }
        var signer = Tampering.replace(
                Tampering.signer(good), 3, _ -> new DERTaggedObject(false, 0, new DERSequence(turned)));
        assertThat(reasons(Forgery.bearing(good, signer))).containsExactly(Reason.MALFORMED);
    }

    /// Attribute certificates and certificates of other forms: [0], [1], [2] and [3] of a CMS's bag.
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void nothingButCertificatesStandsAmongTheCertificates(int form) {
        var bag = ASN1Set.getInstance((ASN1TaggedObject) Tampering.field(good, Tampering.CERTIFICATES), false);
        var more = new ASN1EncodableVector();
        bag.forEach(more::add);
        more.add(new DERTaggedObject(false, form, new DERSequence()));
        assertThat(reasons(Tampering.replace(
                        good, Tampering.CERTIFICATES, _ -> new DERTaggedObject(false, 0, new DERSet(more)))))
                .containsExactly(Reason.MALFORMED);
    }

    @Test
    void ofOpenLengthOutsideOfWhatIsSignedItIsTheSameSignature() throws IOException {
        var outer = ASN1Sequence.getInstance(good);
        var content = ((ASN1TaggedObject) outer.getObjectAt(1)).getExplicitBaseObject();
        var open = new ASN1EncodableVector();
        open.add(outer.getObjectAt(0));
        var fields = new ASN1EncodableVector();
        ((ASN1Sequence) content).forEach(fields::add);
        open.add(new BERTaggedObject(true, 0, new BERSequence(fields)));
        var ber = new BERSequence(open).getEncoded(ASN1Encoding.BER);
        assertThat(ber[1]).isEqualTo((byte) 0x80);
        assertThat(reasons(ber)).as("harmless: nothing in it is read otherwise").isEmpty();
    }

    @Test
    void aSignatureWithinASignatureOrAnyOtherContentIsRefused() {
        for (var other : List.of(
                PKCSObjectIdentifiers.signedData,
                PKCSObjectIdentifiers.envelopedData,
                PKCSObjectIdentifiers.id_ct_TSTInfo)) {
            var content = new DERSequence(
                    new ASN1Encodable[] {other, new DERTaggedObject(true, 0, new DEROctetString(good))});
            assertThat(reasons(Tampering.replace(good, Tampering.CONTENT, _ -> content)))
                    .containsExactly(Reason.MALFORMED);
        }
    }

    @Test
    void anotherSignatureOverThisOneIsRefused() {
        var counter = attribute(PKCSObjectIdentifiers.pkcs_9_at_counterSignature, Tampering.signer(good));
        var fields = new ASN1EncodableVector();
        Tampering.signer(good).forEach(fields::add);
        fields.add(new DERTaggedObject(false, 1, new DERSet(counter)));
        assertThat(reasons(Forgery.bearing(good, new DERSequence(fields)))).containsExactly(Reason.MALFORMED);
    }

    @Test
    void theKindOfContentThatIsSignedIsTheOneThatIsThere() {
        var type = PKCSObjectIdentifiers.pkcs_9_at_contentType;
        assertThat(reasons(forgery.without(type.getId()).signed())).containsExactly(Reason.MALFORMED);
        assertThat(reasons(forgery.without(type.getId())
                        .with(attribute(type, PKCSObjectIdentifiers.id_ct_TSTInfo))
                        .signed()))
                .containsExactly(Reason.MALFORMED);
    }

    @Test
    void aTimeThatIsNoneIsRefused() {
        var type = PKCSObjectIdentifiers.pkcs_9_at_signingTime;
        for (var odd :
                List.of(DERNull.INSTANCE, new DEROctetString(new byte[3]), new DERPrintableString("yesterday"))) {
            assertThat(reasons(forgery.without(type.getId())
                            .with(attribute(type, odd))
                            .signed()))
                    .containsExactly(Reason.MALFORMED);
        }
        assertThat(reasons(forgery.without(type.getId()).signed()))
                .as("harmless: nothing rests on it")
                .isEmpty();
    }

    /// What is not signed may be added by anybody on the way.
    @Test
    @Counters(LENIENT_READING)
    void whatIsAddedUnsignedIsKnownAndStandsOnce() throws IOException {
        var token = Tampering.parsed(ca.stamping().over(Tampering.signature(good)));
        var stamp = attribute(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, token);
        assertThat(reasons(unsigned(stamp))).isEmpty();
        var twice = attribute(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, token, token);
        var unknown = attribute(new ASN1ObjectIdentifier("1.2.398.3.3.99"), DERNull.INSTANCE);
        var digest = forgery.said(DIGEST);
        for (var odd : List.of(
                unsigned(stamp, stamp), unsigned(twice), unsigned(stamp, unknown), unsigned(digest), unsigned())) {
            assertThat(reasons(odd)).containsExactly(Reason.MALFORMED);
        }
    }

    private byte[] unsigned(Attribute... attributes) {
        var fields = new ASN1EncodableVector();
        Tampering.signer(good).forEach(fields::add);
        fields.add(new DERTaggedObject(false, 1, new DERSet(attributes)));
        return Forgery.bearing(good, new DERSequence(fields));
    }

    /// A desk whose clock is ahead proves nothing, and moves no examination into the future.
    @Test
    @Counters(BACKDATING)
    void aStampOfTimeToComeIsNotReliedOn() {
        var ahead = Clock.fixed(NOW.plusSeconds(3600), ZoneOffset.UTC);
        var desk = new StampingDesk(
                TestCa.pair(Scheme.RSA, 2).getPrivate(),
                ca.issuing()
                        .stamper(
                                TestCa.pair(Scheme.RSA, 2).getPublic(),
                                new Issuing.Term(NOW.minusSeconds(60), NOW.plusSeconds(7200))),
                ahead);
        var early = ca.certify(TestCa.PERSON, new Issuing.Term(NOW.plusSeconds(60), NOW.plusSeconds(7200)));
        var cms = early.signing().sign(Kind.DOCUMENT, DOCUMENT, NOW, Signing.Content.DETACHED, Optional.of(desk));
        assertThat(reasons(cms)).containsExactly(Reason.NOT_YET_VALID);
    }
}
