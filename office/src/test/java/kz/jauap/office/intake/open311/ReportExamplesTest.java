package kz.jauap.office.intake.open311;

import static kz.jauap.office.intake.open311.ReportingApp.elements;
import static kz.jauap.office.intake.open311.ReportingApp.names;
import static kz.jauap.office.intake.open311.ReportingApp.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.open311.ReportingApp.Answer;
import kz.jauap.office.registry.arrival.Porter;
import kz.jauap.office.registry.journal.Registrar;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;

/// The examples of reports: what is sent, what is answered, what is read of them afterwards.
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ReportExamplesTest extends AsPublished {
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

    @Autowired
    Registrar registrar;

    @Autowired
    Porter porter;

    @Autowired
    MovableClock clock;

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
}
