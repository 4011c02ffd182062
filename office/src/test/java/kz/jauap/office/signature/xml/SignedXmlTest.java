package kz.jauap.office.signature.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.jauap.office.guide.Threat.WRAPPING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import kz.jauap.office.guide.Counters;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.TestCa;
import kz.jauap.office.signature.certificate.Flaw;
import kz.jauap.office.signature.certificate.Scheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Signed XML in its one strict form; signature wrapping in all its ways is refused.
class SignedXmlTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-26T10:00:00Z"), ZoneOffset.UTC);
    private static final String LOGIN = XmlPen.login("https://otinish.example/api/mgov/документ", "2026-11-26T15:00");

    private static String signed(Scheme scheme) {
        var keyed = new TestCa(scheme, CLOCK).certify(TestCa.PERSON.forAuthentication());
        return XmlPen.sign(LOGIN, scheme, keyed.pair().getPrivate(), keyed.certificate());
    }

    private static SignedXml read(String xml) throws Flaw {
        return SignedXml.read(xml.getBytes(UTF_8));
    }

    private static void refused(String xml, Reason reason) {
        assertThatThrownBy(() -> read(xml))
                .as(xml)
                .isInstanceOfSatisfying(
                        Flaw.class, flaw -> assertThat(flaw.reason()).isEqualTo(reason));
    }

    @ParameterizedTest
    @EnumSource(names = {"RSA", "GOST_2015_512"})
    void isReadAndVerified(Scheme scheme) throws Exception {
        var read = read(signed(scheme));
        assertThat(read.root().getElementsByTagName("url").item(0).getTextContent())
                .endsWith("документ");
        assertThat(scheme.fits(read.signer().getPublicKey())).isTrue();
    }

    @Test
    void whatJavasOwnSignerSignedIsReadToo() throws Exception {
        var keyed = new TestCa(Scheme.RSA, CLOCK).certify(TestCa.PERSON.forAuthentication());
        var document = Canonical.parse(
                "<a:login xmlns:a='urn:a' b='2' a:a='1'>\n <url>x &amp; y\u00a0</url>\n</a:login>".getBytes(UTF_8));
        var factory = XMLSignatureFactory.getInstance("DOM");
        var reference = factory.newReference(
                "",
                factory.newDigestMethod(DigestMethod.SHA256, null),
                List.of(
                        factory.newTransform(Transform.ENVELOPED, (TransformParameterSpec) null),
                        factory.newTransform(CanonicalizationMethod.INCLUSIVE, (TransformParameterSpec) null)),
                null,
                null);
        var info = factory.newSignedInfo(
                factory.newCanonicalizationMethod(CanonicalizationMethod.INCLUSIVE, (C14NMethodParameterSpec) null),
                factory.newSignatureMethod("http://www.w3.org/2001/04/xmldsig-more#rsa-sha256", null),
                List.of(reference));
        var keys = factory.getKeyInfoFactory();
        var key = keys.newKeyInfo(List.of(keys.newX509Data(List.of(keyed.certificate()))));
        factory.newXMLSignature(info, key)
                .sign(new DOMSignContext(keyed.pair().getPrivate(), document.getDocumentElement()));
        var out = new ByteArrayOutputStream();
        TransformerFactory.newDefaultInstance()
                .newTransformer()
                .transform(new DOMSource(document), new StreamResult(out));
        assertThat(SignedXml.read(out.toByteArray()).signer()).isEqualTo(keyed.certificate());
    }

    @Test
    void whatWasChangedIsRefused() {
        String good = signed(Scheme.RSA);
        refused(good.replace("otinish.example", "otinish.evil"), Reason.DOCUMENT_DIFFERS);
        refused(good.replace("<login>", "<login><more/>"), Reason.DOCUMENT_DIFFERS);
        refused(good.replace("URI=\"\"", "URI=\"#a\""), Reason.MALFORMED);
        refused(good.replace("#WithComments", ""), Reason.SIGNATURE_WRONG);
        refused(good.replace("rsa-sha256", "rsa-sha1"), Reason.ALGORITHM_REFUSED);
        refused(good.replace("xmlenc#sha256", "xmldsig-more#md5"), Reason.ALGORITHM_REFUSED);
    }

    @Test
    @Counters(WRAPPING)
    void wrappingIsRefused() {
        String good = signed(Scheme.RSA);
        String signature = good.substring(good.indexOf("<ds:Signature "), good.indexOf("</login>"));
        refused(good.replace("</login>", signature + "</login>"), Reason.MALFORMED);
        refused(good.replace("<login>", "<o><login>") + "</o>", Reason.MALFORMED);
        refused(good.replace("</ds:KeyInfo>", "</ds:KeyInfo><ds:Object/>"), Reason.MALFORMED);
        refused(good.replace("</ds:Reference>", "</ds:Reference><ds:Reference URI=\"\"/>"), Reason.MALFORMED);
        refused(good.replace("<login>", "<login><!-- -->"), Reason.MALFORMED);
        refused(good.replace("<login>", "<!DOCTYPE login [<!ENTITY a 'b'>]><login>"), Reason.MALFORMED);
        refused(LOGIN, Reason.MALFORMED);
        refused("", Reason.MALFORMED);
        refused("x".repeat(70_000), Reason.TOO_LARGE);
    }
}
