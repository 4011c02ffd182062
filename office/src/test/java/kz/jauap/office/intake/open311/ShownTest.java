package kz.jauap.office.intake.open311;

import static kz.jauap.office.guide.Rule.G2_6;
import static kz.jauap.office.guide.Rule.G3_2;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.law.answer.Outcome;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.files.photo.Pictures;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.guide.Trial;
import kz.jauap.office.guide.Withstands;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.open311.ReportingApp.Answer;
import kz.jauap.office.intake.partner.Partners;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.act.Town;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Admitting;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.entry.Considering;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.routing.Assigning;
import kz.jauap.office.routing.Redirecting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/// What everybody is shown of reports: where each stands and how it ended, and nobody's words but by consent.
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(AtWork.class)
class ShownTest {
    private static final String[] HOLE = {
        "service_code", "road-repair",
        "lat", "43.2389491",
        "long", "76.8897092",
        "address_string", "Абай даңғылы, 10, 15-пәтер",
        "address_id", "KZ-545483",
        "first_name", "Өкен",
        "last_name", "Сериков",
        "email", "oken@example.kz",
        "phone", "+77011234567",
        "device_id", "dev-1",
        "account_id", "acc-1",
        "description", "Шұңқыр. Мен, Сериков Өкен, аяғымды сындырдым. <b>& \"тырнақша\"</b> ]]>"
    };

    @Value("${local.server.port}")
    int port;

    @Autowired
    MockMvc web;

    @Autowired
    AtWork at;

    @Autowired
    Partners partners;

    @Autowired
    CaseFiles files;

    @Autowired
    Journal journal;

    @Autowired
    Assigning assigning;

    @Autowired
    Redirecting redirecting;

    @Autowired
    MovableClock clock;

    private Town town;
    private ReportingApp app;

    @BeforeEach
    void thereIsATownAndAnApp(@Autowired ApplicationContext office) {
        town = Town.in(office);
        app = new ReportingApp(
                port, partners.admitApp("Dwellers", Optional.empty()).token());
    }

    @AfterEach
    void theTrueTime() {
        clock.release();
    }

    private String report(String... more) {
        String[] fields = new String[HOLE.length + 2 + more.length];
        System.arraycopy(HOLE, 0, fields, 0, HOLE.length);
        fields[HOLE.length] = "client_request_id";
        fields[HOLE.length + 1] = String.valueOf(System.nanoTime());
        System.arraycopy(more, 0, fields, HOLE.length + 2, more.length);
        Answer answer = app.report(fields);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.at("/0/service_request_id");
    }

    private AppealId appeal(String id) {
        return files.find(id).orElseThrow();
    }

    private JsonNode shown(String id) {
        Answer answer = app.get("/open311/v2/requests/" + id + ".json");
        assertThat(answer.status()).isEqualTo(200);
        return answer.json().get(0);
    }

    private static Instant moment(JsonNode of, String name) {
        return OffsetDateTime.parse(of.get(name).asString()).toInstant();
    }

    private void let(String id, String text, String place, String note) throws Exception {
        String seen = String.valueOf(Hand.seen(journal.history(appeal(id))));
        web.perform(post("/en/staff/case/" + id + "/show")
                        .with(at.as("executor"))
                        .with(FormToken.sent())
                        .param("seen", seen)
                        .param("text", text)
                        .param("place", place)
                        .param("note", note))
                .andExpect(redirectedUrl("/en/staff/case/" + id));
    }

    private void assigned(String id) {
        town.at(LocalDateTime.ofInstant(clock.instant(), clock.getZone())
                .truncatedTo(ChronoUnit.SECONDS)
                .toString());
        Acted done = assigning.assign(
                town.hand("registrar", appeal(id)), town.officer("executor").id(), "Қараңыз");
        assertThat(done).isInstanceOf(Acted.Done.class);
    }

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
