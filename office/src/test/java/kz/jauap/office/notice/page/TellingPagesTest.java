package kz.jauap.office.notice.page;

import static kz.jauap.office.guide.Rule.G5_3;
import static kz.jauap.office.guide.Rule.G6_3;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Optional;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.notice.Rounds;
import kz.jauap.office.notice.telling.Telling;
import kz.jauap.office.notice.telling.TellingTable;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.act.StepForms;
import kz.jauap.office.registry.act.Town;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Answering.Way;
import kz.jauap.office.registry.entry.Corresponding.Called;
import kz.jauap.office.registry.entry.Corresponding.Notice;
import kz.jauap.office.registry.entry.Corresponding.WayChosen;
import kz.jauap.office.registry.entry.Timing;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.number.Tracking;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

@OfficeTest(properties = "jauap.notice.every=P1D")
@Import(AtWork.class)
class TellingPagesTest {
    private static final LocalDate TELL_BY = LocalDate.of(2026, 11, 26);

    private final MockMvc office;
    private final MovableClock clock;
    private final Town town;
    private final AtWork at;
    private final StepForms forms;
    private final Journal journal;
    private final Rounds rounds;
    private final TellingTable tellings;
    private final Tracking tracking;

    @Autowired
    TellingPagesTest(
            ApplicationContext context,
            MockMvc office,
            AtWork at,
            MovableClock clock,
            Journal journal,
            Rounds rounds,
            TellingTable tellings,
            Tracking tracking) {
        this.office = office;
        this.clock = clock;
        this.at = at;
        this.town = Town.in(context);
        this.forms = new StepForms(office, at, town);
        this.journal = journal;
        this.rounds = rounds;
        this.tellings = tellings;
        this.tracking = tracking;
    }

    @BeforeEach
    void monday() {
        town.at("2026-11-23T10:00:00");
    }

    @AfterEach
    void release() {
        clock.release();
    }

    private AppealId extended() {
        AppealId appeal = town.paper("city");
        journal.act(
                appeal,
                new Actor.Official(1),
                held -> Acted.of(new Timing.ExtensionGranted(
                        10, held.text("проверка"), held.card().due(), TELL_BY, Optional.empty())));
        rounds.go();
        return appeal;
    }

    private Telling extension(AppealId appeal) {
        return tellings.of(appeal).stream()
                .filter(each -> each.notice() == Notice.EXTENDED)
                .findFirst()
                .orElseThrow();
    }

    private Optional<Way> provedBy(AppealId appeal) {
        return extension(appeal).proof().map(Telling.Proof::way);
    }

    private String number(AppealId appeal) {
        return town.card(appeal).number().text();
    }

    private MockHttpSession opened(AppealId appeal) throws Exception {
        return (MockHttpSession) office.perform(post("/ru/status")
                        .param("number", number(appeal))
                        .param("code", tracking.code(appeal).characters())
                        .with(FormToken.sent()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getRequest()
                .getSession();
    }

    private String page(AppealId appeal) {
        return "/ru/status/" + town.card(appeal).number().alias();
    }

    @Test
    void theNextPageBeginsWhereTheLastOneEnded() throws Exception {
        AppealId first = extended();
        AppealId second = extended();
        String after = "/ru/staff/tellings?after=" + extension(first).id();
        forms.opened("registrar", after)
                .andExpect(content().string(allOf(containsString(number(second)), not(containsString(number(first))))));
        forms.opened("controller", after)
                .andExpect(content().string(allOf(containsString(number(second)), not(containsString(number(first))))));
        forms.opened("energy.registrar", after).andExpect(content().string(not(containsString(number(second)))));
        forms.opened("registrar", "/ru/staff/tellings?after=x").andExpect(status().isOk());
    }

    @Proves({G5_3, G6_3})
    @Test
    void aCallIsNotedWithWhomAndWhatAndProvesTheTelling() throws Exception {
        AppealId appeal = extended();
        String about = String.valueOf(extension(appeal).id());
        forms.opened("registrar", "/ru/staff/tellings").andExpect(content().string(containsString(number(appeal))));
        forms.sent("registrar", appeal, "call").andExpect(status().isUnprocessableContent());
        forms.sent(
                        "registrar",
                        appeal,
                        "call",
                        "notice",
                        about,
                        "day",
                        "2026-11-23",
                        "time",
                        "23:59",
                        "spoken",
                        "SPOKEN",
                        "words",
                        "x")
                .andExpect(status().isUnprocessableContent());
        forms.sent(
                        "registrar",
                        appeal,
                        "call",
                        "notice",
                        about,
                        "day",
                        "2026-11-23",
                        "time",
                        "9:30",
                        "spoken",
                        "NO_ANSWER",
                        "words",
                        "Гудки, 10 раз")
                .andExpect(status().is3xxRedirection());
        assertThat(provedBy(appeal)).isEmpty();
        forms.sent(
                        "registrar",
                        appeal,
                        "call",
                        "notice",
                        about,
                        "day",
                        "2026-11-23",
                        "time",
                        "9:45",
                        "spoken",
                        "SPOKEN",
                        "words",
                        "Сам заявитель, принял к сведению")
                .andExpect(status().is3xxRedirection());
        assertThat(provedBy(appeal)).contains(Way.CALL);
        assertThat(town.entries(appeal).stream().filter(Called.class::isInstance))
                .hasSize(2);
        forms.opened("registrar", "/ru/staff/tellings")
                .andExpect(content().string(not(containsString(number(appeal)))));
        office.perform(get(page(appeal)).session(opened(appeal)))
                .andExpect(content()
                        .string(allOf(containsString("никто не ответил"), containsString("разговор состоялся"))));
    }

    @Test
    void whatWasHandedOverIsProvedOnce() throws Exception {
        AppealId appeal = extended();
        String line = "/ru/staff/tellings/" + extension(appeal).id();
        office.perform(post(line).param("proof", " ").with(FormToken.sent()).with(at.as("registrar")))
                .andExpect(status().isUnprocessableContent());
        office.perform(get(line + ".pdf").with(at.as("registrar"))).andExpect(status().isOk());
        office.perform(post(line)
                        .param("way", "IN_HAND")
                        .param("proof", "получил лично 23.11")
                        .with(FormToken.sent())
                        .with(at.as("registrar")))
                .andExpect(status().is3xxRedirection());
        assertThat(provedBy(appeal)).contains(Way.IN_HAND);
        office.perform(post(line)
                        .param("proof", "ещё раз")
                        .with(FormToken.sent())
                        .with(at.as("registrar")))
                .andExpect(status().isConflict());
        forms.opened("registrar", forms.casePage(appeal))
                .andExpect(content().string(containsString("получил лично 23.11")));
    }

    @Test
    void clerksHearOfItOnTheLastWorkingDayBefore() throws Exception {
        extended();
        town.at("2026-11-25T09:00:00");
        rounds.go();
        forms.opened("registrar", "/ru/staff/queue").andExpect(content().string(containsString("/staff/tellings")));
        forms.opened("registrar", "/ru/staff/tellings").andExpect(content().string(containsString("предупреждение")));
    }

    @Proves(G6_3)
    @Test
    void theApplicantChoosesOnHisPageAndWhatHeReadsThereIsProved() throws Exception {
        AppealId appeal = extended();
        MockHttpSession session = opened(appeal);
        office.perform(post(page(appeal) + "/told")
                        .param("toldBy", "STATUS_PAGE")
                        .param("toldIn", "en")
                        .session(session)
                        .with(FormToken.sent()))
                .andExpect(status().is3xxRedirection());
        assertThat(town.last(appeal)).isEqualTo(new WayChosen(Optional.of(Way.STATUS_PAGE), "en"));
        office.perform(post(page(appeal) + "/told")
                        .param("toldBy", "PIGEON")
                        .session(session)
                        .with(FormToken.sent()))
                .andExpect(status().isBadRequest());
        office.perform(get(page(appeal)).session(session)).andExpect(content().string(containsString("проверка")));
        rounds.go();
        assertThat(provedBy(appeal)).contains(Way.STATUS_PAGE);
    }
}
