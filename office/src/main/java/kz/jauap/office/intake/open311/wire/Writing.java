package kz.jauap.office.intake.open311.wire;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes a tree in either form.
public final class Writing {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

    private Writing() {}

    public static byte[] bytes(Part root, Format format) {
        return switch (format) {
            case XML -> xml(root);
            case JSON -> JSON.writeValueAsBytes(json(root));
        };
    }

    private static JsonNode json(Part part) {
        return switch (part) {
            case Part.Leaf(var _, var value) -> value.map(Writing::value).orElseGet(NODES::nullNode);
            case Part.Group(var _, var parts) -> {
                ObjectNode node = NODES.objectNode();
                parts.forEach(each -> node.set(each.name(), json(each)));
                yield node;
            }
            case Part.Many(var _, var parts) -> {
                ArrayNode node = NODES.arrayNode();
                parts.forEach(each -> node.add(json(each)));
                yield node;
            }
        };
    }

    private static JsonNode value(Object value) {
        return switch (value) {
            case Boolean flag -> NODES.booleanNode(flag);
            case Integer number -> NODES.numberNode(number);
            case BigDecimal number -> NODES.numberNode(number);
            case Object text -> NODES.stringNode(text.toString());
        };
    }

    private static byte[] xml(Part root) {
        try {
            var bytes = new ByteArrayOutputStream();
            bytes.writeBytes(DECLARATION.getBytes(StandardCharsets.UTF_8));
            XMLStreamWriter writer = XML.createXMLStreamWriter(bytes, "UTF-8");
            element(root, writer);
            writer.flush();
            return bytes.toByteArray();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void element(Part part, XMLStreamWriter writer) throws XMLStreamException {
        switch (part) {
            case Part.Leaf(var name, var value) -> {
                writer.writeStartElement(name);
                if (value.isPresent()) {
                    writer.writeCharacters(legible(written(value.get())));
                }
                writer.writeEndElement();
            }
            case Part.Group(var name, var parts) -> elements(name, parts, writer);
            case Part.Many(var name, var parts) -> elements(name, parts, writer);
        }
    }

    private static void elements(String name, List<Part> parts, XMLStreamWriter writer) throws XMLStreamException {
        writer.writeStartElement(name);
        for (Part each : parts) {
            element(each, writer);
        }
        writer.writeEndElement();
    }

    private static String written(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    /// What no XML may hold is shown as what it is: not legible.
    private static String legible(String text) {
        StringBuilder legible = new StringBuilder(text.length());
        text.codePoints().map(point -> holds(point) ? point : 0xFFFD).forEach(legible::appendCodePoint);
        return legible.toString();
    }

    private static boolean holds(int point) {
        return point == '\t'
                || point == '\n'
                || (point >= ' ' && point < Character.MIN_SURROGATE)
                || (point > Character.MAX_SURROGATE && point < 0xFFFE)
                || point > 0xFFFF;
    }
}
