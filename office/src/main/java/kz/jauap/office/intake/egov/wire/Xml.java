package kz.jauap.office.intake.egov.wire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The XML of the contract: an element for each field, repeated for each piece of a list, held to the published schema.
///
/// No document type, no entity and no foreign address is ever followed.
@Component
class Xml {
    static final String NAMESPACE = "urn:jauap:packages:1";
    static final String SCHEMA = "api/packages.xsd";

    private static final Set<String> LISTS = Set.of("claims", "together", "against", "attachments", "rows", "events");
    private static final Set<String> FLAGS = Set.of("threat");
    private static final Set<String> CONTENTS = Set.of("content", "signature");
    private static final int DEEPEST = 20;

    private final XMLInputFactory in = XMLInputFactory.newDefaultFactory();
    private final XMLOutputFactory out = XMLOutputFactory.newDefaultFactory();
    private final Schema schema = schema();

    Xml() {
        in.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        in.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        in.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    /// Reads a document that fits the schema.
    ///
    /// @throws IllegalArgumentException where it is no XML, has a document type or does not fit
    ObjectNode read(byte[] body, JsonMapper json) {
        try {
            XMLStreamReader reader = in.createXMLStreamReader(new ByteArrayInputStream(body));
            toRoot(reader);
            if (!NAMESPACE.equals(reader.getNamespaceURI())) {
                throw new IllegalArgumentException("not of " + NAMESPACE);
            }
            ObjectNode root = json.createObjectNode();
            fill(root, reader, 1);
            var validator = schema.newValidator();
            validator.validate(new StreamSource(new ByteArrayInputStream(body)));
            return root;
        } catch (XMLStreamException | SAXException unread) {
            throw new IllegalArgumentException(unread);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void toRoot(XMLStreamReader reader) throws XMLStreamException {
        int event = reader.getEventType();
        while (event != XMLStreamConstants.START_ELEMENT) {
            if (event == XMLStreamConstants.DTD) {
                throw new IllegalArgumentException("a document type");
            }
            event = reader.next();
        }
    }

    private static void fill(ObjectNode node, XMLStreamReader reader, int depth) throws XMLStreamException {
        while (reader.nextTag() == XMLStreamConstants.START_ELEMENT) {
            String name = reader.getLocalName();
            if (LISTS.contains(name)) {
                ArrayNode list = node.has(name) ? (ArrayNode) node.get(name) : node.putArray(name);
                list.add(value(name, node, reader, depth));
            } else if (node.has(name)) {
                throw new IllegalArgumentException(name + " twice");
            } else {
                node.set(name, value(name, node, reader, depth));
            }
        }
    }

    /// A text, or the fields of whatever has elements in it.
    private static JsonNode value(String name, ObjectNode within, XMLStreamReader reader, int depth)
            throws XMLStreamException {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("too deep");
        }
        StringBuilder text = new StringBuilder();
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    ObjectNode node = within.objectNode();
                    String field = reader.getLocalName();
                    JsonNode first = value(field, node, reader, depth + 1);
                    if (LISTS.contains(field)) {
                        node.putArray(field).add(first);
                    } else {
                        node.set(field, first);
                    }
                    fill(node, reader, depth + 1);
                    return node;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(reader.getText());
                case XMLStreamConstants.ENTITY_REFERENCE -> throw new IllegalArgumentException("an entity");
                default -> {}
            }
        }
        if (FLAGS.contains(name)) {
            return within.booleanNode(Boolean.parseBoolean(text.toString().strip()));
        }
        return within.stringNode(CONTENTS.contains(name) ? text.toString().replaceAll("\\s+", "") : text.toString());
    }

    byte[] write(String root, JsonNode message) {
        try {
            var bytes = new ByteArrayOutputStream();
            XMLStreamWriter writer = out.createXMLStreamWriter(bytes, "UTF-8");
            writer.writeStartDocument("UTF-8", "1.0");
            writer.setDefaultNamespace(NAMESPACE);
            writer.writeStartElement(NAMESPACE, root);
            writer.writeDefaultNamespace(NAMESPACE);
            fields(message, writer);
            writer.writeEndElement();
            writer.writeEndDocument();
            writer.flush();
            return bytes.toByteArray();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void fields(JsonNode message, XMLStreamWriter writer) throws XMLStreamException {
        for (var field : message.properties()) {
            if (field.getValue().isArray()) {
                for (JsonNode each : field.getValue()) {
                    element(field.getKey(), each, writer);
                }
            } else if (!field.getValue().isNull()) {
                element(field.getKey(), field.getValue(), writer);
            }
        }
    }

    private static void element(String name, JsonNode value, XMLStreamWriter writer) throws XMLStreamException {
        writer.writeStartElement(NAMESPACE, name);
        if (value.isObject()) {
            fields(value, writer);
        } else {
            writer.writeCharacters(value.asString());
        }
        writer.writeEndElement();
    }

    private static Schema schema() {
        try (InputStream source = new ClassPathResource(SCHEMA).getInputStream()) {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return factory.newSchema(new StreamSource(source));
        } catch (IOException | SAXException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
