package kz.jauap.office.intake.open311;

import static kz.jauap.office.intake.open311.ReportingApp.elements;
import static kz.jauap.office.intake.open311.ReportingApp.names;
import static kz.jauap.office.intake.open311.ReportingApp.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.open311.ReportingApp.Answer;
import kz.jauap.office.intake.partner.Partners;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.registry.arrival.Porter;
import kz.jauap.office.registry.journal.Registrar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;

/// Every example of the published GeoReport v2 and of its discovery document: which pieces, in which order, of which
/// types, in both forms.
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ExamplesTest {
    private static final List<String> SERVICE =
            List.of("service_code", "service_name", "description", "metadata", "type", "keywords", "group");
    private static final List<String> ATTRIBUTE = List.of(
            "variable", "code", "datatype", "required", "datatype_description", "order", "description", "values");
    private static final List<String> REQUEST = List.of(
            "service_request_id",
            "status",
            "status_notes",
            "service_name",
            "service_code",
            "description",
            "agency_responsible",
            "service_notice",
            "requested_datetime",
            "updated_datetime",
            "expected_datetime",
            "address",
            "address_id",
            "zipcode",
            "lat",
            "long",
            "media_url");

    @Value("${local.server.port}")
    int port;

    @Autowired
    Partners partners;

    @Autowired
    Organisation organisation;

    @Autowired
    Registrar registrar;

    @Autowired
    Porter porter;

    @Autowired
    MovableClock clock;

    private ReportingApp app;

    @BeforeEach
    void thereIsACityAndAnApp(@Autowired AlmatyOrganisation almaty) {
        almaty.load();
        var given = partners.admitApp("Map of holes", Optional.empty());
        app = new ReportingApp(port, given.token());
    }

    private static List<String> fields(JsonNode node) {
        return new ArrayList<>(node.propertyNames());
    }

    private static void isXml(Answer answer, String root) {
        assertThat(answer.type()).isEqualToIgnoringCase("text/xml;charset=utf-8");
        assertThat(answer.text()).startsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>");
        assertThat(answer.xml().getTagName()).isEqualTo(root);
        assertThat(answer.xml().getNamespaceURI()).isNull();
    }

    private static void isJson(Answer answer) {
        assertThat(answer.type()).isEqualToIgnoringCase("application/json;charset=utf-8");
    }

    /// The same by the Spark Convention: lists without names, everything else with the same name, empty is null.
    private static void same(Element xml, JsonNode json) {
        List<Element> within = elements(xml);
        if (json.isArray()) {
            assertThat(within).hasSize(json.size());
            for (int at = 0; at < within.size(); at++) {
                same(within.get(at), json.get(at));
            }
        } else if (json.isObject()) {
            assertThat(names(xml)).isEqualTo(fields(json));
            within.forEach(each -> same(each, json.get(each.getTagName())));
        } else if (json.isNumber()) {
            assertThat(new BigDecimal(xml.getTextContent())).isEqualByComparingTo(json.decimalValue());
        } else {
            assertThat(xml.getTextContent()).isEqualTo(json.isNull() ? "" : json.asString());
        }
    }

    private void bothSay(String path) {
        Answer xml = app.get(path.replace("*", "xml"));
        Answer json = app.get(path.replace("*", "json"));
        isJson(json);
        same(xml.xml(), json.json());
    }

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

    /// The request of the example, field by field; only the codes are those of this city.
    @Test
    void aReport() {
        String[] fields = {
            "jurisdiction_id", "almaty.gov.kz",
            "service_code", "road-repair",
            "lat", "43.23894900",
            "long", "76.8897090",
            "address_string", "Абай даңғылы, 10",
            "email", "oken333@example.kz",
            "device_id", "tt222111",
            "account_id", "123456",
            "first_name", "Өкен",
            "last_name", "Сериков",
            "phone", "111111111",
            "description", "A large sinkhole is destroying the street " + System.nanoTime(),
            "media_url", "http://farm.example.com/2002/2212426634.jpg",
            "attribute[DAMAGE]", "pothole",
            "attribute[WHISDORN]", "COISL001"
        };
        Answer xml = app.reportInXml(fields);
        assertThat(xml.status()).isEqualTo(200);
        isXml(xml, "service_requests");
        Element request = elements(xml.xml()).getFirst();
        assertThat(names(request)).containsExactly("service_request_id", "service_notice", "account_id");
        assertThat(text(request, "service_request_id")).matches("SU-\\d{3}-\\d{4}-\\d{7}");
        assertThat(text(request, "account_id")).isEqualTo("123456");
        Answer json = app.report(fields);
        isJson(json);
        same(xml.xml(), json.json());
        assertThat(json.json().isArray()).isTrue();
        assertThat(json.json().get(0).get("service_request_id").isString()).isTrue();
    }

    @Test
    void aReportThatHasToWaitIsGivenATokenAndLaterItsNumber() {
        String token;
        registrar.stop();
        try {
            Answer answer = app.report(
                    "service_code", "lighting", "address_string", "Сайран", "description", "T" + System.nanoTime());
            assertThat(answer.status()).isEqualTo(200);
            assertThat(fields(answer.json().get(0))).containsExactly("token", "service_notice", "account_id");
            token = answer.at("/0/token");
            assertThat(names(elements(app.get("/open311/v2/tokens/" + token + ".xml")
                                    .xml())
                            .getFirst()))
                    .containsExactly("token");
        } finally {
            registrar.start();
        }
        porterComes();
        Answer number = app.get("/open311/v2/tokens/" + token + ".xml?jurisdiction_id=almaty.gov.kz");
        isXml(number, "service_requests");
        Element request = elements(number.xml()).getFirst();
        assertThat(names(request)).containsExactly("service_request_id", "token");
        assertThat(text(request, "token")).isEqualTo(token);
        assertThat(app.get("/open311/v2/requests/" + text(request, "service_request_id") + ".json")
                        .status())
                .isEqualTo(200);
        bothSay("/open311/v2/tokens/" + token + ".*");
    }

    private void porterComes() {
        clock.set(clock.instant().plus(Duration.ofMinutes(3)));
        porter.go();
    }

    @Test
    void oneRequestAndSeveral() {
        String id = app.report(
                        "service_code", "lighting",
                        "lat", "43.25",
                        "long", "76.95",
                        "description", "Қараңғы " + System.nanoTime())
                .at("/0/service_request_id");
        for (String path : List.of(
                "/open311/v2/requests/" + id + ".xml?jurisdiction_id=almaty.gov.kz",
                "/open311/v2/requests.xml?service_request_id=" + id,
                "/open311/v2/requests.xml?service_code=lighting&status=open&page_size=1")) {
            Answer xml = app.get(path);
            isXml(xml, "service_requests");
            Element request = elements(xml.xml()).getFirst();
            assertThat(names(request)).isEqualTo(REQUEST);
            assertThat(text(request, "service_request_id")).isEqualTo(id);
            assertThat(text(request, "status")).isEqualTo("open");
            for (String moment : List.of("requested_datetime", "updated_datetime", "expected_datetime")) {
                assertThat(text(request, moment)).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\+05:00");
            }
        }
        JsonNode json = app.get("/open311/v2/requests/" + id + ".json").json().get(0);
        assertThat(json.get("lat").isNumber()).isTrue();
        assertThat(json.get("description").isNull()).isTrue();
        bothSay("/open311/v2/requests/" + id + ".*");
    }

    @Test
    void errors() {
        Answer xml = app.withKey("xyz").reportInXml("service_code", "lighting", "lat", "43.2", "long", "76.9");
        assertThat(xml.status()).isEqualTo(403);
        isXml(xml, "errors");
        Element error = elements(xml.xml()).getFirst();
        assertThat(error.getTagName()).isEqualTo("error");
        assertThat(names(error)).containsExactly("code", "description");
        assertThat(text(error, "code")).isEqualTo("403");
        assertThat(text(error, "description")).contains("api_key");
        Answer json = app.withKey("xyz").report("service_code", "lighting", "lat", "43.2", "long", "76.9");
        isJson(json);
        assertThat(json.json().isArray()).isTrue();
        assertThat(json.json().get(0).get("code").isIntegralNumber()).isTrue();
        same(xml.xml(), json.json());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            404 | /open311/v2/services.*?jurisdiction_id=city.gov
            404 | /open311/v2/services/nothing.*
            404 | /open311/v2/services/lighting.*?jurisdiction_id=city.gov
            404 | /open311/v2/requests.*?jurisdiction_id=city.gov
            404 | /open311/v2/requests/SU-100-2001-0000001.*
            404 | /open311/v2/requests/nothing.*
            404 | /open311/v2/tokens/12345.*
            404 | /open311/v2/tokens/1-00000000000000000000000000000000.*
            404 | /open311/v2/nothing.*
            404 | /open311/nothing.*
            400 | /open311/v2/requests.*?start_date=yesterday
            400 | /open311/v2/requests.*?start_date=2026-01-01T00:00:00
            400 | /open311/v2/requests.*?start_date=2026-06-24T00:00:00Z&end_date=2026-05-24T00:00:00Z
            400 | /open311/v2/requests.*?start_date=2026-01-01T00:00:00Z&end_date=2026-06-24T00:00:00Z
            400 | /open311/v2/requests.*?status=done
            400 | /open311/v2/requests.*?page=0
            400 | /open311/v2/requests.*?page_size=many""")
    void wrongQuestionsAreAnsweredInTheirOwnForm(int status, String path) {
        Answer xml = app.get(path.replace("*", "xml"));
        assertThat(xml.status()).isEqualTo(status);
        isXml(xml, "errors");
        Answer json = app.get(path.replace("*", "json"));
        assertThat(json.status()).isEqualTo(status);
        isJson(json);
        same(xml.xml(), json.json());
        assertThat(json.at("/0/code")).isEqualTo(String.valueOf(status));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            400 | service_code | lat=43.2 long=76.9
            404 | service_code | service_code=nothing lat=43.2 long=76.9
            404 | jurisdiction_id | jurisdiction_id=city.gov service_code=lighting lat=43.2 long=76.9
            400 | address_string | service_code=lighting
            400 | long | service_code=lighting lat=43.2
            400 | long | service_code=lighting lat=north long=76.9
            400 | long | service_code=lighting lat=91 long=76.9
            400 | long | service_code=lighting lat=1e9 long=76.9
            400 | attribute[ROUTE] | service_code=public-transport lat=43.2 long=76.9
            400 | attribute[LAMPS] | service_code=lighting lat=43.2 long=76.9 attribute[LAMPS]=many
            400 | attribute[SINCE] | service_code=lighting lat=43.2 long=76.9 attribute[SINCE]=long
            400 | attribute[PUBLISH] | service_code=lighting lat=43.2 long=76.9 attribute[PUBLISH]=maybe
            400 | attribute[DANGER] | service_code=lighting lat=43.2 long=76.9 attribute[DANGER][]=nobody""")
    void whatAReportLacksIsNamed(int status, String named, String fields) {
        String[] pairs = fields.split("[= ]", -1);
        Answer answer = app.report(pairs);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.at("/0/code")).isEqualTo(String.valueOf(status));
        assertThat(answer.at("/0/description")).contains(named);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void allThatIsWrongIsToldAtOnceAndInTheReadersLanguage(String language) {
        Answer answer = app.reading(language).report("service_code", "public-transport", "attribute[PUBLISH]", "?");
        assertThat(answer.json()).hasSize(3);
        assertThat(answer.header("Content-Language")).isEqualTo(language);
    }

    @Test
    void withoutAnEndingTheFormIsWhatTheClientAccepts() {
        var json = HttpRequest.newBuilder(URI.create(app.root() + "/open311/v2/services"))
                .header("Accept", "application/json");
        isJson(app.send(json));
        isXml(app.get("/open311/v2/services"), "services");
        isXml(app.get("/open311/discovery"), "discovery");
    }

    @Test
    void anEmptyFieldIsNoField() {
        Answer all = app.get("/open311/v2/requests.json?jurisdiction_id=&service_request_id=&service_code=&start_date="
                + "&end_date=&status=&page=&page_size=");
        assertThat(all.status()).isEqualTo(200);
        assertThat(all.text()).isEqualTo(app.get("/open311/v2/requests.json").text());
    }

    @Test
    void pagesOfOtherSitesMayUseTheDoor() {
        var preflight = HttpRequest.newBuilder(URI.create(app.root() + "/open311/v2/requests.json"))
                .header("Origin", "https://app.example")
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", BodyPublishers.noBody());
        Answer allowed = app.send(preflight);
        assertThat(allowed.status()).isEqualTo(204);
        assertThat(allowed.header("Access-Control-Allow-Methods")).contains("POST");
        assertThat(allowed.header("Access-Control-Allow-Headers")).contains("Content-Type");
        assertThat(List.of(allowed, app.get("/open311/v2/services.xml"), app.report("service_code", "?")))
                .allSatisfy(answer ->
                        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*"));
    }
}
