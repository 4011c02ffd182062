package kz.jauap.office.intake.egov.wire;

import java.util.Base64;
import java.util.List;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.look.Problem;
import org.springframework.boot.jackson.autoconfigure.JsonFactoryBuilderCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/// Reads and writes messages in either flavour, as strictly as the house reads JSON, but for their length.
@Component
public class Wire {
    private static final int DEEPEST = 20;
    private static final int LONGEST_NUMBER = 30;

    private final JsonMapper json;
    private final Xml xml;

    Wire(List<JsonFactoryBuilderCustomizer> limits, List<JsonMapperBuilderCustomizer> rules, Xml xml) {
        var factory = JsonFactory.builder();
        limits.forEach(each -> each.customize(factory));
        factory.streamReadConstraints(StreamReadConstraints.builder()
                .maxDocumentLength(Hall.LARGEST)
                .maxStringLength(Hall.LARGEST)
                .maxNumberLength(LONGEST_NUMBER)
                .maxNestingDepth(DEEPEST)
                .build());
        var mapper = JsonMapper.builder(factory.build());
        rules.forEach(each -> each.customize(mapper));
        this.json = mapper.addModule(bytes()).build();
        this.xml = xml;
    }

    /// Reads a message.
    ///
    /// @throws Problem 400 where it cannot be read
    public <T> T read(byte[] body, Flavour flavour, Class<T> type) {
        try {
            return switch (flavour) {
                case JSON -> present(json.readValue(body, type));
                case XML -> present(json.treeToValue(xml.read(body, json), type));
            };
        } catch (JacksonException | IllegalArgumentException broken) {
            throw new Problem(HttpStatus.BAD_REQUEST, "look.fault.broken");
        }
    }

    /// What a request is answered.
    public byte[] write(Object message, Flavour flavour) {
        return write(message, flavour, "answer");
    }

    /// What is told without being asked.
    public byte[] event(Object message, Flavour flavour) {
        return write(message, flavour, "event");
    }

    private byte[] write(Object message, Flavour flavour, String root) {
        return switch (flavour) {
            case JSON -> json.writeValueAsBytes(message);
            case XML -> xml.write(root, json.valueToTree(message));
        };
    }

    /// The same as a text to keep.
    public String text(Object message) {
        return json.writeValueAsString(message);
    }

    /// What was kept as a text.
    public <T> T kept(String text, Class<T> type) {
        return json.readValue(text, type);
    }

    private static <T> T present(T read) {
        if (read == null) {
            throw new IllegalArgumentException("nothing");
        }
        return read;
    }

    private static SimpleModule bytes() {
        return new SimpleModule("bytes")
                .addDeserializer(Bytes.class, new StdScalarDeserializer<Bytes>(Bytes.class) {
                    @Override
                    public Bytes deserialize(JsonParser parser, DeserializationContext context) {
                        return Bytes.of(parser.getBinaryValue());
                    }
                })
                .addSerializer(Bytes.class, new StdScalarSerializer<Bytes>(Bytes.class) {
                    @Override
                    public void serialize(Bytes bytes, JsonGenerator out, SerializationContext context) {
                        out.writeString(Base64.getEncoder().encodeToString(bytes.array()));
                    }
                });
    }
}
