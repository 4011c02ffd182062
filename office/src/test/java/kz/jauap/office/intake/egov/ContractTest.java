package kz.jauap.office.intake.egov;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import kz.jauap.office.intake.egov.wire.FileJson;
import kz.jauap.office.intake.egov.wire.PackageJson;
import kz.jauap.office.intake.egov.wire.RegistrationJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The contract with partners says what the office does: in OpenAPI and in the schema of the XML alike.
class ContractTest {
    private static final JsonNode OPENAPI = read("/api/openapi.json");

    private static final Map<String, Class<? extends Record>> ASKED = Map.of(
            "Package", PackageJson.class,
            "PackageFile", FileJson.class,
            "Registration", RegistrationJson.class,
            "Registrations", RegistrationsApi.RegistrationsJson.class);

    private static final Map<String, Class<? extends Record>> ANSWERED = Map.of(
            "PackageAnswer", PackageAnswer.class,
            "PackageSignature", PackageAnswer.SignatureAnswer.class,
            "PackageReason", PackageAnswer.ReasonAnswer.class,
            "ElectronicVoucher", VoucherAnswer.class,
            "VoucherLack", VoucherAnswer.LackAnswer.class,
            "RegistrationsAnswer", RegistrationsApi.RegistrationsAnswer.class,
            "RegistrationOutcome", RegistrationsApi.RowAnswer.class);

    private static JsonNode read(String path) {
        try (InputStream in = Objects.requireNonNull(ContractTest.class.getResourceAsStream(path))) {
            return JsonMapper.builder().build().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Map.Entry<String, Class<? extends Record>>> schemas() {
        return Stream.of(ASKED, ANSWERED).flatMap(all -> all.entrySet().stream());
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void everySchemaHasTheFieldsOfItsRecord(Map.Entry<String, Class<? extends Record>> each) {
        JsonNode schema = OPENAPI.at("/components/schemas/" + each.getKey());
        RecordComponent[] fields = each.getValue().getRecordComponents();
        assertThat(Set.copyOf(schema.get("properties").propertyNames()))
                .isEqualTo(Arrays.stream(fields).map(RecordComponent::getName).collect(Collectors.toSet()));
        Set<String> sure = Arrays.stream(fields)
                .filter(field -> ANSWERED.containsKey(each.getKey()) && field.getType() != Optional.class)
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        assertThat(schema.get("required")
                        .valueStream()
                        .map(JsonNode::stringValue)
                        .collect(Collectors.toSet()))
                .isEqualTo(sure);
    }

    @Test
    void everyStateHasItsWord() {
        assertThat(OPENAPI.at("/components/schemas/PackageAnswer/properties/state/enum")
                        .valueStream()
                        .map(JsonNode::stringValue))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(SignedPackage.State.values())
                        .map(Enum::name)
                        .toList());
    }

    /// The elements of a type of the XML are the fields of its schema in OpenAPI.
    @Test
    void theXmlSaysWhatTheJsonSays() throws Exception {
        Map<String, String> types = Map.of(
                "Package",
                "Package",
                "File",
                "PackageFile",
                "Appeal",
                "Appeal",
                "Applicant",
                "Applicant",
                "Complaint",
                "Complaint",
                "Registrations",
                "Registrations",
                "Registration",
                "Registration");
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        try (InputStream in = ContractTest.class.getResourceAsStream("/api/packages.xsd")) {
            var all = factory.newDocumentBuilder().parse(in).getElementsByTagNameNS("*", "complexType");
            for (int at = 0; at < all.getLength(); at++) {
                Element type = (Element) all.item(at);
                String schema = types.get(type.getAttribute("name"));
                if (schema == null) continue;
                var elements = type.getElementsByTagNameNS("*", "element");
                Set<String> names = new java.util.HashSet<>();
                for (int n = 0; n < elements.getLength(); n++) {
                    names.add(((Element) elements.item(n)).getAttribute("name"));
                }
                assertThat(names)
                        .as(schema)
                        .isEqualTo(Set.copyOf(OPENAPI.at("/components/schemas/" + schema + "/properties")
                                .propertyNames()));
            }
        }
    }
}
