package kz.jauap.office.intake.open311;

import static kz.jauap.office.intake.open311.ReportingApp.elements;
import static kz.jauap.office.intake.open311.ReportingApp.names;
import static kz.jauap.office.intake.open311.ReportingApp.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.open311.ReportingApp.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.w3c.dom.Element;

/// The examples of mistakes, and what a client may leave out.
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class WrongExamplesTest extends AsPublished {
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
