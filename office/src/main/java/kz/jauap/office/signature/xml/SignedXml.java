package kz.jauap.office.signature.xml;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.certificate.Certificates;
import kz.jauap.office.signature.certificate.Flaw;
import kz.jauap.office.signature.certificate.Scheme;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/// A small XML document with one enveloped signature over all of it, whose value was verified; whether its certificate
/// is
/// anybody's here, is not looked at.
///
/// @param root the document's element, without its signature
public record SignedXml(Element root, X509Certificate signer) {
    private static final int LONGEST = 64 * 1024;
    private static final String DSIG = "http://www.w3.org/2000/09/xmldsig#";
    private static final String ENVELOPED = DSIG + "enveloped-signature";
    private static final String NATIONAL = "urn:ietf:params:xml:ns:pkigovkz:xmlsec:algorithms:";
    private static final Set<String> CANONICAL = Set.of(
            "http://www.w3.org/TR/2001/REC-xml-c14n-20010315",
            "http://www.w3.org/TR/2001/REC-xml-c14n-20010315#WithComments");
    private static final Map<String, Scheme> SIGNATURES = Map.of(
            "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
            Scheme.RSA,
            NATIONAL + "gostr34102015-gostr34112015-512",
            Scheme.GOST_2015_512);
    private static final Map<String, Scheme> HASHES = Map.of(
            "http://www.w3.org/2001/04/xmlenc#sha256",
            Scheme.RSA,
            NATIONAL + "gostr34112015-512",
            Scheme.GOST_2015_512);

    /// Reads it, in this one form only: a signature as a child of the root, one reference to the whole document, no
    /// transforms but the usual two, no comments, no document type.
    public static SignedXml read(byte[] xml) throws Flaw {
        if (xml.length > LONGEST) {
            throw new Flaw(Reason.TOO_LARGE, xml.length + " bytes");
        }
        try {
            var document = Canonical.parse(xml);
            var root = document.getDocumentElement();
            requirePlain(document);
            var all = document.getElementsByTagNameNS("*", "Signature");
            require(
                    all.getLength() == 1 && root.isSameNode(all.item(0).getParentNode()),
                    "not one signature in the root");
            return verified(root, (Element) all.item(0));
        } catch (IOException | SAXException | IllegalArgumentException e) {
            throw new Flaw(Reason.MALFORMED, e);
        }
    }

    private static SignedXml verified(Element root, Element signature) throws Flaw, IOException {
        var parts = children(signature, "SignedInfo", "SignatureValue", "KeyInfo");
        var info = children(parts.getFirst(), "CanonicalizationMethod", "SignatureMethod", "Reference");
        require(CANONICAL.contains(algorithm(info.getFirst())), "another canonical form");
        var scheme = scheme(SIGNATURES, info.get(1));
        var reference = info.get(2);
        require(reference.hasAttribute("URI") && reference.getAttribute("URI").isEmpty(), "a reference elsewhere");
        var how = children(reference, "Transforms", "DigestMethod", "DigestValue");
        var transforms = children(how.getFirst(), "Transform", "Transform");
        require(
                algorithm(transforms.getFirst()).equals(ENVELOPED) && CANONICAL.contains(algorithm(transforms.get(1))),
                "another transform");
        var certificate = certificate(parts.get(2));
        byte[] signed = Canonical.of(parts.getFirst());
        byte[] value = decoded(parts.get(1));
        root.removeChild(signature);
        byte[] digest = scheme(HASHES, how.get(1)).digest().digest(Canonical.of(root));
        if (!MessageDigest.isEqual(digest, decoded(how.get(2)))) {
            throw new Flaw(Reason.DOCUMENT_DIFFERS, "digest");
        }
        if (!scheme.verifies(certificate.getPublicKey(), signed, value)) {
            throw new Flaw(Reason.SIGNATURE_WRONG, "");
        }
        return new SignedXml(root, certificate);
    }

    private static X509Certificate certificate(Element keyInfo) throws Flaw {
        var data = children(keyInfo, "X509Data");
        return Certificates.read(
                decoded(children(data.getFirst(), "X509Certificate").getFirst()));
    }

    private static Scheme scheme(Map<String, Scheme> known, Element method) throws Flaw {
        return Optional.ofNullable(known.get(algorithm(method)))
                .orElseThrow(() -> new Flaw(Reason.ALGORITHM_REFUSED, algorithm(method)));
    }

    private static String algorithm(Element method) {
        return method.getAttribute("Algorithm");
    }

    private static byte[] decoded(Element element) {
        return Base64.getMimeDecoder().decode(element.getTextContent());
    }

    /// The child elements, which must be these and no others.
    private static List<Element> children(Element of, String... names) throws Flaw {
        var found = new ArrayList<Element>();
        for (Node child = of.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                require(DSIG.equals(element.getNamespaceURI()), "an element of another kind");
                found.add(element);
            }
        }
        require(found.stream().map(Element::getLocalName).toList().equals(List.of(names)), "another form of signature");
        return found;
    }

    private static void requirePlain(Node node) throws Flaw {
        require(
                node.getNodeType() != Node.COMMENT_NODE && node.getNodeType() != Node.PROCESSING_INSTRUCTION_NODE,
                "a comment");
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            requirePlain(child);
        }
    }

    private static void require(boolean holds, String otherwise) throws Flaw {
        if (!holds) {
            throw new Flaw(Reason.MALFORMED, otherwise);
        }
    }
}
