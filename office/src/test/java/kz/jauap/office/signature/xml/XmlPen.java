package kz.jauap.office.signature.xml;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Base64;
import kz.jauap.office.signature.certificate.Scheme;

/// Signs XML as a telephone does, written by hand in canonical form: it shares no code with whoever verifies it.
public final class XmlPen {
    private static final String NATIONAL = "urn:ietf:params:xml:ns:pkigovkz:xmlsec:algorithms:";
    private static final String C14N = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315";
    private static final String DSIG = "http://www.w3.org/2000/09/xmldsig#";

    private XmlPen() {}

    /// What a telephone sends to prove its owner.
    public static String login(String url, String at) {
        return "<login><url>" + url + "</url><timeStamp>" + at + "</timeStamp></login>";
    }

    /// The document with a signature at the end of its root.
    ///
    /// @param canonical one element in its canonical form, without namespaces
    public static String sign(String canonical, Scheme scheme, PrivateKey key, X509Certificate certificate) {
        try {
            var encoder = Base64.getEncoder();
            String info = "<ds:SignedInfo xmlns:ds=\"" + DSIG + "\"><ds:CanonicalizationMethod Algorithm=\"" + C14N
                    + "\"></ds:CanonicalizationMethod><ds:SignatureMethod Algorithm=\"" + signature(scheme)
                    + "\"></ds:SignatureMethod><ds:Reference URI=\"\"><ds:Transforms><ds:Transform Algorithm=\"" + DSIG
                    + "enveloped-signature\"></ds:Transform><ds:Transform Algorithm=\"" + C14N
                    + "#WithComments\"></ds:Transform></ds:Transforms><ds:DigestMethod Algorithm=\"" + hash(scheme)
                    + "\"></ds:DigestMethod><ds:DigestValue>"
                    + encoder.encodeToString(scheme.digest().digest(canonical.getBytes(UTF_8)))
                    + "</ds:DigestValue></ds:Reference></ds:SignedInfo>";
            var engine = scheme.engine();
            engine.initSign(key);
            engine.update(info.getBytes(UTF_8));
            String signature = "<ds:Signature xmlns:ds=\"" + DSIG + "\">"
                    + info.replace(" xmlns:ds=\"" + DSIG + "\"", "")
                    + "<ds:SignatureValue>" + encoder.encodeToString(engine.sign())
                    + "</ds:SignatureValue><ds:KeyInfo><ds:X509Data><ds:X509Certificate>"
                    + encoder.encodeToString(certificate.getEncoded())
                    + "</ds:X509Certificate></ds:X509Data></ds:KeyInfo></ds:Signature>";
            int end = canonical.lastIndexOf("</");
            return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + canonical.substring(0, end) + signature
                    + canonical.substring(end);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String signature(Scheme scheme) {
        return scheme == Scheme.RSA
                ? "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"
                : NATIONAL + "gostr34102015-gostr34112015-512";
    }

    private static String hash(Scheme scheme) {
        return scheme == Scheme.RSA ? "http://www.w3.org/2001/04/xmlenc#sha256" : NATIONAL + "gostr34112015-512";
    }
}
