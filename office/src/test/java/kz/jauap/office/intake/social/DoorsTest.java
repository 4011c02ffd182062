package kz.jauap.office.intake.social;

import static kz.jauap.law.channel.Channel.FACEBOOK;
import static kz.jauap.law.channel.Channel.INSTAGRAM;
import static kz.jauap.law.channel.Channel.OK_RU;
import static kz.jauap.law.channel.Channel.TWITTER;
import static kz.jauap.law.channel.Channel.VK;
import static kz.jauap.office.guide.Rule.G2_4;
import static kz.jauap.office.guide.Rule.G3_2;
import static kz.jauap.office.guide.Trial.FORGED;
import static kz.jauap.office.guide.Trial.HUGE;
import static kz.jauap.office.guide.Trial.OUT_OF_ORDER;
import static kz.jauap.office.guide.Trial.REPEATING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.jauap.law.channel.Channel;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.guide.Withstands;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.social.media.Fetching;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.registry.arrival.Balance;
import kz.jauap.office.registry.arrival.BalanceTable;
import kz.jauap.office.registry.arrival.CanaryMark;
import kz.jauap.office.registry.arrival.DoorTable;
import kz.jauap.office.registry.arrival.Porter;
import kz.jauap.office.registry.entry.Considering;
import kz.jauap.office.registry.entry.Corresponding;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@OfficeTest
class DoorsTest {
    private static final Instant MORNING = Instant.parse("2026-11-23T05:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final OtherSide THERE = new OtherSide();
    private static final byte[] PNG = java.util.Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    @Autowired
    MockMvc web;

    @Autowired
    Porter porter;

    @Autowired
    Fetching fetching;

    @Autowired
    BalanceTable balances;

    @Autowired
    DoorTable doors;

    @Autowired
    CanaryMark canaries;

    @Autowired
    Journal journal;

    @Autowired
    CaseFiles files;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient sql;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        THERE.settings(settings);
    }

    @AfterAll
    static void close() {
        THERE.close();
    }

    @BeforeEach
    void thereIsACity(@Autowired AlmatyOrganisation almaty) {
        almaty.load();
        sql.sql("truncate registry_arrival, registry_door, intake_thread, intake_message, intake_change, intake_heard, "
                        + "intake_media")
                .update();
        THERE.well();
        clock.set(MORNING);
    }

    @AfterEach
    void theBalanceIsExact() {
        assertThat(balances.between(DAY, DAY)).allMatch(Balance::exact);
    }

    private ResultActions tell(MockHttpServletRequestBuilder knock) throws Exception {
        return web.perform(knock).andExpect(status().isOk());
    }

    private Balance balance(Channel door) {
        return balances.between(DAY, DAY).stream()
                .filter(each -> each.door() == door)
                .findFirst()
                .orElseThrow();
    }

    private List<CaseFile> records() {
        return sql
                .sql(
                        "select distinct appeal, min(id) from registry_arrival where ending = 'REGISTERED' group by appeal "
                                + "order by 2")
                .query((row, _) -> new AppealId(row.getObject("appeal", java.util.UUID.class)))
                .list()
                .stream()
                .map(appeal -> files.open(appeal).orElseThrow())
                .toList();
    }

    private List<String> wrote(CaseFile file) {
        return journal.history(file.card().appeal()).stream()
                .map(Journaled::entry)
                .filter(Corresponding.ApplicantWrote.class::isInstance)
                .map(entry -> journal.words(((Corresponding.ApplicantWrote) entry).words())
                        .orElseThrow())
                .toList();
    }

    @Test
    void eachPlatformIsToldThatTheAddressIsOurs() throws Exception {
        for (String meta : List.of("instagram", "facebook")) {
            web.perform(get("/api/doors/" + meta)
                            .queryParam("hub.mode", "subscribe")
                            .queryParam("hub.verify_token", "verify-me")
                            .queryParam("hub.challenge", "1158201444"))
                    .andExpect(status().isOk())
                    .andExpect(content().string("1158201444"));
            web.perform(get("/api/doors/" + meta)
                            .queryParam("hub.mode", "subscribe")
                            .queryParam("hub.verify_token", "guessed")
                            .queryParam("hub.challenge", "1"))
                    .andExpect(status().isForbidden());
        }
        tell(THERE.vk.told("confirmation", "", "{}")).andExpect(content().string("c0nf1rm"));
        tell(get("/api/doors/twitter").queryParam("crc_token", "challenge"))
                .andExpect(jsonPath("$.response_token").value("sha256=" + TwitterSimulator.seal("challenge")));
        web.perform(get("/api/doors/ok").queryParam("key", OkSimulator.KEY)).andExpect(status().isForbidden());
        web.perform(get("/api/doors/myspace")).andExpect(status().isNotFound());
    }

    @Proves({G2_4, G3_2})
    @Test
    void whatIsSaidAtEachPlatformBecomesAnInformalRecord() throws Exception {
        tell(THERE.instagram.comment("ig1", "", "11", "Көшеде шам жанбайды"));
        tell(THERE.facebook.comment("fb1", "", "12", "Не вывозят мусор"))
                .andExpect(content().string("EVENT_RECEIVED"));
        tell(THERE.vk.comment("e1", 101, 0, 13, "Яма на Абая"))
                .andExpect(content().string("ok"));
        tell(THERE.twitter.tweet("1001", "", "14", "When will the park open?", ""));
        tell(THERE.ok.message("mid:1", "15", "Нет воды", ""));
        porter.go();
        assertThat(records()).hasSize(5).allSatisfy(file -> {
            assertThat(file.card().registered().weight()).isEqualTo(Weight.INFORMAL);
            assertThat(file.card().registered().weightReason()).isEqualTo("social-network");
            assertThat(file.card().number().text()).startsWith("СУ-");
        });
        assertThat(records())
                .extracting(file -> file.card().registered().channel())
                .containsExactly(Channel.INSTAGRAM, Channel.FACEBOOK, Channel.VK, Channel.TWITTER, Channel.OK_RU);
        assertThat(records())
                .extracting(file -> file.card().registered().language())
                .containsExactly("kk", "ru", "ru", "en", "ru");
        assertThat(records())
                .extracting(file -> file.applicant().name())
                .containsExactly("@u11", "Name 12", "id13", "@u14", "Name 15");
    }

    @Test
    void theSameThingToldThriceOutOfOrderIsOneRecordAndWhatFollowsJoinsIt() throws Exception {
        for (int time = 0; time < 3; time++) {
            tell(THERE.vk.edited("e12", 101, 0, 13, "Яма на Абая, 10"));
            tell(THERE.vk.comment("e11", 101, 0, 13, "Яма на Абая"));
            tell(THERE.vk.comment("e13", 102, 101, 13, "Уже неделю"));
            tell(THERE.vk.comment("e14", 103, 101, 99, "У нас тоже"));
            porter.go();
        }
        clock.set(MORNING.plus(Duration.ofMinutes(5)));
        porter.go();
        Balance vk = balance(Channel.VK);
        assertThat(vk.received()).isEqualTo(4);
        assertThat(vk.registered()).isEqualTo(2);
        assertThat(vk.joined()).isEqualTo(2);
        assertThat(records().getFirst().letter().text()).isEqualTo("Яма на Абая");
        assertThat(wrote(records().getFirst()))
                .containsExactlyInAnyOrder("Уже неделю", "Автор изменил сообщение:\nЯма на Абая, 10");
        assertThat(records().getLast().applicant().name()).isEqualTo("id99");
    }

    /// The same told five times and replayed a month after is one; what follows and comes first is not lost.
    @Withstands(
            doors = {INSTAGRAM, FACEBOOK, VK, TWITTER, OK_RU},
            trials = {REPEATING, OUT_OF_ORDER})
    @ParameterizedTest
    @EnumSource(names = {"INSTAGRAM", "FACEBOOK", "VK", "TWITTER", "OK_RU"})
    void whatEachPlatformRepeatsAndMixesUpIsThereOnce(Channel door) throws Exception {
        for (int time = 0; time < 5; time++) {
            tell(THERE.says(door, 8002, 8001, 77, "Екінші сөз"));
            tell(THERE.says(door, 8001, 0, 77, "Бірінші сөз"));
            porter.go();
        }
        clock.set(MORNING.plus(Duration.ofMinutes(30)));
        porter.go();
        assertThat(balance(door)).satisfies(sum -> {
            assertThat(sum.received()).isEqualTo(2);
            assertThat(sum.registered() + sum.joined()).isEqualTo(2);
        });
        clock.set(MORNING.plus(Duration.ofDays(30)));
        tell(THERE.says(door, 8001, 0, 77, "Бірінші сөз"));
        porter.go();
        assertThat(balance(door).received()).isEqualTo(2);
        assertThat(balances.between(DAY.plusDays(1), DAY.plusDays(40))).isEmpty();
        List<String> words = new ArrayList<>();
        records().forEach(file -> {
            words.add(file.letter().text());
            words.addAll(wrote(file));
        });
        assertThat(words).containsExactlyInAnyOrder("Бірінші сөз", "Екінші сөз");
    }

    @Test
    void whatIsTakenBackIsNotedAndStays() throws Exception {
        tell(THERE.facebook.comment("fb7", "", "12", "Қоқыс шығарылмайды"));
        porter.go();
        tell(THERE.facebook.removed("fb7", "12"));
        porter.go();
        CaseFile file = records().getFirst();
        assertThat(file.letter().text()).isEqualTo("Қоқыс шығарылмайды");
        assertThat(journal.history(file.card().appeal()).getLast().entry()).isInstanceOf(Considering.Noted.class);
        assertThat(balance(Channel.FACEBOOK).joined()).isEqualTo(1);
    }

    @Test
    void whatTakesBackSomethingUnknownIsClosedInTheEnd() throws Exception {
        tell(THERE.twitter.deleted("404", "14"));
        for (int minute = 0; minute < 10; minute++) {
            clock.set(MORNING.plus(Duration.ofMinutes(3L * minute)));
            porter.go();
        }
        assertThat(balance(Channel.TWITTER).closed()).isEqualTo(1);
        assertThat(records()).isEmpty();
    }

    @Test
    void ourOwnWordsAndReadMarksAreClosed() throws Exception {
        tell(THERE.instagram.echo("mid.own", "11"));
        tell(THERE.facebook.read("12"));
        tell(THERE.vk.comment("e20", 300, 0, -7007, "Жауап берілді"));
        tell(THERE.twitter.tweet("2001", "", TwitterSimulator.ACCOUNT, "Our news", ""));
        porter.go();
        assertThat(records()).isEmpty();
        assertThat(balances.between(DAY, DAY)).hasSize(4).allMatch(each -> each.closed() == 1);
    }

    @Test
    void pictureIsFetchedFromThePlatformsHostsOnly() throws Exception {
        String photo = THERE.vk.serve("photo.png", PNG);
        String inside = THERE.twitter.serve("secret.png", PNG);
        tell(THERE.vk.message("e30", 1, 13, "", photo));
        tell(THERE.vk.message("e31", 1, 31, "Elsewhere", inside));
        tell(THERE.vk.message("e32", 1, 32, "Turned", THERE.vk.turn("turned.png", inside)));
        tell(THERE.vk.message("e33", 1, 33, "Turned within", THERE.vk.turn("within.png", photo)));
        porter.go();
        fetching.go();
        assertThat(records()).extracting(file -> file.enclosures().size()).containsExactly(1, 0, 0, 1);
        assertThat(records().getFirst().letter().text())
                .isEqualTo("Сөзсіз хабарлама. Онымен бірге жіберілгені тіркелген.");
        assertThat(sql.sql("select count(*) from intake_media where state = 'REFUSED' and fault = 'host'")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void aPictureWhoseServerIsDownIsFetchedLater() throws Exception {
        String photo = THERE.ok.serve("later.png", PNG);
        THERE.ok.mood = Simulator.Mood.BROKEN;
        tell(THERE.ok.message("mid:40", "15", "Фото", photo));
        porter.go();
        fetching.go();
        assertThat(records().getFirst().enclosures()).isEmpty();
        THERE.ok.mood = Simulator.Mood.WELL;
        clock.set(MORNING.plus(Duration.ofHours(1)));
        fetching.go();
        assertThat(records().getFirst().enclosures()).hasSize(1);
    }

    @Withstands(
            doors = {INSTAGRAM, FACEBOOK, VK, TWITTER, OK_RU},
            trials = FORGED)
    @Test
    void whatDoesNotProveWhereItComesFromIsNotReceived() throws Exception {
        web.perform(Simulator.json("/api/doors/instagram", "{}").header("X-Hub-Signature-256", "sha256=00"))
                .andExpect(status().isForbidden());
        web.perform(Simulator.json("/api/doors/facebook", "{}")).andExpect(status().isForbidden());
        web.perform(THERE.vk.told("message_new", "e", "{}", "guessed")).andExpect(status().isForbidden());
        web.perform(Simulator.json("/api/doors/twitter", "{}")).andExpect(status().isForbidden());
        web.perform(THERE.ok.told("guessed", "{}")).andExpect(status().isForbidden());
        web.perform(THERE.ok.message("mid:1", "1", "from far", "").with(request -> {
                    request.setRemoteAddr("203.0.113.5");
                    return request;
                }))
                .andExpect(status().isForbidden());
        assertThat(balances.between(DAY, DAY)).isEmpty();
        assertThat(doors.seen(Channel.OK_RU).unproven()).isEqualTo(2);
    }

    @Withstands(
            doors = {INSTAGRAM, FACEBOOK, VK, TWITTER, OK_RU},
            trials = HUGE)
    @Test
    void aBodyOfAHundredMegabytesIsTurnedAway() throws Exception {
        byte[] huge = new byte[100 << 20];
        Map<String, Channel> paths =
                Map.of("instagram", INSTAGRAM, "facebook", FACEBOOK, "vk", VK, "twitter", TWITTER, "ok", OK_RU);
        for (var path : paths.entrySet()) {
            web.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post(
                                    "/api/doors/" + path.getKey())
                            .contentType("application/json")
                            .content(huge))
                    .andExpect(status().isContentTooLarge());
            assertThat(doors.seen(path.getValue()).unproven()).isOne();
        }
        assertThat(balances.between(DAY, DAY)).isEmpty();
    }

    @Test
    void whatIsProvenButCannotBeReadIsKeptAside() throws Exception {
        tell(THERE.instagram.sealed("not json"));
        tell(THERE.instagram.sealed("{\"object\":\"instagram\",\"entry\":[{\"changes\":[{\"field\":\"comments\"}]}]}"));
        tell(THERE.twitter.sealed("[]"));
        porter.go();
        assertThat(balance(Channel.INSTAGRAM).parked()).isEqualTo(2);
        assertThat(balance(Channel.TWITTER).parked()).isEqualTo(1);
    }

    @Test
    void charactersThatCannotBeReadStopNothing() throws Exception {
        tell(THERE.vk.comment("e\\u0000", 50, 0, 13, "a\\u0000b\\ud800 \\u202e Қ"));
        porter.go();
        assertThat(records().getFirst().letter().text()).startsWith("a\ufffdb");
    }

    @Test
    void aFloodOfOneAuthorAndCopiesOfManyAreKeptAsideAndLosNothing() throws Exception {
        for (int n = 0; n < 25; n++) {
            tell(THERE.vk.message("f" + n, n, 13, "Хабарлама " + n, ""));
        }
        for (int n = 0; n < 8; n++) {
            tell(THERE.ok.message("mid:c" + n, "c" + n, "Верните парк жителям города!", ""));
        }
        porter.go();
        assertThat(balance(Channel.VK).parked()).isEqualTo(5);
        assertThat(balance(Channel.OK_RU).parked()).isEqualTo(3);
    }

    @Test
    void aCanaryGoesThroughTheDoorAndCountsNowhere() throws Exception {
        tell(THERE.twitter.tweet("3001", "", "0", canaries.fresh(), ""));
        tell(THERE.twitter.tweet("3002", "", "0", forged(canaries.fresh()), ""));
        porter.go();
        assertThat(balance(Channel.TWITTER).received()).isEqualTo(1);
        assertThat(doors.seen(Channel.TWITTER).canarySeenAt()).isPresent();
        assertThat(records()).hasSize(1);
    }

    /// The same mark with another proof.
    private static String forged(String mark) {
        return mark.substring(0, mark.length() - 1) + (mark.endsWith("0") ? "1" : "0");
    }

    @Test
    void whatIsHandledAgainAfterTheLightWentOutIsWrittenOnce() throws Exception {
        tell(THERE.vk.comment("e71", 701, 0, 13, "Яма на Абая"));
        tell(THERE.vk.comment("e72", 702, 701, 13, "Уже неделю"));
        porter.go();
        tell(THERE.vk.edited("e73", 702, 701, 13, "Уже месяц"));
        tell(THERE.vk.deleted("e74", 701));
        porter.go();
        AppealId appeal = records().getFirst().card().appeal();
        int entries = journal.history(appeal).size();
        sql.sql("alter table registry_arrival disable trigger registry_arrival_stays")
                .update();
        sql.sql("update registry_arrival set ending = 'WAITING', appeal = null, ended_at = null")
                .update();
        sql.sql("alter table registry_arrival enable trigger registry_arrival_stays")
                .update();
        clock.set(MORNING.plus(Duration.ofMinutes(5)));
        porter.go();
        assertThat(journal.history(appeal)).hasSize(entries);
        assertThat(balance(Channel.VK).waiting()).isZero();
        assertThat(sql.sql("select count(distinct appeal) from registry_arrival")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aPrivateMessageIsKnownByItsAuthorsName() throws Exception {
        tell(THERE.instagram.message("mid.1", "11", 1_795_000_000L, "Сәлем"));
        tell(THERE.instagram.message("mid.2", "11", 1_795_000_060L, "Су жоқ"));
        tell(THERE.instagram.unsent("mid.2", "11"));
        porter.go();
        assertThat(records()).hasSize(1);
        assertThat(records().getFirst().applicant().name()).isEqualTo("@aigerim.k");
        assertThat(wrote(records().getFirst())).containsExactly("Су жоқ");
        assertThat(balance(Channel.INSTAGRAM).joined()).isEqualTo(2);
    }
}
