package kz.jauap.office.intake.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.form.Requisite;
import kz.jauap.law.regime.RegimeId;
import kz.jauap.law.term.Ground;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.registry.card.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The description of the API says what the API does: the same paths, the same fields, the same words.
@OfficeTest
class OpenApiTest {
    private static final JsonNode DESCRIPTION = read();

    private static final Map<String, Class<? extends Record>> SCHEMAS = Map.ofEntries(
            Map.entry("Appeal", AppealJson.class),
            Map.entry("Applicant", AppealJson.ApplicantJson.class),
            Map.entry("Complaint", AppealJson.ComplaintJson.class),
            Map.entry("Receipt", ReceiptJson.class),
            Map.entry("Defect", ReceiptJson.DefectJson.class),
            Map.entry("Voucher", ReceiptJson.VoucherJson.class),
            Map.entry("NotKept", ReceiptJson.NotKeptJson.class),
            Map.entry("LegalNumber", LegalNumberJson.class),
            Map.entry("Status", StatusJson.class),
            Map.entry("Stop", StatusJson.StopJson.class),
            Map.entry("PassedOn", StatusJson.PassedOnJson.class),
            Map.entry("Event", StatusJson.EventJson.class),
            Map.entry("Terms", TermsJson.class),
            Map.entry("Step", TermsJson.StepJson.class));

    private static JsonNode read() {
        try (InputStream in = Objects.requireNonNull(OpenApiTest.class.getResourceAsStream("/api/openapi.json"))) {
            return JsonMapper.builder().build().readTree(in);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static Stream<Map.Entry<String, Class<? extends Record>>> schemas() {
        return SCHEMAS.entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void everySchemaHasTheFieldsOfItsRecord(Map.Entry<String, Class<? extends Record>> each) {
        JsonNode schema = DESCRIPTION.at("/components/schemas/" + each.getKey());
        RecordComponent[] fields = each.getValue().getRecordComponents();
        assertThat(Set.copyOf(schema.get("properties").propertyNames()))
                .isEqualTo(Arrays.stream(fields).map(RecordComponent::getName).collect(Collectors.toSet()));
        assertThat(schema.get("additionalProperties").booleanValue()).isFalse();
        boolean request = List.of("Appeal", "Applicant", "Complaint").contains(each.getKey());
        Set<String> sure = Arrays.stream(fields)
                .filter(field -> !request && field.getType() != Optional.class)
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        assertThat(words(schema.get("required"))).isEqualTo(sure);
        boolean leavesOut = Arrays.stream(fields).anyMatch(field -> field.getType() == Optional.class);
        if (leavesOut) {
            assertThat(each.getValue().isAnnotationPresent(JsonInclude.class)).isTrue();
        }
    }

    @Test
    void everyListOfWordsIsThatOfTheOffice() {
        assertThat(enumOf("Kind")).isEqualTo(names(Kind.values()));
        assertThat(enumOf("LegalNumber/properties/whose")).isEqualTo(names(LegalNumberJson.Whose.values()));
        assertThat(enumOf("Ground")).isEqualTo(names(Ground.values()));
        assertThat(enumOf("Requisite")).isEqualTo(names(Requisite.values()));
        assertThat(enumOf("Stage")).isEqualTo(names(Stage.values()));
        assertThat(enumOf("Regime"))
                .isEqualTo(Arrays.stream(RegimeId.values()).map(RegimeId::code).collect(Collectors.toSet()));
    }

    @Test
    void everyAddressOfTheOfficeIsDescribedAndNoOther(
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping office) {
        Map<String, Set<String>> served = new HashMap<>();
        office.getHandlerMethods().forEach((mapping, method) -> {
            if (method.getBeanType().getPackageName().startsWith("kz.jauap")
                    && !method.getBeanType().getName().contains("Test")) {
                mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api"))
                        .forEach(path -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(verb -> served.computeIfAbsent(path, _ -> new TreeSet<>())
                                        .add(verb.name().toLowerCase(java.util.Locale.ROOT))));
            }
        });
        Map<String, Set<String>> described = new HashMap<>();
        DESCRIPTION
                .get("paths")
                .properties()
                .forEach(path -> described.put(
                        path.getKey(), new TreeSet<>(path.getValue().propertyNames())));
        assertThat(described).isEqualTo(served);
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        assertThat(DESCRIPTION.findValuesAsString("$ref"))
                .allSatisfy(
                        target -> assertThat(DESCRIPTION.at(target.substring(1)).isMissingNode())
                                .isFalse());
    }

    private static Set<String> enumOf(String schema) {
        return words(DESCRIPTION.at("/components/schemas/" + schema + "/enum"));
    }

    private static Set<String> words(JsonNode list) {
        return list.valueStream().map(JsonNode::stringValue).collect(Collectors.toSet());
    }

    private static Set<String> names(Enum<?>[] all) {
        return Arrays.stream(all).map(Enum::name).collect(Collectors.toSet());
    }
}
