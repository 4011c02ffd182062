package kz.jauap.office.walk.sealed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.house.Thorough;
import kz.jauap.office.intake.open311.ReportingApp;
import kz.jauap.office.walk.Receipt;
import kz.jauap.office.walk.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/// By whichever door a crime or a threat comes in: once somebody has recognised it, it is found nowhere any more.
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
@Thorough
class SealedDoorsTest extends MarkedSenders {
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Autowired
    SealedDoorsTest(@Value("${local.server.port}") int port, ApplicationContext office, Clock clock) {
        super(port, office, clock);
    }

    private String throughTheApi(boolean threat) {
        String body = "--b\r\nContent-Disposition: form-data; name=\"appeal\"\r\nContent-Type: application/json\r\n\r\n"
                + appeal(threat)
                + "\r\n--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + mark.word()
                + ".txt\"\r\nContent-Type: text/plain\r\n\r\n" + mark.threat() + "\r\n--b--\r\n";
        Visitor program = visitor()
                .send(request("/api/v1/appeals")
                        .header("Content-Type", "multipart/form-data; boundary=b")
                        .header("Idempotency-Key", "threat-" + threat)
                        .POST(BodyPublishers.ofString(body)));
        assertThat(program.status()).as(program.text()).isEqualTo(201);
        return JsonMapper.builder()
                .build()
                .readTree(program.page().body().wholeText())
                .get("number")
                .stringValue();
    }

    @Test
    void theApi(CapturedOutput output) {
        isSealed(throughTheApi(true), output);
        isSealed(throughTheApi(false), output);
    }

    @Test
    void open311(CapturedOutput output) {
        var app = new ReportingApp(
                port, partners.admitApp("Marks", Optional.empty()).token());
        var answer = app.reportWith(
                mark.word() + ".png",
                PNG,
                "service_code",
                "public-transport",
                "address_string",
                mark.threat(),
                "description",
                mark.threat(),
                "first_name",
                mark.word(),
                "last_name",
                mark.word(),
                "email",
                mark.word() + "@example.kz",
                "device_id",
                mark.word(),
                "account_id",
                mark.word(),
                "client_request_id",
                "r" + mark.word().hashCode(),
                "attribute[ROUTE]",
                mark.word(),
                "attribute[WISH]",
                mark.threat());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        isSealed(answer.at("/0/service_request_id"), output);
    }

    private Map<String, String> desk(Visitor registrar, String door) {
        Map<String, String> desk = filled(registrar, "/staff/intake");
        desk.putAll(Map.of("door", door, "kind", "APPLICATION", "sort", "PERSON", "language", "kk", "signed", "yes"));
        desk.put("number", "850102200024");
        desk.keySet().removeAll(Set.of("received", "time", "together", "against", "mark", "draft"));
        return desk;
    }

    @Test
    void anOralStatement(CapturedOutput output) {
        Visitor registrar = registrar().open("/kk/staff/intake");
        Map<String, String> desk = desk(registrar, "ORAL_STATEMENT");
        desk.put("do", "record");
        registrar.send("/staff/intake", desk);
        assertThat(registrar.path()).contains("/staff/intake/oral/");
        registrar.send("/read", Map.of());
        assertThat(registrar.fetch(registrar.path() + "/record.pdf")).isNotEmpty();
        registrar.send("/unsigned", Map.of("why", "REFUSED", "witness", mark.threat()));
        assertThat(registrar.status()).as(registrar.text()).isEqualTo(200);
        isSealed(Receipt.of(registrar).number(), output);
    }

    @Test
    void aBatchOfLetters(CapturedOutput output) {
        Visitor registrar = registrar().open("/kk/staff/intake/batch");
        registrar.send("/staff/intake/batch", Map.of("door", "POST", "language", "kk", "way", "SHEETS"));
        assertThat(registrar.status()).as(registrar.text()).isEqualTo(200);
        Element row = registrar.page().select("form.pilefields").getFirst();
        Map<String, String> letter = forms.filled(row);
        letter.put("do", "register");
        registrar.send(row.attr("action"), letter);
        registrar.open(registrar.page().select("a[href*=/staff/voucher/]").attr("href"));
        isSealed(Receipt.of(registrar).number(), output);
    }
}
