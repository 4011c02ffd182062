package kz.jauap.office.intake.open311;

import static kz.jauap.office.intake.open311.ReportingApp.elements;
import static kz.jauap.office.intake.open311.ReportingApp.names;
import static kz.jauap.office.intake.open311.ReportingApp.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.open311.ReportingApp.Answer;
import kz.jauap.office.organisation.Organisation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;

/// Every example of the discovery document and of the list of services: which pieces, in which order, of which types,
/// in both forms.
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ExamplesTest extends AsPublished {
    private static final List<String> SERVICE =
            List.of("service_code", "service_name", "description", "metadata", "type", "keywords", "group");

    private static final List<String> ATTRIBUTE = List.of(
            "variable", "code", "datatype", "required", "datatype_description", "order", "description", "values");

    @Autowired
    Organisation organisation;

    @Test
    void theDiscoveryDocument() {
        Answer xml = app.get("/open311/discovery.xml");
        isXml(xml, "discovery");
        assertThat(names(xml.xml())).containsExactly("changeset", "contact", "key_service", "endpoints");
        Element endpoint = elements(elements(xml.xml()).getLast()).getFirst();
        assertThat(names(endpoint)).containsExactly("specification", "url", "changeset", "type", "formats");
        assertThat(text(endpoint, "specification")).isEqualTo("http://wiki.open311.org/GeoReport_v2");
        assertThat(text(endpoint, "url")).endsWith("/open311/v2");
        assertThat(text(endpoint, "type")).isEqualTo("production");
        assertThat(elements(elements(endpoint).getLast()).stream().map(Element::getTextContent))
                .containsExactly("text/xml", "application/json");
        assertThat(OffsetDateTime.parse(text(xml.xml(), "changeset"))).isNotNull();
        bothSay("/open311/discovery.*");
        assertThat(app.get("/open311/discovery.json").at("/changeset")).isEqualTo(text(xml.xml(), "changeset"));
    }

    @Test
    void theListOfServices() {
        Answer xml = app.get("/open311/v2/services.xml?jurisdiction_id=almaty.gov.kz");
        isXml(xml, "services");
        List<Element> services = elements(xml.xml());
        assertThat(services).hasSameSizeAs(organisation.topics()).allSatisfy(service -> {
            assertThat(service.getTagName()).isEqualTo("service");
            assertThat(names(service)).isEqualTo(SERVICE);
            assertThat(text(service, "metadata")).isIn("true", "false");
            assertThat(text(service, "type")).isEqualTo("realtime");
            assertThat(text(service, "group")).isNotBlank();
        });
        JsonNode json = app.get("/open311/v2/services.json").json();
        assertThat(json.get(0).get("service_code").isString()).isTrue();
        assertThat(json.get(0).get("metadata").isBoolean()).isTrue();
        bothSay("/open311/v2/services.*");
    }

    @Test
    void servicesAreNamedInTheReadersLanguage() {
        for (String language : List.of("kk", "ru", "en")) {
            Answer answer = app.reading(language + "-KZ,de;q=0.5").get("/open311/v2/services.json");
            assertThat(answer.header("Content-Language")).isEqualTo(language);
            assertThat(answer.json().get(5).get("service_name").asString())
                    .isEqualTo(
                            switch (language) {
                                case "kk" -> "Көше жарығы";
                                case "ru" -> "Уличное освещение";
                                default -> "Street lighting";
                            });
        }
    }

    @Test
    void theDefinitionOfAService() {
        Answer xml = app.get("/open311/v2/services/road-repair.xml");
        isXml(xml, "service_definition");
        assertThat(names(xml.xml())).containsExactly("service_code", "attributes");
        assertThat(text(xml.xml(), "service_code")).isEqualTo("road-repair");
        List<Element> attributes = elements(elements(xml.xml()).getLast());
        assertThat(attributes)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(names(each)).isEqualTo(ATTRIBUTE));
        Element damage = attributes.get(1);
        assertThat(text(damage, "datatype")).isEqualTo("singlevaluelist");
        assertThat(elements(elements(damage).getLast())).hasSize(4).allSatisfy(value -> {
            assertThat(value.getTagName()).isEqualTo("value");
            assertThat(names(value)).containsExactly("key", "name");
        });
        JsonNode json = app.get("/open311/v2/services/road-repair.json").json().at("/attributes/1");
        assertThat(json.get("variable").isBoolean()).isTrue();
        assertThat(json.get("required").isBoolean()).isTrue();
        assertThat(json.get("order").isIntegralNumber()).isTrue();
        assertThat(json.at("/values/0/key").isString()).isTrue();
        bothSay("/open311/v2/services/road-repair.*");
    }

    @Test
    void allServicesTogetherAskQuestionsOfEveryDatatype() {
        Set<String> datatypes = new HashSet<>();
        Set<String> needs = new HashSet<>();
        for (var topic : organisation.topics()) {
            JsonNode definition =
                    app.get("/open311/v2/services/" + topic.id() + ".json").json();
            List<Integer> order = new ArrayList<>();
            definition.get("attributes").forEach(each -> {
                datatypes.add(each.get("datatype").asString());
                needs.add(each.get("variable") + " " + each.get("required"));
                order.add(each.get("order").asInt());
                boolean list = each.get("datatype").asString().endsWith("valuelist");
                assertThat(each.get("values").isEmpty()).isEqualTo(!list);
            });
            assertThat(order).doesNotHaveDuplicates().isSorted().startsWith(1);
        }
        assertThat(datatypes)
                .containsExactlyInAnyOrder("string", "number", "datetime", "text", "singlevaluelist", "multivaluelist");
        assertThat(needs).containsExactlyInAnyOrder("true true", "true false", "false false");
    }
}
