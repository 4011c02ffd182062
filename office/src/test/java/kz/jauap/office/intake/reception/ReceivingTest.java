package kz.jauap.office.intake.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.jauap.law.channel.Channel;
import kz.jauap.law.channel.Signature;
import kz.jauap.law.form.Requisite;
import kz.jauap.law.reception.Settlement;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.Submission;
import kz.jauap.office.intake.Taking;
import kz.jauap.office.intake.api.AppealJson;
import kz.jauap.office.intake.reception.off.CallingOff;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Trilingual;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.people.staff.OfficerTable;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.paper.IssuedPaper;
import kz.jauap.office.registry.paper.PaperKind;
import kz.jauap.office.registry.paper.Papers;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/// From the schedule of a head to the card of a visitor, over the office's own pages.
@OfficeTest
@Import(AtWork.class)
class ReceivingTest {
    @Autowired
    private MockMvc web;

    @Autowired
    private AtWork atWork;

    @Autowired
    private Schedules schedules;

    @Autowired
    private Booking booking;

    @Autowired
    private CaseFiles files;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void thereIsAStaff(@Autowired AlmatyOrganisation almaty, @Autowired AlmatyStaff staff) {
        almaty.load();
        staff.load();
    }

    /// Whoever is booked goes over from schedule to schedule, so from test to test.
    @BeforeEach
    void nobodyIsBooked(@Autowired JdbcClient sql) {
        sql.sql("update intake_reception_visit set state = 'CANCELLED' where state = 'BOOKED'")
                .update();
    }

    @AfterEach
    void theTrueTime() {
        clock.release();
    }

    /// A head of a body who receives on the coming days, at nobody's but this test's schedule.
    private Schedule schedule(String head) {
        var officer = atWork.signedIn(head).officer();
        Schedule drawn = new Schedule(
                UUID.randomUUID(),
                officer.id(),
                officer.body(),
                new Rhythm.Days(Set.of(
                        schedules.today(),
                        schedules.today().plusDays(1),
                        schedules.today().plusDays(3))),
                LocalTime.of(10, 0),
                LocalTime.of(11, 0),
                20,
                new Trilingual("Республика алаңы, 4", "площадь Республики, 4", "4 Republic Square"),
                List.of(Lang.KK, Lang.RU),
                schedules.today(),
                Optional.empty(),
                Optional.empty());
        schedules.draw(drawn, atWork.signedIn("registrar"));
        return drawn;
    }

    private Schedule published(String head) {
        Schedule drawn = schedule(head);
        schedules.approve(drawn, atWork.signedIn("akim"));
        return schedules.find(drawn.id()).orElseThrow();
    }

    private Slot tomorrow(Schedule schedule, int hour, int minute) {
        return new Slot(schedule.id(), schedules.today().plusDays(1), LocalTime.of(hour, minute));
    }

    private static Visitor visitor(String iin) {
        return new Visitor("Құлагерова", "Ботагөз", "", iin, "+77011112233", "", "", "Су жоқ", "kk");
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder form, String login, String... fields)
            throws Exception {
        for (int at = 0; at < fields.length; at += 2) {
            form.param(fields[at], fields[at + 1]);
        }
        if (!login.isEmpty()) {
            form.with(atWork.as(login));
        }
        return web.perform(form.with(FormToken.sent())).andReturn().getResponse();
    }

    private Document open(String path, String login) throws Exception {
        var request = get(path);
        if (!login.isEmpty()) {
            request.with(atWork.as(login));
        }
        MockHttpServletResponse answer = web.perform(request).andReturn().getResponse();
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static String place(MockHttpServletResponse answer) {
        return Objects.requireNonNull(answer.getRedirectedUrl());
    }

    @Test
    void aScheduleIsPublishedOnceTheHeadHasApprovedIt() throws Exception {
        var head = atWork.signedIn("medeu.head").officer();
        var answer = send(
                post("/ru/staff/reception/schedule"),
                "medeu.registrar",
                "officer",
                String.valueOf(head.id()),
                "rhythm",
                "WEEKLY",
                "weekdays",
                "TUESDAY",
                "opens",
                "9:00",
                "closes",
                "11:00",
                "minutes",
                "30",
                "placeKk",
                "Медеу, 1-бөлме",
                "placeRu",
                "Медеу, комната 1",
                "placeEn",
                "Medeu, room 1",
                "languages",
                "kk");
        assertThat(answer.getStatus()).isEqualTo(302);
        Schedule drawn = schedules.notOver().stream()
                .filter(each -> each.officer() == head.id() && !each.approved())
                .findFirst()
                .orElseThrow();
        assertThat(open("/ru/reception", "").text()).doesNotContain("Медеу, комната 1");
        String approve = "/ru/staff/reception/schedule/" + drawn.id() + "/approve";
        assertThat(send(post(approve), "medeu.registrar").getStatus()).isEqualTo(403);
        assertThat(send(post(approve), "akim").getStatus()).isEqualTo(404);
        assertThat(send(post(approve), "medeu.head").getStatus()).isEqualTo(302);
        assertThat(open("/ru/reception", "").text()).contains("Медеу, комната 1", "вторник; 09:00–11:00");
    }

    @Test
    void aNewScheduleEndsTheFormerOne() {
        Schedule former = published("deputy2");
        Schedule next = published("deputy2");
        assertThat(schedules.published())
                .extracting(Schedule::id)
                .contains(next.id())
                .doesNotContain(former.id());
    }

    /// Two windows with the same card: the second is told, not thanked.
    @Test
    void ofTwoCardsWrittenAtOnceNoneIsLostSilently(
            @Autowired TransactionTemplate transaction, @Autowired JdbcClient sql) throws Exception {
        Schedule schedule = published("deputy2");
        Visit visit = booking.walkIn(schedule, visitor(""));
        var minutes = new Minutes("Су жоқ", "Ертең болады", false);
        var first = new Visit.Outcome(
                minutes,
                Settlement.ANSWERED_ORALLY,
                1,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                Optional.empty());
        try (var hands = Executors.newSingleThreadExecutor()) {
            var second = Objects.requireNonNull(transaction.execute(_ -> {
                booking.record(visit, first);
                var other = hands.submit(() -> send(
                        post("/ru/staff/reception/visit/" + visit.id()),
                        "registrar",
                        "question",
                        "Нет воды",
                        "said",
                        "Дадут сегодня",
                        "onTheSpot",
                        "RESOLVED",
                        "agrees",
                        "yes"));
                while (waiting(sql) == 0 && !other.isDone()) Thread.onSpinWait();
                return other;
            }));
            assertThat(second.get().getStatus()).isEqualTo(409);
        }
        assertThat(booking.find(visit.id())
                        .orElseThrow()
                        .outcome()
                        .orElseThrow()
                        .minutes())
                .isEqualTo(minutes);
    }

    /// Whoever put it in writing fell over before he could note the number.
    @Test
    void aCardThatIsPutInWritingKnowsItsNumberWhateverHappens(@Autowired Taking taking) {
        Visit visit = booking.walkIn(published("deputy2"), visitor(""));
        var outcome = new Visit.Outcome(
                new Minutes("Су жоқ", "Жазып аламыз", true),
                Settlement.PUT_IN_WRITING,
                1,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                Optional.empty());
        assertThat(booking.record(visit, outcome)).isTrue();
        assertThat(booking.find(visit.id()).orElseThrow().outcome())
                .as("a card never says of an appeal that there is none")
                .isEmpty();
        Submission question = new AppealJson(
                        null, null, "kk", null, "Су жоқ", null, null, null, null, null, null, null, null, null)
                .submission(Channel.IN_PERSON, Signature.HANDWRITTEN, Lang.KK, List.of());
        var key = new Taking.Key("reception", visit.id().toString());
        taking.take(question, new Actor.Office(), Optional.of(key));
        Visit received = booking.find(visit.id()).orElseThrow();
        assertThat(received.state()).isEqualTo(Visit.State.RECEIVED);
        assertThat(received.outcome().flatMap(Visit.Outcome::appeal).flatMap(files::open))
                .isPresent();
    }

    private static long waiting(JdbcClient sql) {
        return sql.sql("select count(*) from pg_locks where not granted")
                .query((row, _) -> row.getLong(1))
                .single();
    }

    @Test
    void whoIsBookedStaysBookedThoughAnotherScheduleTakesThePlaceOfHis() throws Exception {
        Schedule former = published("deputy2");
        Visit kept = booking.book(former, tomorrow(former, 10, 20), visitor("")).orElseThrow();
        Schedule next = published("deputy2");
        assertThat(booking.find(kept.id()).orElseThrow().schedule()).isEqualTo(next.id());
        assertThat(open("/ru/staff/reception?day=" + kept.day(), "registrar").text())
                .contains("Құлагерова");
    }

    /// Nobody pages through the days to find who comes, or which day is called off.
    @Test
    void theComingDaysOfTheBookedAreNamed(@Autowired CallingOff callingOff) throws Exception {
        Schedule schedule = published("auezov.deputy");
        Visit visit =
                booking.book(schedule, tomorrow(schedule, 10, 0), visitor("")).orElseThrow();
        String line = "section[aria-labelledby=coming] li:has(a[href$=" + visit.day() + "])";
        assertThat(open("/ru/staff/reception", "auezov.registrar").select(line).text())
                .contains("записано: 1")
                .doesNotContain("приём отменён");
        callingOff.cancel(schedule, visit.day(), "ауырып қалды", atWork.signedIn("auezov.registrar"));
        assertThat(open("/ru/staff/reception", "auezov.registrar").select(line).text())
                .contains("приём отменён");
        assertThat(open("/ru/staff/reception", "registrar").select(line).text())
                .as("another body's")
                .isEmpty();
    }

    @Test
    void whoLosesHisHourByAnotherScheduleIsAwaitedAndTold(@Autowired CallingOff callingOff) throws Exception {
        Schedule former = published("zhetysu.deputy");
        Visit lost = booking.book(former, tomorrow(former, 10, 20), visitor("")).orElseThrow();
        Schedule drawn = schedule("zhetysu.deputy");
        Schedule later = new Schedule(
                UUID.randomUUID(),
                drawn.officer(),
                drawn.body(),
                drawn.rhythm(),
                LocalTime.of(15, 0),
                LocalTime.of(16, 0),
                20,
                drawn.place(),
                drawn.languages(),
                drawn.since(),
                Optional.empty(),
                Optional.empty());
        schedules.draw(later, atWork.signedIn("zhetysu.registrar"));
        String approve = "/ru/staff/reception/schedule/" + later.id() + "/approve";
        assertThat(send(post(approve), "zhetysu.head").getStatus())
                .as("a head approves his deputy's schedule")
                .isEqualTo(302);
        assertThat(open("/ru/staff/reception?day=" + lost.day(), "zhetysu.registrar")
                        .text())
                .contains("Құлагерова", "Записавшимся отправляется сообщение");
        assertThat(callingOff.told(lost.day())).containsKey(lost.id());
    }

    @Test
    void whoIsBookedWithSomebodyWhoLeftIsNotForgotten(@Autowired OfficerTable officers) throws Exception {
        Schedule schedule = published("auezov.deputy");
        Visit visit =
                booking.book(schedule, tomorrow(schedule, 10, 40), visitor("")).orElseThrow();
        officers.setActive(schedule.officer(), false);
        try {
            String own = "/ru/reception/visit/" + visit.code().orElseThrow().characters();
            assertThat(open(own, "").select("form[action$=cancel]")).hasSize(1);
            assertThat(open("/ru/staff/reception?day=" + visit.day(), "auezov.registrar")
                            .text())
                    .contains("Құлагерова");
            assertThat(send(
                                    post(own + "/move"),
                                    "",
                                    "slot",
                                    tomorrow(schedule, 10, 0).text())
                            .getStatus())
                    .isEqualTo(409);
            assertThat(open("/ru/reception", "").select("a[href$=" + schedule.id() + "]"))
                    .isEmpty();
        } finally {
            officers.setActive(schedule.officer(), true);
        }
    }

    @Test
    void aScheduleWithMistakesIsToldFieldByField() throws Exception {
        var answer = send(post("/en/staff/reception/schedule"), "registrar", "opens", "18:00", "closes", "9:00");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString()).select(".summary a").eachAttr("href"))
                .contains("#officer", "#rhythm", "#closes", "#minutes", "#placeKk", "#languages");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void aTimeIsBookedMovedAndCancelledWithoutAnyScript(String lang) throws Exception {
        Schedule schedule = published("akim");
        Slot slot = tomorrow(schedule, 10, 20);
        String form = "/" + lang + "/reception/" + schedule.id();
        assertThat(open(form, "").select("input[name=slot]").eachAttr("value")).contains(slot.text());
        String visit = place(send(
                post(form),
                "",
                "slot",
                slot.text(),
                "surname",
                "Құлагерова",
                "phone",
                "+77010001122",
                "subject",
                "Су"));
        Document booked = open(visit, "");
        assertThat(booked.text()).contains("10:20").doesNotContain("Құлагерова", "+77010001122");
        assertThat(open(form, "").select("input[name=slot]").eachAttr("value")).doesNotContain(slot.text());
        Slot other = tomorrow(schedule, 10, 40);
        send(post(visit + "/move"), "", "slot", other.text());
        assertThat(schedules.free(schedule)).contains(slot).doesNotContain(other);
        send(post(visit + "/cancel"), "");
        assertThat(schedules.free(schedule)).contains(slot, other);
        assertThat(send(post(visit + "/move"), "", "slot", slot.text()).getStatus())
                .isEqualTo(409);
    }

    @Test
    void nothingOnThePublicPagesTellsWhoComes() throws Exception {
        Schedule schedule = published("akim");
        booking.book(schedule, tomorrow(schedule, 10, 0), visitor("850102200024"));
        for (String path : List.of("/ru/reception", "/ru/reception/" + schedule.id())) {
            assertThat(open(path, "").html()).doesNotContain("Құлагерова", "Ботагөз", "77011112233", "Су жоқ");
        }
    }

    @Test
    void oneTimeHasOneVisitorHoweverManyAskAtOnce() throws Exception {
        Schedule schedule = published("deputy");
        Slot slot = tomorrow(schedule, 10, 0);
        Visit elsewhere =
                booking.book(schedule, tomorrow(schedule, 10, 40), visitor("")).orElseThrow();
        try (ExecutorService crowd = Executors.newFixedThreadPool(8)) {
            Callable<Boolean> one =
                    () -> booking.book(schedule, slot, visitor("")).isPresent();
            Callable<Boolean> mover = () -> booking.move(elsewhere, schedule, slot);
            List<Future<Boolean>> asked =
                    crowd.invokeAll(List.of(one, one, one, mover, one, one, one, one, one, one, one, one));
            int got = 0;
            for (Future<Boolean> each : asked) {
                got += each.get() ? 1 : 0;
            }
            assertThat(got).isEqualTo(1);
        }
        assertThat(booking.of(slot.day()).stream()
                        .filter(each -> each.schedule().equals(schedule.id())
                                && each.time().equals(Optional.of(slot.time()))))
                .hasSize(1);
    }

    @Test
    void aTimeThatWasTakenMeanwhileLosesNothingElse() throws Exception {
        Schedule schedule = published("akim");
        Slot slot = tomorrow(schedule, 10, 0);
        booking.book(schedule, slot, visitor(""));
        var answer = send(
                post("/ru/reception/" + schedule.id()), "", "slot", slot.text(), "surname", "Ким", "subject", "Двор");
        assertThat(answer.getStatus()).isEqualTo(409);
        Document form = Jsoup.parse(answer.getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(form.select("#surname").attr("value")).isEqualTo("Ким");
        assertThat(form.select("#subject").text()).isEqualTo("Двор");
    }

    @Test
    void aTimeOffTheScheduleIsNotBooked() {
        Schedule schedule = published("akim");
        assertThat(booking.book(schedule, tomorrow(schedule, 10, 7), visitor("")))
                .isEmpty();
        assertThat(booking.book(schedule, tomorrow(schedule, 12, 0), visitor("")))
                .isEmpty();
        Slot offDay = new Slot(schedule.id(), schedules.today().plusDays(2), LocalTime.of(10, 0));
        assertThat(booking.book(schedule, offDay, visitor(""))).isEmpty();
    }

    @Test
    void aCancelledDayIsToldToWhoBookedIt() throws Exception {
        Schedule schedule = published("akim");
        Slot slot = tomorrow(schedule, 10, 0);
        Visit visit = booking.book(schedule, slot, visitor("")).orElseThrow();
        send(
                post("/ru/staff/reception/" + schedule.id() + "/off"),
                "registrar",
                "day",
                slot.day().toString(),
                "reason",
                "Командировка");
        assertThat(schedules.free(schedule)).noneMatch(free -> free.day().equals(slot.day()));
        assertThat(open("/ru/reception/visit/" + visit.code().orElseThrow().characters(), "")
                        .text())
                .contains("В этот день приёма не будет");
        assertThat(open("/ru/staff/reception?day=" + slot.day(), "registrar").text())
                .contains("Записавшимся отправляется сообщение", "+77011112233");
    }

    @Test
    void whatIsResolvedWithTheVisitorsConsentEndsWithAnOralAnswer() throws Exception {
        Schedule schedule = published("akim");
        Visit visit = booking.walkIn(schedule, visitor(""));
        String card = "/ru/staff/reception/visit/" + visit.id();
        send(
                post(card),
                "akim",
                "question",
                "Когда дадут воду?",
                "said",
                "Завтра к полудню",
                "onTheSpot",
                "RESOLVED",
                "agrees",
                "yes",
                "signed",
                "yes");
        Visit.Outcome outcome = booking.find(visit.id()).orElseThrow().outcome().orElseThrow();
        assertThat(outcome.settlement()).isEqualTo(Settlement.ANSWERED_ORALLY);
        assertThat(outcome.appeal()).isEmpty();
        assertThat(open(card, "akim").text()).contains("Дан устный ответ с согласия посетителя", "Завтра к полудню");
        assertThat(send(post(card), "akim", "question", "Ещё", "said", "Нет", "agrees", "yes")
                        .getStatus())
                .isEqualTo(409);
    }

    @Test
    void whatIsLeftOpenBecomesAnOfficialAppealOnce() throws Exception {
        Schedule schedule = published("medeu.head");
        Visit visit = booking.walkIn(schedule, visitor("850102200024"));
        String card = "/ru/staff/reception/visit/" + visit.id();
        String[] fields = {
            "question", "Прошу провести воду", "onTheSpot", "LEFT_OPEN", "signed", "yes", "kind", "APPLICATION"
        };
        send(post(card), "medeu.registrar", fields);
        Visit received = booking.find(visit.id()).orElseThrow();
        assertThat(received.outcome().orElseThrow().settlement()).isEqualTo(Settlement.PUT_IN_WRITING);
        CaseFile file = files.open(received.outcome().orElseThrow().appeal().orElseThrow())
                .orElseThrow();
        assertThat(file.card().registered().channel()).isEqualTo(Channel.IN_PERSON);
        assertThat(file.card().due().legal()).isTrue();
        assertThat(file.card().registered().lacking()).doesNotContain(Requisite.SIGNATURE, Requisite.IIN);
        assertThat(file.card().body().value()).isEqualTo("medeu");
        assertThat(open(card, "medeu.head").text())
                .contains(file.card().number().text());
        Visit again = booking.walkIn(schedule, visitor("850102200024"));
        Document history = open("/ru/staff/reception/visit/" + again.id(), "medeu.head");
        assertThat(history.select("aside").text())
                .contains("Оформлено письменно", file.card().number().text());
    }

    @Test
    void aMatterThatIsResolvedButWantedInWritingIsRegistered() throws Exception {
        Visit visit = booking.walkIn(published("akim"), visitor(""));
        send(
                post("/ru/staff/reception/visit/" + visit.id()),
                "registrar",
                "question",
                "Прошу ответить письменно",
                "said",
                "Ответили",
                "onTheSpot",
                "RESOLVED");
        assertThat(booking.find(visit.id())
                        .orElseThrow()
                        .outcome()
                        .orElseThrow()
                        .appeal())
                .isPresent();
    }

    private byte[] pdf(MockHttpServletRequestBuilder request, String login, int status, String... fields)
            throws Exception {
        MockHttpServletResponse answer = send(request, login, fields);
        assertThat(answer.getStatus()).isEqualTo(status);
        return answer.getContentAsByteArray();
    }

    private static String said(byte[] pdf) throws IOException {
        try (var paper = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
        }
    }

    /// Who agrees to an oral answer reads before he signs, and holds afterwards, what he agreed to.
    @Test
    void theCardIsPrintedToBeSignedAndNothingIsKeptBefore() throws Exception {
        Schedule schedule = published("akim");
        Visit visit =
                booking.book(schedule, tomorrow(schedule, 10, 40), visitor("")).orElseThrow();
        String card = "/ru/staff/reception/visit/" + visit.id();
        String own = "/ru/reception/visit/" + visit.code().orElseThrow().characters();
        String[] fields = {
            "question", "Су қашан келеді?", "said", "Ертең түсте", "onTheSpot", "RESOLVED", "agrees", "yes"
        };
        assertThat(said(pdf(post(card + "/card.pdf"), "akim", 200, fields)))
                .contains("Жеке қабылдау карточкасы", "Су қашан келеді?", "Ертең түсте", "жазбаша жүгіне аламын");
        pdf(post(card + "/card.pdf"), "akim", 422, "question", "");
        pdf(post(card + "/card.pdf"), "deputy2", 404, fields);
        pdf(get(own + "/card.pdf"), "", 404);
        assertThat(booking.find(visit.id()).orElseThrow().outcome()).isEmpty();
        send(post(card), "akim", fields);
        assertThat(open(own, "").select("a[href$=card.pdf]")).hasSize(1);
        for (byte[] paper :
                List.of(pdf(get(own + "/card.pdf"), "", 200), pdf(get(card + "/card.pdf"), "registrar", 200))) {
            assertThat(said(paper)).contains("Ертең түсте", "Екі дана етіп жасалды");
        }
        pdf(get(card + "/card.pdf"), "deputy2", 404);
    }

    @Test
    void theCardOfWhatIsPutInWritingIsAPaperOfTheAppeal(@Autowired Papers papers) throws Exception {
        Visit visit = booking.walkIn(published("medeu.head"), visitor("850102200024"));
        String card = "/ru/staff/reception/visit/" + visit.id();
        send(post(card), "medeu.registrar", "question", "Су керек", "said", "Тексереміз", "onTheSpot", "LEFT_OPEN");
        var appeal = booking.find(visit.id())
                .orElseThrow()
                .outcome()
                .orElseThrow()
                .appeal()
                .orElseThrow();
        var issued = papers.of(appeal).stream()
                .filter(each -> each.occasion().kind() == PaperKind.RECEPTION)
                .toList();
        assertThat(issued).as("made with the number, not when somebody asks").hasSize(1);
        byte[] paper = pdf(get(card + "/card.pdf"), "medeu.registrar", 200);
        assertThat(papers.thatIs(Bytes.of(paper).sha256()))
                .map(IssuedPaper::mark)
                .contains(issued.getFirst().mark());
        assertThat(said(paper))
                .contains(files.open(appeal).orElseThrow().card().number().text(), "Тексереміз")
                .contains(issued.getFirst().mark().grouped());
        assertThat(open("/ru/v/" + issued.getFirst().mark().characters(), "").text())
                .contains("Карточка личного приёма");
    }

    @Test
    void othersThanTheHeadAndHisChancelleryDoNotKnowWhoComes() throws Exception {
        Visitor secret = new Visitor("Бөлекбаева", "Мөлдір", "", "", "", "", "", "Су жоқ", "kk");
        Visit visit = booking.walkIn(published("akim"), secret);
        String card = "/ru/staff/reception/visit/" + visit.id();
        for (String login : List.of("deputy2", "medeu.registrar", "medeu.head", "executor", "admin")) {
            assertThat(send(get(card), login).getStatus()).as(login).isEqualTo(404);
            assertThat(send(post(card + "/absent"), login).getStatus())
                    .as(login)
                    .isEqualTo(404);
        }
        assertThat(send(get("/ru/staff/reception"), "executor").getStatus()).isEqualTo(403);
        assertThat(open("/ru/staff/reception", "medeu.registrar").text()).doesNotContain("Бөлекбаева");
        assertThat(open("/ru/staff/reception", "registrar").text()).contains("Бөлекбаева Мөлдір");
    }

    @Test
    void theQueueKnowsWhoCameAndWhoDidNot() throws Exception {
        Schedule schedule = published("akim");
        var walkIn = send(
                post("/ru/staff/reception/walk-in"),
                "registrar",
                "schedule",
                schedule.id().toString(),
                "surname",
                "Тасболатов",
                "language",
                "ru");
        assertThat(walkIn.getStatus()).isEqualTo(302);
        Visit visit = booking.of(schedules.today()).stream()
                .filter(each -> each.schedule().equals(schedule.id()))
                .findFirst()
                .orElseThrow();
        assertThat(visit.state()).isEqualTo(Visit.State.ARRIVED);
        String place = "/ru/staff/reception/visit/" + visit.id();
        send(post(place + "/absent"), "registrar");
        assertThat(booking.find(visit.id()).orElseThrow().state()).isEqualTo(Visit.State.ABSENT);
        send(post(place + "/arrived"), "registrar");
        assertThat(EnumSet.of(booking.find(visit.id()).orElseThrow().state())).containsExactly(Visit.State.ARRIVED);
    }

    @Test
    void theRegisterIsPrinted() throws Exception {
        Visit visit = booking.walkIn(published("akim"), visitor(""));
        send(
                post("/ru/staff/reception/visit/" + visit.id()),
                "akim",
                "question",
                "Вопрос для журнала",
                "said",
                "Ответ для журнала",
                "agrees",
                "yes");
        assertThat(open("/kk/staff/reception/register", "registrar").text()).contains("Вопрос для журнала");
        assertThat(open("/kk/staff/reception/register", "medeu.registrar").text())
                .doesNotContain("Вопрос для журнала");
        var paper = web.perform(get("/kk/staff/reception/register.pdf").with(atWork.as("registrar")))
                .andReturn()
                .getResponse();
        assertThat(paper.getStatus()).isEqualTo(200);
        try (var pdf = Loader.loadPDF(paper.getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Жеке қабылдау журналы", "Құлагерова Ботагөз", "Ответ для журнала");
        }
    }

    @Test
    void aCodeThatIsNoneOpensNothing() throws Exception {
        assertThat(send(get("/ru/reception/visit").param("code", "ABCD"), "").getStatus())
                .isEqualTo(404);
        assertThat(send(get("/ru/reception/visit/0000000000000000"), "").getStatus())
                .isEqualTo(404);
        assertThat(send(post("/ru/reception/visit/0000000000000000/cancel"), "").getStatus())
                .isEqualTo(404);
    }
}
