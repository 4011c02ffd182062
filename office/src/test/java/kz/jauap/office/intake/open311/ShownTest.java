package kz.jauap.office.intake.open311;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.util.List;
import java.util.stream.Stream;
import kz.jauap.office.files.photo.Pictures;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.open311.ReportingApp.Answer;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Admitting;
import kz.jauap.office.registry.entry.Considering;
import kz.jauap.office.registry.journal.Acted;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import tools.jackson.databind.JsonNode;

/// What everybody is shown of reports: where each stands and how it ended, and nobody's words but by consent.
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ShownTest extends ShownCity {
    @Test
    void nothingPersonalIsShownToAnybody() {
        String id = report();
        for (String path :
                List.of("/open311/v2/requests/" + id + ".xml", "/open311/v2/requests.json?service_request_id=" + id)) {
            assertThat(app.get(path).text())
                    .contains(id)
                    .doesNotContain("Сериков", "Өкен", "oken@", "7011234567", "15-пәтер", "dev-1", "acc-1", "545483")
                    .doesNotContain("43.2389", "76.8897");
        }
        JsonNode shown = shown(id);
        assertThat(shown.get("description").isNull()).isTrue();
        assertThat(shown.get("lat").decimalValue()).isEqualByComparingTo("43.239");
        assertThat(shown.get("long").decimalValue()).isEqualByComparingTo("76.890");
    }

    @Test
    void wordsAreShownOnlyByConsentAndOnlyAfterAClerkHasLooked() throws Exception {
        String silent = report();
        assigned(silent);
        let(silent, "Жария", "Абай даңғылы", "Жөнделді");
        assertThat(shown(silent).get("description").isNull()).isTrue();
        assertThat(shown(silent).get("address").isNull()).isTrue();
        assertThat(shown(silent).get("status_notes").asString()).isEqualTo("Жөнделді");

        String agreed = report("attribute[PUBLISH]", "yes");
        assertThat(shown(agreed).get("description").isNull()).isTrue();
        assertThat(shown(agreed).get("lat").decimalValue()).isEqualByComparingTo("43.2389491");
        assigned(agreed);
        let(agreed, "Шұңқыр <b>& \"тырнақша\"</b> ]]>", "Абай даңғылы, 10", "");
        assertThat(shown(agreed).get("description").asString()).isEqualTo("Шұңқыр <b>& \"тырнақша\"</b> ]]>");
        assertThat(shown(agreed).get("address").asString()).isEqualTo("Абай даңғылы, 10");
        assertThat(ReportingApp.text(
                        app.get("/open311/v2/requests/" + agreed + ".xml").xml(), "description"))
                .isEqualTo("Шұңқыр <b>& \"тырнақша\"</b> ]]>");
        let(agreed, "", "", "");
        assertThat(shown(agreed).get("description").isNull()).isTrue();
        assertThat(town.last(appeal(agreed))).isInstanceOf(Considering.Noted.class);
    }

    @Test
    void aPictureIsShownOnlyOnceAClerkHasChosenItAndTellsNeitherPlaceNorDevice() throws Exception {
        Answer sent = app.reportWith(
                "lamp.jpg",
                Pictures.jpeg(),
                Stream.concat(Stream.of(HOLE), Stream.of("attribute[PUBLISH]", "yes"))
                        .toArray(String[]::new));
        String id = sent.at("/0/service_request_id");
        String picture = String.valueOf(
                files.open(appeal(id)).orElseThrow().enclosures().getFirst().id());
        assertThat(shown(id).get("media_url").asString("")).isEmpty();
        assertThat(app.get("/open311/v2/pictures/" + id).status()).isEqualTo(404);
        assigned(id);
        String seen = String.valueOf(Hand.seen(journal.history(appeal(id))));
        web.perform(post("/en/staff/case/" + id + "/show")
                        .with(at.as("executor"))
                        .with(FormToken.sent())
                        .param("seen", seen)
                        .param("picture", picture))
                .andExpect(redirectedUrl("/en/staff/case/" + id));
        String url = shown(id).get("media_url").asString();
        assertThat(url).endsWith("/open311/v2/pictures/" + id);
        Answer got = app.get("/open311/v2/pictures/" + id);
        assertThat(got.status()).isEqualTo(200);
        assertThat(got.text()).doesNotContain("GPSLatitude", "taken by", "hung on");
        assertThat(got.header("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
    }

    @Test
    void aThreatIsShownToNobody() {
        String told = app.report("service_code", "crime", "address_string", "Сайран", "description", "Есірткі сатады")
                .at("/0/service_request_id");
        String recognised = report();
        assertThat(shown(recognised)).isNotNull();
        journal.act(appeal(recognised), new Actor.Office(), _ -> Acted.of(new Admitting.ThreatRecognised()));
        for (String id : List.of(told, recognised)) {
            assertThat(files.open(id)).isPresent();
            assertThat(app.get("/open311/v2/requests/" + id + ".json").status()).isEqualTo(404);
            assertThat(app.get("/open311/v2/requests.json?service_request_id=" + id)
                            .text())
                    .isEqualTo("[]");
            assertThat(app.get("/open311/v2/requests.json").text()).doesNotContain(id);
        }
    }
}
