package kz.jauap.office.urgent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.post.Postbox;
import kz.jauap.office.post.SmsGateway;
import kz.jauap.office.registry.act.StepForms;
import kz.jauap.office.registry.act.Town;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.entry.Admitting;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.urgent.alarm.Alarm;
import kz.jauap.office.urgent.alarm.Alarms;
import kz.jauap.office.urgent.call.Call;
import kz.jauap.office.urgent.call.Calls;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/// Three in the morning: somebody without a name writes of a crime; whoever is on duty is called, takes it and hands it
/// over with its proof, also when the gateway for short messages is down or never answers.
@OfficeTest(properties = {"jauap.test-office=night", "jauap.sms.patience=3s", "jauap.urgent.escalate-after=10m"})
@Import(AtWork.class)
class NightTest {
    private static final SmsGateway GATEWAY = new SmsGateway();
    private static final Postbox POSTBOX = new Postbox();
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    /// Each test has a night of its own: the journal's time never goes back.
    private static final AtomicInteger NIGHTS = new AtomicInteger();

    private static final String THREAT = "Сегодня в семь утра взорвут вокзал, в камере хранения лежит сумка.";

    @Autowired
    private MockMvc web;

    @Autowired
    private AtWork at;

    @Autowired
    private CaseFiles files;

    @Autowired
    private Alarms alarms;

    @Autowired
    private Calls calls;

    @Autowired
    private MovableClock clock;

    private final Town town;
    private LocalDate tonight = MONDAY;

    @Autowired
    NightTest(ApplicationContext office) {
        town = Town.in(office);
    }

    @DynamicPropertySource
    static void ways(DynamicPropertyRegistry properties) {
        properties.add("jauap.sms.url", GATEWAY::url);
        properties.add("jauap.sms.body", () -> "{\"to\":\"{phone}\",\"text\":\"{text}\"}");
        properties.add("jauap.smtp-url", () -> "smtp://127.0.0.1:" + POSTBOX.port() + "?from=office@almaty.example");
    }

    @AfterAll
    static void close() {
        GATEWAY.close();
        POSTBOX.close();
    }

    @BeforeEach
    void night() throws Exception {
        tonight = MONDAY.plusDays(NIGHTS.incrementAndGet());
        town.at(tonight + "T03:00:00");
        GATEWAY.mood(SmsGateway.Mood.WELL);
        roster();
    }

    /// The registrar has the nights; his telephone and his e-mail are known.
    private void roster() throws Exception {
        String registrar = String.valueOf(town.officer("registrar").id());
        String akim = String.valueOf(town.officer("akim").id());
        admin("turn", "officer", registrar, "place", "1", "watches", "NIGHT", "first", "01.11.2026");
        admin("turn", "officer", akim, "place", "2", "watches", "NIGHT", "first", "01.11.2026");
        admin(
                "contact",
                "officer",
                registrar,
                "phone",
                "+7 701 000 00 01",
                "email",
                "duty@almaty.example",
                "language",
                "ru");
        admin("contact", "officer", akim, "phone", "8 701 000 00 02", "language", "kk");
    }

    private void admin(String what, String... filled) throws Exception {
        var form = post("/ru/staff/duty/" + what)
                .param("body", "city")
                .with(FormToken.sent())
                .with(at.as("admin"));
        for (int each = 0; each < filled.length; each += 2) {
            form.param(filled[each], filled[each + 1]);
        }
        web.perform(form).andExpect(status().is3xxRedirection());
    }

    private CaseFile reported(String text) throws Exception {
        var form = multipart("/ru/threat");
        form.with(FormToken.sent())
                .param("key", UUID.randomUUID().toString())
                .param("language", "ru")
                .param("text", text)
                .session(new MockHttpSession());
        String url = Objects.requireNonNull(web.perform(form)
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        return files.open(url.substring(url.lastIndexOf('/') + 1)).orElseThrow();
    }

    private void minutes(long passed) {
        clock.set(clock.instant().plusSeconds(60 * passed));
    }

    private void rounds() {
        calls.watch();
        calls.carry();
        calls.watch();
    }

    private Alarm alarm(AppealId appeal) {
        return alarms.of(appeal).getLast();
    }

    private List<String> messages(String digits) {
        return GATEWAY.received().stream()
                .map(SmsGateway.Received::body)
                .filter(body -> body.contains(digits))
                .toList();
    }

    @Test
    void anAnonymousThreatIsHandedOverWithItsProof() throws Exception {
        CaseFile file = reported(THREAT);
        AppealId appeal = file.card().appeal();
        String number = file.card().number().text();
        rounds();
        assertThat(messages("77010000001"))
                .anySatisfy(message ->
                        assertThat(message).contains(number, "/ru/staff/urgent").doesNotContain("вокзал", "взорв"));
        assertThat(POSTBOX.letters()).anyMatch(letter -> letter.contains("To: duty@almaty.example"));
        StepForms forms = new StepForms(web, at, town);
        forms.opened("registrar", "/ru/staff/journal")
                .andExpect(content().string(containsString("href=\"/ru/staff/urgent\"")))
                .andExpect(content().string(containsString("Тревог: ")));
        forms.opened("registrar", "/ru/staff/urgent")
                .andExpect(header().string("Refresh", "60"))
                .andExpect(content().string(containsString(number)));
        forms.opened("executor", "/ru/staff/queue")
                .andExpect(content().string(not(containsString("class=\"ringing\""))));

        minutes(4);
        forms.sent("registrar", appeal, "alarm").andExpect(status().is3xxRedirection());
        assertThat(alarm(appeal).takenAt()).isPresent();
        minutes(5);
        forms.sent("registrar", appeal, "urgent", "found", "SEND", "to", "police", "reason", "Угроза взрыва")
                .andExpect(status().is3xxRedirection());
        minutes(9);
        String[] proof = {
            "by",
            "police",
            "taker",
            "Ахметов Б.",
            "post",
            "оперативный дежурный",
            "phone",
            "+7 727 000 00 00",
            "way",
            "PHONE",
            "number",
            "КУИ 1234",
            "day",
            tonight.toString(),
            "time",
            "3:16"
        };
        forms.sent("registrar", appeal, "hand-over", proof).andExpect(status().is3xxRedirection());
        rounds();
        assertThat(town.card(appeal).stage()).isEqualTo(Stage.HANDED_OVER);
        Alarm ended = alarm(appeal);
        assertThat(ended.ending()).contains(Alarm.Ending.HANDED_OVER);
        long taken = ended.minutes(ended.takenAt().orElseThrow());
        long handed = ended.minutes(ended.handedAt().orElseThrow());
        assertThat(taken).isBetween(4L, 5L);
        assertThat(handed).isBetween(15L, 16L);
        forms.opened("controller", forms.casePage(appeal))
                .andExpect(content()
                        .string(allOf(
                                containsString("через " + taken + " мин"),
                                containsString("через " + handed + " мин"))));

        byte[] pdf = forms.opened("controller", forms.casePage(appeal) + "/hand-over.pdf")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(
                            number,
                            "Ахметов Б.",
                            "оперативный дежурный",
                            "КУИ 1234",
                            "+7 727 000 00 00",
                            "через " + handed + " мин")
                    .doesNotContain("вокзал", "камере");
        }
        forms.opened("executor", forms.casePage(appeal) + "/hand-over.pdf").andExpect(status().isNotFound());
    }

    @Test
    void whenTheGatewayIsSilentTheMailGoesAndTheNextIsCalled() throws Exception {
        GATEWAY.mood(SmsGateway.Mood.SILENT);
        CaseFile file = reported("Вижу человека с ружьём у школы");
        AppealId appeal = file.card().appeal();
        rounds();
        Alarm alarm = alarm(appeal);
        assertThat(calls.of(alarm))
                .extracting(Call::way, Call::state)
                .containsExactlyInAnyOrder(
                        tuple(Call.Way.SMS, Call.State.QUEUED), tuple(Call.Way.EMAIL, Call.State.HANDED));
        assertThat(calls.attempts(alarm)).extracting(Call.Attempt::outcome).contains("slow");
        new StepForms(web, at, town)
                .opened("registrar", "/ru/staff/urgent")
                .andExpect(content().string(containsString("SMS не уходят с")));
        GATEWAY.mood(SmsGateway.Mood.BROKEN);
        minutes(1);
        rounds();
        assertThat(calls.attempts(alarm)).extracting(Call.Attempt::outcome).contains("HTTP 503");
        GATEWAY.mood(SmsGateway.Mood.WELL);
        minutes(9);
        int before = messages("77010000002").size();
        rounds();
        assertThat(messages("77010000002")).hasSizeGreaterThan(before);
        assertThat(calls.of(alarm))
                .filteredOn(call -> call.step() == 1)
                .allMatch(call -> call.state() == Call.State.HANDED);
        assertThat(calls.of(alarm))
                .filteredOn(call -> call.step() == 2)
                .extracting(Call::officer)
                .contains(town.officer("akim").id());
    }

    @Test
    void anAlarmThatCannotBeReadKeepsNoOtherFromRinging(@Autowired JdbcClient sql) throws Exception {
        UUID broken = UUID.randomUUID();
        sql.sql("""
                insert into urgent_alarm (appeal, body, position, cause, received_at, raised_at)
                values (?, 'city', -1, 'SENDER', timestamptz '2000-01-01', timestamptz '2000-01-01')""").param(broken).update();
        try {
            CaseFile file = reported("Заложено взрывное устройство в торговом центре");
            rounds();
            assertThat(calls.of(alarm(file.card().appeal()))).isNotEmpty();
        } finally {
            sql.sql("delete from urgent_alarm where appeal = ?").param(broken).update();
        }
    }

    @Test
    void whoeverTakesItStopsTheCalling() throws Exception {
        CaseFile file = reported("Готовят поджог рынка");
        AppealId appeal = file.card().appeal();
        rounds();
        StepForms forms = new StepForms(web, at, town);
        forms.sent("registrar", appeal, "alarm").andExpect(status().is3xxRedirection());
        forms.sent("registrar", appeal, "alarm").andExpect(status().isConflict());
        int made = calls.of(alarm(appeal)).size();
        minutes(60);
        rounds();
        assertThat(calls.of(alarm(appeal))).hasSize(made);
    }

    @Test
    void wordsOfAnOrdinaryQuestionMakeAPersonLook() throws Exception {
        AppealId appeal = town.filed(
                Filings.question(BodyId.CITY, clock.instant(), "Сосед сказал, что взорвёт дом завтра. Кто поможет?"));
        AppealId calm = town.question("city");
        rounds();
        assertThat(town.card(appeal).urgency()).isEqualTo(Urgency.HINTED);
        assertThat(alarm(appeal).cause()).isEqualTo(Alarm.Cause.HINT);
        assertThat(alarms.of(calm)).isEmpty();
        StepForms forms = new StepForms(web, at, town);
        forms.opened("registrar", forms.casePage(appeal))
                .andExpect(content().string(allOf(containsString("Какие слова указали"), containsString("взорвёт"))));
        forms.opened("registrar", "/ru/staff/queue").andExpect(content().string(containsString("Возможна угроза")));
        assertThat(files.open(appeal)).isPresent();
        forms.sent("registrar", appeal, "urgent", "found", "DISMISS", "reason", "Пересказ фильма")
                .andExpect(status().is3xxRedirection());
        rounds();
        assertThat(town.card(appeal).urgency()).isEqualTo(Urgency.ORDINARY);
        assertThat(alarm(appeal).ending()).contains(Alarm.Ending.DISMISSED);
        rounds();
        assertThat(town.entries(appeal))
                .filteredOn(Admitting.ThreatHinted.class::isInstance)
                .hasSize(1);
    }
}
