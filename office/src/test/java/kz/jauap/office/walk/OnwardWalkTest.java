package kz.jauap.office.walk;

import static kz.jauap.office.guide.Rule.G4_1;
import static kz.jauap.office.guide.Rule.G6_4;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Registrar;
import kz.jauap.office.registry.journal.Registration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An appeal passed on twice, over HTTP: the second time by the controller's leave, never back, and all of it shown to
/// whoever wrote it.
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class OnwardWalkTest extends Walkers {
    private final Registration of;
    private final Registration informal;

    @Autowired
    OnwardWalkTest(
            @Value("${local.server.port}") int port,
            AlmatyOrganisation almaty,
            AlmatyStaff staff,
            Registrar registrar,
            MovableClock clock) {
        super(port);
        almaty.load();
        staff.load();
        this.of = registrar.register(
                Filings.paper(BodyId.CITY, clock.instant().minus(Duration.ofHours(1)), "Шам жанбайды. Жөндеңіздер."));
        this.informal = registrar.register(
                Filings.question(BodyId.CITY, clock.instant().minus(Duration.ofHours(1)), "Шам қашан жанады?"));
    }

    private String part(int number) {
        return "/en/staff/case/" + of.number().alias() + (number == 0 ? "" : "." + number);
    }

    private Visitor sent(String login, int part, String verb, Map<String, String> fields) {
        Visitor officer = officer(login);
        officer.open(part(part) + verb);
        assertThat(officer.status()).as(officer.text()).isEqualTo(200);
        return officer.send(verb, fields);
    }

    private Visitor applicant() {
        Visitor author = visitor();
        return author.open("/en/status")
                .send(
                        "/status",
                        Map.of("number", of.number().text(), "code", of.code().grouped()));
    }

    @Proves({G4_1, G6_4})
    @Test
    void aSecondHopNeedsTheControllerNoneGoesBackAndTheApplicantSeesTheWholeWay() throws Exception {
        sent("registrar", 0, "/redirect", Map.of("to", "energy", "reason", "Lighting."));

        Visitor back = sent("energy.registrar", 1, "/redirect", Map.of("to", "city", "reason", "Not ours."));
        assertThat(back.status()).isEqualTo(422);
        assertThat(back.text()).contains("It came from this body");
        Visitor asked = sent("energy.registrar", 1, "/redirect", Map.of("to", "roads", "reason", "The road's lamps."));
        assertThat(asked.text()).contains("Consent is asked to pass it on again");
        assertThat(applicant().text()).doesNotContain(of.number().text() + "/2");

        sent("controller", 1, "/onward", Map.of("decision", "ALLOW", "reason", "Roads indeed."));
        sent("energy.registrar", 1, "/redirect", Map.of("to", "roads", "reason", "The road's lamps."));
        Visitor round = sent("roads.registrar", 2, "/redirect", Map.of("to", "city", "reason", "Back to the city."));
        assertThat(round.status()).isEqualTo(422);
        assertThat(round.text()).contains("It came from this body");

        assertThat(told("passedOn").toString()).contains("/1\"", "/2\"", "\"body\":\"energy\"", "\"body\":\"roads\"");
        assertThat(told("passedOn").findValuesAsString("considerBy"))
                .as("the one that is considered, and by the day of the first receipt")
                .containsExactly(of.registered().due().considerBy().toString());
        assertThat(told("passedOn").path(0).has("considerBy")).isFalse();
        assertThat(told("cameThrough").toString()).isEqualTo("[]");

        Visitor author = applicant();
        assertThat(author.page().select("section[aria-labelledby=parts] h3").eachText())
                .containsExactly(
                        "Energy and Water Supply Department of Almaty: No. "
                                + of.number().text() + "/1",
                        "Road Infrastructure Development Department of Almaty: No. "
                                + of.number().text() + "/2");
        author.follow("/status/" + of.number().alias() + ".2");
        assertThat(author.status()).isEqualTo(200);
        assertThat(author.page().select(".way").text())
                .contains(of.number().text(), of.number().text() + "/1");
    }

    /// What programs are told of the appeal under a name.
    private JsonNode told(String name) throws IOException, InterruptedException {
        return told(of, name);
    }

    private JsonNode told(Registration of, String name) throws IOException, InterruptedException {
        try (HttpClient program = HttpClient.newHttpClient()) {
            String all = program.send(
                            HttpRequest.newBuilder(URI.create(root + "/api/v1/appeals/"
                                            + of.number().alias()))
                                    .header("Jauap-Tracking-Code", of.code().grouped())
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
            return JsonMapper.shared().readTree(all).path(name);
        }
    }

    /// The law gives an informal record no day, nor what is passed on of it.
    @Test
    void ofAnInformalRecordThatWasPassedOnNoDayOfTheLawIsTold() throws Exception {
        Visitor registrar = officer("registrar");
        registrar.open("/en/staff/case/" + informal.number().alias() + "/redirect");
        registrar.send("/redirect", Map.of("to", "energy", "reason", "Lighting."));
        JsonNode parts = told(informal, "passedOn");
        assertThat(parts.findValuesAsString("body")).containsExactly("energy");
        assertThat(parts.path(0).has("considerBy")).isFalse();
    }

    @Proves(G4_1)
    @Test
    void leaveForOneBodyIsNoneForAnother() {
        sent("registrar", 0, "/redirect", Map.of("to", "energy", "reason", "Lighting."));
        sent("energy.registrar", 1, "/redirect", Map.of("to", "roads", "reason", "The road's lamps."));
        sent("controller", 1, "/onward", Map.of("decision", "ALLOW", "reason", "Roads indeed."));
        Visitor other = sent("energy.registrar", 1, "/redirect", Map.of("to", "police", "reason", "Stolen, it seems."));
        assertThat(other.status()).isEqualTo(200);
        assertThat(other.text()).contains("Consent is asked to pass it on again");
        sent("controller", 1, "/onward", Map.of("decision", "ALLOW", "reason", "A theft."));
        sent("energy.registrar", 1, "/redirect", Map.of("to", "police", "reason", "Stolen, it seems."));
        assertThat(applicant().page().select("section[aria-labelledby=parts]").text())
                .contains("Police");
    }
}
