package kz.jauap.office.signature.xml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import javax.xml.XMLConstants;
import javax.xml.crypto.OctetStreamData;
import javax.xml.crypto.dom.DOMCryptoContext;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.TransformException;
import javax.xml.crypto.dsig.TransformService;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/// The canonical form of XML (C14N 1.0, inclusive), as Java computes it.
final class Canonical {
    private Canonical() {}

    /// Parses without a document type, without anything from outside.
    static Document parse(byte[] xml) throws IOException, SAXException {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setNamespaceAware(true);
            factory.setXIncludeAware(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The canonical bytes of an element as it stands in its document, with the namespaces that are in force there.
    static byte[] of(Element element) throws IOException {
        try {
            var alone =
                    DocumentBuilderFactory.newNSInstance().newDocumentBuilder().newDocument();
            var copy = (Element) alone.importNode(element, true);
            inherit(element.getParentNode(), copy);
            alone.appendChild(copy);
            var written = new ByteArrayOutputStream();
            var writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            writer.transform(new DOMSource(alone), new StreamResult(written));
            return canonical(written.toByteArray());
        } catch (ParserConfigurationException
                | TransformerException
                | GeneralSecurityException
                | TransformException e) {
            throw new IOException(e);
        }
    }

    private static void inherit(Node from, Element into) {
        for (Node above = from; above instanceof Element; above = above.getParentNode()) {
            var attributes = above.getAttributes();
            for (int at = 0; at < attributes.getLength(); at++) {
                var attribute = (Attr) attributes.item(at);
                boolean declares = XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI());
                if (declares && !into.hasAttribute(attribute.getName())) {
                    into.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, attribute.getName(), attribute.getValue());
                }
            }
        }
    }

    private static byte[] canonical(byte[] xml) throws IOException, GeneralSecurityException, TransformException {
        var service = TransformService.getInstance(CanonicalizationMethod.INCLUSIVE, "DOM");
        service.init(null);
        var data = service.transform(new OctetStreamData(new ByteArrayInputStream(xml)), new DOMCryptoContext() {});
        return ((OctetStreamData) data).getOctetStream().readAllBytes();
    }
}
