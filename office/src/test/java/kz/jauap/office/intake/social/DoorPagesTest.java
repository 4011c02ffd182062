package kz.jauap.office.intake.social;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.ledger.Canaries;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.act.Town;
import kz.jauap.office.registry.arrival.Balance;
import kz.jauap.office.registry.arrival.BalanceTable;
import kz.jauap.office.registry.arrival.DoorTable;
import kz.jauap.office.registry.arrival.Porter;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@OfficeTest
@Import(AtWork.class)
class DoorPagesTest {
    private static final OtherSide THERE = new OtherSide();

    /// What knocks at the office's own public address.
    private static final OkSimulator OUTSIDE = new OkSimulator();

    @Autowired
    MockMvc web;

    @Autowired
    AtWork at;

    @Autowired
    Porter porter;

    @Autowired
    BalanceTable balances;

    @Autowired
    DoorTable doors;

    @Autowired
    Canaries canaries;

    @Autowired
    CaseFiles files;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient sql;

    private Town town;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        THERE.settings(settings);
        settings.add("jauap.public-url", OUTSIDE::url);
        settings.add("jauap.doors.instagram.app-secret", () -> "");
    }

    @AfterAll
    static void close() {
        THERE.close();
        OUTSIDE.close();
    }

    @BeforeEach
    void monday(@Autowired ApplicationContext context) {
        town = Town.in(context).at("2026-11-23T10:00:00");
        sql.sql("truncate registry_arrival, registry_door, intake_thread, intake_message, intake_change, intake_heard, "
                        + "intake_media")
                .update();
        THERE.well();
        OUTSIDE.requests.clear();
    }

    private String page(String login, String path) throws Exception {
        return web.perform(get(path).with(at.as(login)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private List<Long> parked() {
        return sql.sql("select id from registry_arrival where ending = 'PARKED' order by id")
                .query((row, _) -> row.getLong("id"))
                .list();
    }

    private ResultActions decide(String decision, String reason, Object... arrivals) throws Exception {
        return web.perform(post("/en/staff/doors/parked")
                .with(at.as("registrar"))
                .with(FormToken.sent())
                .param("decision", decision)
                .param("reason", reason)
                .param(
                        "arrival",
                        List.of(arrivals).stream().map(String::valueOf).toArray(String[]::new)));
    }

    private void flood(String run, int messages) throws Exception {
        for (int n = 0; n < messages; n++) {
            web.perform(THERE.vk.message(run + n, n, run.hashCode() & 0xffff, "Message " + n + " of " + run, ""))
                    .andExpect(status().isOk());
        }
        porter.go();
    }

    @Test
    void theControllerSeesTheBalanceTheDoorsAndTheAlarms() throws Exception {
        flood("ledger", 22);
        web.perform(THERE.ok.told("guessed", "{}")).andExpect(status().isForbidden());
        String today = page("controller", "/en/staff/doors");
        assertThat(today).contains("The balance is exact", "Kept aside", "jauap.doors.instagram.app-secret");
        assertThat(today).contains("/api/doors/vk").doesNotContain("has not been looked at");
        town.at("2026-11-25T10:00:00");
        assertThat(page("controller", "/en/staff/doors"))
                .contains("has not been looked at", "The door has been silent since");
        assertThat(page("admin", "/kk/staff/doors?from=2026-11-23&to=2026-11-23"))
                .contains("Баланс дәл");
        web.perform(get("/ru/staff/doors").with(at.as("executor"))).andExpect(status().isForbidden());
        web.perform(get("/ru/staff/doors?from=never").with(at.as("controller"))).andExpect(status().isBadRequest());
    }

    @Test
    void aClerkDecidesOnWhatIsKeptAsideWithAReason() throws Exception {
        flood("parked", 24);
        List<Long> kept = parked();
        assertThat(kept).hasSize(4);
        assertThat(page("registrar", "/en/staff/doors/parked"))
                .contains("Message 20 of parked", "too much from one author");
        decide("DISMISS", " ", kept.get(0)).andExpect(status().isUnprocessableContent());
        assertThat(parked()).hasSize(4);
        decide("DISMISS", "advertising", kept.get(0)).andExpect(status().is3xxRedirection());
        decide("ELSEWHERE", "109", kept.get(1), "no number").andExpect(status().is3xxRedirection());
        decide("RELEASE", "", kept.get(2)).andExpect(status().is3xxRedirection());
        decide("DISMISS", "twice", kept.get(2)).andExpect(status().is3xxRedirection());
        porter.go();
        Balance vk = balances.between(today(), today()).getFirst();
        assertThat(vk.exact()).isTrue();
        assertThat(List.of(vk.received(), vk.closed(), vk.redirected(), vk.parked(), vk.waiting()))
                .containsExactly(24L, 1L, 1L, 1L, 0L);
        assertThat(page("almaly.registrar", "/en/staff/doors/parked")).doesNotContain("of parked");
        web.perform(post("/en/staff/doors/parked")
                        .with(at.as("almaly.registrar"))
                        .with(FormToken.sent())
                        .param("decision", "RELEASE")
                        .param("arrival", String.valueOf(kept.get(3))))
                .andExpect(status().isForbidden());
    }

    @Test
    void aThreatInAFloodRingsWhileItIsKeptAside() throws Exception {
        flood("drowned", 21);
        assertThat(page("registrar", "/en/staff/journal")).doesNotContain("may be reports of a threat");
        web.perform(THERE.vk.message(
                        "drowned-threat", 99, "drowned".hashCode() & 0xffff, "I will blow up the school tomorrow", ""))
                .andExpect(status().isOk());
        porter.go();
        assertThat(page("registrar", "/en/staff/urgent")).contains("may be reports of a threat: 1");
        assertThat(page("registrar", "/en/staff/journal")).contains("may be reports of a threat: 1");
        assertThat(page("almaly.registrar", "/en/staff/journal")).doesNotContain("may be reports of a threat");
        decide("DISMISS", "a quotation", parked().getLast()).andExpect(status().is3xxRedirection());
        assertThat(page("registrar", "/en/staff/urgent")).doesNotContain("may be reports of a threat");
    }

    @Test
    void whatAClerkReadsAsAThreatGoesAheadOfEveryQueue() throws Exception {
        for (int n = 0; n < 6; n++) {
            web.perform(THERE.ok.message("mid:t" + n, "threat" + n, "Завтра в школе будет взрыв, берегитесь", ""))
                    .andExpect(status().isOk());
        }
        porter.go();
        List<Long> kept = parked();
        assertThat(kept).hasSize(1);
        decide("THREAT", "a bomb is announced", kept.getFirst()).andExpect(status().is3xxRedirection());
        porter.go();
        AppealId appeal = new AppealId(sql.sql("select appeal from registry_arrival where id = ?")
                .param(kept.getFirst())
                .query(UUID.class)
                .single());
        assertThat(town.card(appeal).urgency()).isEqualTo(Urgency.THREAT);
    }

    @Test
    void theCasePageShowsWhereItCameFrom() throws Exception {
        web.perform(THERE.vk.comment("p1", 801, 0, 13, "Көшеде шам жоқ")).andExpect(status().isOk());
        porter.go();
        web.perform(THERE.vk.deleted("p2", 801)).andExpect(status().isOk());
        porter.go();
        AppealId appeal = new AppealId(sql.sql("select appeal from registry_arrival where ending = 'REGISTERED'")
                .query(UUID.class)
                .single());
        String number = files.open(appeal).orElseThrow().card().number().alias();
        assertThat(page("registrar", "/en/staff/case/" + number))
                .contains("https://vk.com/wall-7007_12?reply=801", "id13", "deleted by the author");
    }

    @Test
    void canariesFlyThroughEveryOpenDoorFromOutsideAndAreMissedWhenTheyDoNotComeBack() throws Exception {
        canaries.go();
        assertThat(OUTSIDE.requests)
                .extracting(Simulator.Request::path)
                .filteredOn(path -> !path.startsWith("/kk/embed/d/"))
                .containsExactlyInAnyOrder(
                        "/open311/v2/requests.json",
                        "/kk/embed/question",
                        "/api/doors/facebook",
                        "/api/doors/vk",
                        "/api/doors/twitter",
                        "/api/doors/ok?key=" + OkSimulator.KEY,
                        "/api/v1/appeals");
        assertThat(doors.seen(Channel.VK).canaryLost()).isTrue();
        for (Simulator.Request canary : OUTSIDE.requests) {
            boolean form = !canary.path().startsWith("/api/");
            var knock = form ? form(canary) : Simulator.json(canary.path(), canary.body());
            for (Map.Entry<String, List<String>> header : canary.headers().entrySet()) {
                if (header.getKey().toLowerCase(Locale.ROOT).startsWith("x-")) {
                    knock.header(header.getKey(), header.getValue().getFirst());
                }
            }
            if (form) {
                web.perform(knock);
            } else {
                web.perform(knock)
                        .andExpect(
                                canary.path().contains("doors") ? status().isOk() : status().isUnprocessableContent());
            }
        }
        porter.go();
        for (Channel door : List.of(
                Channel.FACEBOOK,
                Channel.VK,
                Channel.TWITTER,
                Channel.OK_RU,
                Channel.API,
                Channel.OPEN_ALMATY,
                Channel.QUESTION_FOR_AKIM,
                Channel.CHANCELLERY)) {
            assertThat(doors.seen(door).canaryLost()).as("%s", door).isFalse();
        }
        assertThat(balances.between(today(), today())).isEmpty();
        assertThat(sql.sql("select count(*) from registry_arrival where ending = 'CLOSED' and why = 'CANARY'")
                        .query(Long.class)
                        .single())
                .isEqualTo(OUTSIDE.requests.size() + 1L);
    }

    private static MockHttpServletRequestBuilder form(Simulator.Request canary) {
        return post(canary.path())
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content(canary.body());
    }

    @Test
    void aStormThroughAllDoorsToldThriceAndHandledByTwoPortersLosesNothingAndDoublesNothing() throws Exception {
        int people = 60;
        List<Callable<Object>> work = IntStream.range(0, people * 3)
                .<Callable<Object>>mapToObj(n -> () -> {
                    String who = "storm" + n % people;
                    web.perform(THERE.facebook.comment("s1" + who, "", who, "First words of " + who));
                    web.perform(THERE.facebook.comment("s2" + who, "s1" + who, who, "Second words of " + who));
                    web.perform(THERE.twitter.tweet("s" + who, "", who, "A tweet of " + who, ""));
                    web.perform(THERE.ok.message("mid:s" + who, who, "A message of " + who, ""));
                    if (n % 7 == 0) {
                        porter.go();
                    }
                    return who;
                })
                .toList();
        try (var crowd = Executors.newFixedThreadPool(4)) {
            for (var done : crowd.invokeAll(work)) {
                done.get();
            }
        }
        clock.set(clock.instant().plus(Duration.ofHours(1)));
        porter.go();
        List<Balance> all = balances.between(today(), today());
        assertThat(all).hasSize(3).allMatch(Balance::exact).allMatch(each -> each.waiting() == 0);
        Balance facebook = all.getFirst();
        assertThat(facebook.received()).isEqualTo(2L * people);
        assertThat(facebook.registered()).isEqualTo(people);
        assertThat(facebook.joined()).isEqualTo(people);
        assertThat(all)
                .filteredOn(each -> each.door() != Channel.FACEBOOK)
                .allMatch(each -> each.registered() == people);
        assertThat(sql.sql("select count(distinct appeal) from registry_arrival")
                        .query(Long.class)
                        .single())
                .isEqualTo(3L * people);
    }

    private static LocalDate today() {
        return LocalDate.of(2026, 11, 23);
    }
}
