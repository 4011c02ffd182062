package kz.jauap.office.intake.open311;

import static kz.jauap.office.guide.Rule.G2_6;
import static kz.jauap.office.guide.Rule.G3_2;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.answer.Outcome;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.guide.Trial;
import kz.jauap.office.guide.Withstands;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.open311.ReportingApp.Answer;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.routing.Redirecting;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import tools.jackson.databind.JsonNode;

/// The course of a report as an app follows it, and the list it stands in.
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ReportCourseTest extends ShownCity {
    @Autowired
    Redirecting redirecting;

    private static Instant moment(JsonNode of, String name) {
        return OffsetDateTime.parse(of.get(name).asString()).toInstant();
    }

    @Test
    void whatCameByOtherDoorsIsNotShown() {
        String number = town.card(town.question("city")).number().alias();
        assertThat(app.get("/open311/v2/requests/" + number + ".json").status()).isEqualTo(404);
    }

    /// The whole is redirected, its part goes on: for the city's people it is one report, still open.
    @Test
    void aReportThatGoesOnElsewhereInTheAkimatIsStillOpen() {
        String id = report();
        Acted done = redirecting.inside(
                town.hand("registrar", appeal(id)), new BodyId("energy"), List.of(), "Құзыреті бойынша");
        assertThat(done).isInstanceOf(Acted.Done.class);
        JsonNode shown = shown(id);
        assertThat(shown.get("service_request_id").asString()).isEqualTo(id);
        assertThat(shown.get("status").asString()).isEqualTo("open");
        assertThat(shown.get("agency_responsible").asString()).containsIgnoringCase("energy");
        assertThat(app.get("/open311/v2/requests.json?status=closed").text()).doesNotContain(id);
        assertThat(app.get("/open311/v2/requests.json?status=open").text()).contains(id);
    }

    /// The city promises no day of its own for what another body answers.
    @Test
    void aReportThatLeftTheAkimatTellsWhoAnswersAndNoDayOfOurs() {
        String id = report();
        assertThat(shown(id).get("service_notice").asString()).contains("The city promises");
        redirecting.outside(town.hand("registrar", appeal(id)), new BodyId("police"), List.of(), "Құзыреті бойынша");
        JsonNode shown = shown(id);
        assertThat(shown.get("agency_responsible").asString()).contains("Police");
        assertThat(shown.get("service_notice").asString())
                .contains("Passed on", "Police")
                .doesNotContain("The city promises");
        assertThat(shown.get("expected_datetime").asString()).isEmpty();
    }

    /// From a message to a number to its end, as an app sees it.
    @Proves({G2_6, G3_2})
    @Withstands(doors = Channel.OPEN_ALMATY, trials = Trial.END_TO_END)
    @Test
    void theWalkOfAReport() throws Exception {
        String id = report("attribute[PUBLISH]", "yes", "attribute[DAMAGE]", "pothole");
        Instant asked = moment(shown(id), "requested_datetime");
        assertThat(moment(shown(id), "expected_datetime")).isAfter(asked);
        clock.set(clock.instant().plus(Duration.ofHours(1)));
        assigned(id);
        String page = web.perform(get("/en/staff/case/" + id).with(at.as("executor")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page)
                .contains("43.2389491, 76.8897092", "geo:43.2389491,76.8897092", "Dwellers", "Carriageway", "acc-1");
        clock.set(clock.instant().plus(Duration.ofHours(1)));
        journal.act(
                appeal(id),
                new Actor.Official(town.officer("executor").id()),
                _ -> Acted.of(new Answering.Signed(
                        1, Outcome.SATISFIED, "0".repeat(64), List.of(), Optional.empty(), Optional.empty())));
        Instant closed = journal.history(appeal(id)).getLast().at();
        clock.set(clock.instant().plus(Duration.ofHours(1)));
        let(id, "Шұңқыр", "Абай даңғылы, 10", "Шұңқыр жамалды");
        JsonNode shown = shown(id);
        assertThat(shown.get("status").asString()).isEqualTo("closed");
        assertThat(shown.get("status_notes").asString()).isEqualTo("Шұңқыр жамалды");
        assertThat(shown.get("description").asString()).isEqualTo("Шұңқыр");
        assertThat(moment(shown, "updated_datetime").getEpochSecond()).isEqualTo(closed.getEpochSecond());
        assertThat(app.get("/open311/v2/requests.json?service_code=road-repair,lighting&status=closed")
                        .text())
                .contains(id);
        String span = "?start_date=" + asked.minusSeconds(1) + "&end_date=" + asked.plusSeconds(1);
        assertThat(app.get("/open311/v2/requests.json" + span).text()).contains(id);
        assertThat(app.get("/open311/v2/requests.json?start_date=" + asked.plusSeconds(2))
                        .text())
                .doesNotContain(id);
    }

    @Test
    void theListIsReadPageByPage() {
        List<String> ids = List.of(report(), report(), report());
        String filter = "/open311/v2/requests.json?service_code=road-repair&page_size=2";
        JsonNode first = app.get(filter + "&page=1").json();
        JsonNode second = app.get(filter + "&page=2").json();
        assertThat(first).hasSize(2);
        assertThat(first.get(0).get("service_request_id").asString()).isEqualTo(ids.get(2));
        assertThat(second.get(0).get("service_request_id").asString()).isEqualTo(ids.get(0));
        Answer named = app.get("/open311/v2/requests.json?service_request_id=" + ids.get(0) + "," + ids.get(2)
                + ",nothing&status=closed");
        assertThat(named.json()).hasSize(2);
    }
}
