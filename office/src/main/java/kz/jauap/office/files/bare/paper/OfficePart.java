package kz.jauap.office.files.bare.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/// One part in XML of an office program's paper: names of authors, moments, paths on their machines and pointers to the
/// parts that are left out go.
final class OfficePart {
    /// Elements by which a program notes who, when, where and with what.
    private static final Set<String> NOTES = Set.of(
            "rsids",
            "docVars",
            "docVar",
            "attachedTemplate",
            "mailMerge",
            "docId",
            "saveThroughXslt",
            "fileSharing",
            "fileVersion",
            "absPath",
            "revisionPtr",
            "fileRecoveryPr",
            "creator",
            "creator-initials",
            "sender-initials",
            "date-string");

    /// Words that somebody has taken out, or others put in his place: an earlier version, which is not for others.
    private static final Set<String> EARLIER =
            Set.of("del", "delText", "moveFrom", "delInstrText", "cellDel", "changed-region", "encryption-data");

    /// Attributes that a paper must have stay empty.
    private static final Set<String> NAMES = Set.of("author", "initials", "userName", "lastModifiedBy");

    private OfficePart() {}

    /// @param left the parts that are left out
    static byte[] bare(String name, byte[] part, Set<String> left) {
        try {
            Document document = read(part);
            for (Element each : elements(document)) {
                strip(each, name, left);
            }
            return written(document);
        } catch (IOException | SAXException | ParserConfigurationException | TransformerException broken) {
            throw new IllegalArgumentException("no XML that can be read", broken);
        }
    }

    private static void strip(Element each, String name, Set<String> left) {
        String local = each.getLocalName();
        if (EARLIER.contains(local)) {
            throw new IllegalArgumentException("earlier words in it");
        }
        if (NOTES.contains(local) || noted(each) || pointsTo(each, name, left)) {
            each.getParentNode().removeChild(each);
            return;
        }
        for (Attr attribute : attributes(each)) {
            String called = attribute.getLocalName();
            if (NAMES.contains(called)) {
                attribute.setValue("");
            } else if (called.startsWith("rsid") || moment(each, attribute)) {
                each.removeAttributeNode(attribute);
            }
        }
    }

    /// The moment of a remark or a change; a date that a field shows is seen.
    private static boolean moment(Element of, Attr attribute) {
        return attribute.getLocalName().equals("date") && of.hasAttributeNS(attribute.getNamespaceURI(), "author");
    }

    private static boolean noted(Element each) {
        return each.getLocalName().equals("date")
                && each.getParentNode() instanceof Element around
                && "annotation".equals(around.getLocalName());
    }

    /// Whether it points to a part that is left out.
    ///
    /// @throws IllegalArgumentException where it points to somebody's machine
    private static boolean pointsTo(Element each, String name, Set<String> left) {
        return switch (each.getLocalName()) {
            case "Override" -> left.contains(each.getAttribute("PartName").replaceFirst("^/", ""));
            case "file-entry" ->
                fullPath(each)
                        .filter(path -> (path.endsWith("/") && path.length() > 1) || left.contains(path))
                        .isPresent();
            case "Relationship" -> relation(each, name, left);
            default -> false;
        };
    }

    private static Optional<String> fullPath(Element entry) {
        return attributes(entry).stream()
                .filter(each -> each.getLocalName().equals("full-path"))
                .map(Attr::getValue)
                .findFirst();
    }

    private static boolean relation(Element each, String name, Set<String> left) {
        String target = each.getAttribute("Target");
        String type = each.getAttribute("Type");
        if (each.getAttribute("TargetMode").equals("External")) {
            if (type.endsWith("/attachedTemplate")) {
                return true;
            }
            if (!type.endsWith("/hyperlink") || target.startsWith("file:")) {
                throw new IllegalArgumentException("a path on a machine");
            }
            return false;
        }
        String folder = name.substring(0, name.indexOf("_rels/"));
        URI from = URI.create("part:/" + folder);
        return left.contains(from.resolve(target).getPath().replaceFirst("^/", ""));
    }

    private static List<Element> elements(Document document) {
        List<Element> all = new ArrayList<>();
        var found = document.getElementsByTagNameNS("*", "*");
        for (int at = 0; at < found.getLength(); at++) {
            all.add((Element) found.item(at));
        }
        return all;
    }

    private static List<Attr> attributes(Element of) {
        List<Attr> all = new ArrayList<>();
        for (int at = 0; at < of.getAttributes().getLength(); at++) {
            Node each = of.getAttributes().item(at);
            if (each instanceof Attr attribute && attribute.getLocalName() != null) {
                all.add(attribute);
            }
        }
        return all;
    }

    private static Document read(byte[] part) throws ParserConfigurationException, IOException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setExpandEntityReferences(false);
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder.parse(new ByteArrayInputStream(part));
    }

    private static byte[] written(Document document) throws TransformerException {
        document.setXmlStandalone(true);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TransformerFactory.newDefaultInstance()
                .newTransformer()
                .transform(new DOMSource(document), new StreamResult(out));
        return out.toByteArray();
    }
}
