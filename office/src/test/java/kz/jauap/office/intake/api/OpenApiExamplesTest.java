package kz.jauap.office.intake.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.AlmatyOrganisation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the description of the API shows as an example is what it describes, and what the running office takes and
/// gives.
@OfficeTest
class OpenApiExamplesTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String AT = "https://jauap.example/openapi.json";
    private static final JsonNode DESCRIPTION = read();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, registry -> registry.schemas(Map.of(AT, text())));

    @Autowired
    private MockMvc web;

    @BeforeEach
    void thereIsACity(@Autowired AlmatyOrganisation almaty) {
        almaty.load();
    }

    private static JsonNode read() {
        return JSON.readTree(text());
    }

    private static String text() {
        try (InputStream in =
                Objects.requireNonNull(OpenApiExamplesTest.class.getResourceAsStream("/api/openapi.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// An example, and where in the description its schema stands.
    record Example(String schema, JsonNode value) {
        @Override
        public String toString() {
            return schema + ": " + value;
        }
    }

    static Stream<Example> examples() {
        List<Example> found = new ArrayList<>();
        gather(DESCRIPTION, "", found);
        return found.stream();
    }

    private static void gather(JsonNode node, String path, List<Example> found) {
        if (node.isObject()) {
            if (node.has("type") && node.has("examples")) {
                node.get("examples").forEach(each -> found.add(new Example(path, each)));
            }
            if (node.has("example")) {
                found.add(new Example(path + "/schema", node.get("example")));
            }
            node.properties()
                    .forEach(each -> gather(
                            each.getValue(),
                            path + "/" + each.getKey().replace("~", "~0").replace("/", "~1"),
                            found));
        } else if (node.isArray()) {
            for (int at = 0; at < node.size(); at++) {
                gather(node.get(at), path + "/" + at, found);
            }
        }
    }

    private static List<String> faults(String schema, JsonNode value) {
        String fragment = schema.replace("{", "%7B").replace("}", "%7D");
        return SCHEMAS.getSchema(SchemaLocation.of(AT + "#" + fragment)).validate(value).stream()
                .map(Object::toString)
                .toList();
    }

    private static String answered(String path, String verb, int status, String type) {
        String at = "/paths/" + path.replace("/", "~1") + "/" + verb + "/responses/" + status + "/content/"
                + type.replace("/", "~1") + "/schema";
        assertThat(DESCRIPTION.at(at).isMissingNode()).as(at).isFalse();
        return at;
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }

    private static JsonNode body(MockHttpServletResponse answer) {
        return JSON.readTree(answer.getContentAsByteArray());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsWhatItsSchemaSays(Example each) {
        assertThat(faults(each.schema(), each.value())).isEmpty();
    }

    @Test
    void whatIsNoExampleIsFound() {
        assertThat(faults("/components/schemas/Appeal", JSON.readTree("{\"text\":1,\"nonsense\":true}")))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void theExampleOfAnAppealIsTakenInAndItsReceiptAndStatusAreAsDescribed() throws Exception {
        JsonNode example =
                DESCRIPTION.at("/paths/~1api~1v1~1appeals/post/requestBody/content/application~1json/example");
        MockHttpServletResponse taken = ask(
                post("/api/v1/appeals").contentType(MediaType.APPLICATION_JSON).content(example.toString()));
        assertThat(taken.getStatus()).isEqualTo(201);
        JsonNode receipt = body(taken);
        assertThat(faults(answered("/api/v1/appeals", "post", 201, "application/json"), receipt))
                .isEmpty();
        MockHttpServletResponse status = ask(get("/api/v1/appeals/"
                        + receipt.get("alias").stringValue())
                .header("Jauap-Tracking-Code", receipt.get("trackingCode").stringValue()));
        assertThat(status.getStatus()).isEqualTo(200);
        assertThat(faults(answered("/api/v1/appeals/{number}", "get", 200, "application/json"), body(status)))
                .isEmpty();
    }

    @Test
    void theExampleOfTermsIsCountedAsDescribedAndRefusalsTooAreAsDescribed() throws Exception {
        String received = DESCRIPTION
                .at("/paths/~1api~1v1~1terms/get/parameters/0/schema/examples/0")
                .stringValue();
        MockHttpServletResponse terms = ask(get("/api/v1/terms").param("received", received));
        assertThat(terms.getStatus()).isEqualTo(200);
        assertThat(faults(answered("/api/v1/terms", "get", 200, "application/json"), body(terms)))
                .isEmpty();
        MockHttpServletResponse refused = ask(get("/api/v1/terms"));
        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(faults(answered("/api/v1/terms", "get", 400, "application/problem+json"), body(refused)))
                .isEmpty();
        MockHttpServletResponse unknown =
                ask(get("/api/v1/appeals/SU-100-2026-0000042").header("Jauap-Tracking-Code", "7KQ4M-2XD0-9WZ8T"));
        assertThat(unknown.getStatus()).isEqualTo(404);
        assertThat(faults(answered("/api/v1/appeals/{number}", "get", 404, "application/problem+json"), body(unknown)))
                .isEmpty();
    }
}
