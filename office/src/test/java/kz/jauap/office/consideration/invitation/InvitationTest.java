package kz.jauap.office.consideration.invitation;

import static kz.jauap.office.guide.Rule.G6_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.Dates;
import kz.jauap.office.look.Lang;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.act.WorkingTown;
import kz.jauap.office.registry.card.Waiting;
import kz.jauap.office.registry.entry.Considering;
import kz.jauap.office.registry.entry.Considering.Coming;
import kz.jauap.office.registry.entry.Considering.Occasion;
import kz.jauap.office.registry.entry.Considering.Presence;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Registrar;
import kz.jauap.office.registry.journal.Registration;
import kz.jauap.office.site.status.WithCode;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.ResultActions;

/// The applicant is invited, says whether he comes, and what came of it is written down.
@OfficeTest
@Import(AtWork.class)
class InvitationTest extends WorkingTown {
    private static final String[] ROOM = {
        "day", "26.11.2026", "time", "15:00", "setting", "ROOM", "place", "Абай, 90, 214 каб."
    };

    private final Registrar registrar;

    @Autowired
    InvitationTest(ApplicationContext context, Registrar registrar) {
        super(context);
        this.registrar = registrar;
    }

    private Registration inWork() throws Exception {
        Registration of = registrar.register(Filings.paper(new BodyId("housing"), town.now(), "Шатыр ағады"));
        String executor = String.valueOf(town.officer("housing.executor").id());
        forms.sent("housing.head", of.appeal(), "assign", "executor", executor).andExpect(status().is3xxRedirection());
        return of;
    }

    private void taken(Registration of, String step, String... filled) throws Exception {
        forms.sent("housing.executor", of.appeal(), step, filled).andExpect(redirectedUrl(forms.casePage(of.appeal())));
    }

    private void turnedAway(String said, Registration of, String step, String... filled) throws Exception {
        forms.sent("housing.executor", of.appeal(), step, filled)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(said)));
    }

    private MockHttpSession session(Registration of) throws Exception {
        return WithCode.opened(web, of.number().text(), of.code().grouped());
    }

    private static String home(Registration of) {
        return "/ru/status/" + of.number().alias();
    }

    private ResultActions sees(Registration of, MockHttpSession session) throws Exception {
        return web.perform(get(home(of)).session(session));
    }

    private ResultActions says(Registration of, MockHttpSession session, Occasion to, String coming) throws Exception {
        return web.perform(post(home(of) + "/invitation")
                .session(session)
                .param("occasion", to.name())
                .param("coming", coming)
                .with(FormToken.sent()));
    }

    /// What applicants have said to which nobody has done anything.
    private String aboveTheQueue() throws Exception {
        String page = forms.opened("housing.executor", "/ru/staff/queue")
                .andReturn()
                .getResponse()
                .getContentAsString();
        return Jsoup.parse(page).select("section[aria-labelledby=unheard]").text();
    }

    private List<Considering> considered(Registration of) {
        return town.entries(of.appeal()).stream()
                .filter(Considering.class::isInstance)
                .map(Considering.class::cast)
                .toList();
    }

    @Proves(G6_1)
    @Test
    void theApplicantIsInvitedToAMeetingSaysThatHeComesAndReadsWhatCameOfIt() throws Exception {
        Registration of = inWork();
        MockHttpSession session = session(of);
        var term = town.card(of.appeal()).due();
        taken(of, "meeting", ROOM);
        assertThat(town.card(of.appeal()).due()).isEqualTo(term);
        assertThat(town.card(of.appeal()).waiting()).isEqualTo(Waiting.MEETING);
        sees(of, session)
                .andExpect(
                        content().string(containsString(Dates.moment(Lang.RU, Instant.parse("2026-11-26T10:00:00Z")))))
                .andExpect(content().string(containsString("Абай, 90, 214 каб.")))
                .andExpect(content().string(containsString("value=\"COMES\"")));
        says(of, session, Occasion.MEETING, "COMES").andExpect(redirectedUrl(home(of) + "#invitation"));
        says(of, session, Occasion.MEETING, "COMES");
        assertThat(considered(of).getLast())
                .isEqualTo(new Considering.InvitationAnswered(Occasion.MEETING, Coming.COMES));
        assertThat(considered(of)).hasSize(2);
        sees(of, session).andExpect(content().string(containsString("Вы ответили, что придёте")));
        forms.opened("housing.executor", forms.casePage(of.appeal()))
                .andExpect(content().string(containsString("Заявитель придёт")));
        assertThat(aboveTheQueue()).doesNotContain(of.number().text());
        turnedAway("ещё не наступило", of, "meeting-minutes", "presence", "CAME", "minutes", "Решили");
        town.at("2026-11-26T15:40:00");
        turnedAway("Укажите, кто пришёл", of, "meeting-minutes", "presence", "", "minutes", "Решили");
        taken(of, "meeting-minutes", "presence", "CAME", "minutes", "Шатырды жұмада жабамыз");
        assertThat(considered(of).getLast())
                .isInstanceOfSatisfying(
                        Considering.MeetingHeld.class,
                        held -> assertThat(held.presence()).isEqualTo(Presence.CAME));
        assertThat(town.card(of.appeal()).waiting()).isEqualTo(Waiting.NOBODY);
        sees(of, session)
                .andExpect(content().string(containsString("Шатырды жұмада жабамыз")))
                .andExpect(content().string(not(containsString("id=\"invitation\""))));
    }

    @Test
    void whoeverCannotComeSaysSoAndTheCaseIsTheExecutorsAgain() throws Exception {
        Registration of = inWork();
        MockHttpSession session = session(of);
        taken(of, "visit", "day", "26.11.2026", "place", "Абай, 10");
        sees(of, session).andExpect(content().string(not(containsString("Абай, 10"))));
        forms.sent("housing.head", of.appeal(), "decide", "decision", "GRANT")
                .andExpect(redirectedUrl(forms.casePage(of.appeal())));
        sees(of, session).andExpect(content().string(containsString("Абай, 10")));
        says(of, session, Occasion.VISIT, "CANNOT");
        assertThat(aboveTheQueue()).contains(of.number().text(), "Заявитель не сможет прийти на проверку на месте");
        assertThat(town.card(of.appeal()).waiting()).isEqualTo(Waiting.NOBODY);
        says(of, session, Occasion.VISIT, "COMES");
        says(of, session, Occasion.VISIT, "MAYBE");
        says(of, session, Occasion.MEETING, "COMES");
        says(of, session(inWork()), Occasion.VISIT, "CANNOT").andExpect(redirectedUrl("/ru/status"));
        town.at("2026-11-26T09:00:00");
        says(of, session, Occasion.VISIT, "CANNOT");
        assertThat(considered(of)).hasSize(4);
        sees(of, session)
                .andExpect(content().string(containsString("Вы ответили, что придёте")))
                .andExpect(content().string(not(containsString("value=\"CANNOT\""))));
    }

    @Test
    void whatIsCalledOffStandsNoLongerAndAnotherDayMayBeSet() throws Exception {
        Registration of = inWork();
        MockHttpSession session = session(of);
        turnedAway(
                "Укажите время", of, "meeting", "day", "26.11.2026", "time", "25:00", "setting", "ROOM", "place", "?");
        turnedAway("уже прошло", of, "meeting", "day", "23.11.2026", "time", "9:00", "setting", "ROOM", "place", "?");
        turnedAway("нет", of, "call-off", "occasion", "MEETING", "reason", "?");
        taken(
                of,
                "meeting",
                "day",
                "26.11.2026",
                "time",
                "15:00",
                "setting",
                "VIDEO",
                "place",
                "https://meet.example.kz/a?b=1 «Шатыр»");
        sees(of, session).andExpect(content().string(containsString("href=\"https://meet.example.kz/a?b=1\"")));
        turnedAway("уже приглашён", of, "meeting", ROOM);
        turnedAway("Напишите, почему", of, "call-off", "occasion", "MEETING", "reason", " ");
        taken(of, "call-off", "occasion", "MEETING", "reason", "Маман ауырып қалды");
        sees(of, session)
                .andExpect(content().string(containsString("Маман ауырып қалды")))
                .andExpect(content().string(not(containsString("id=\"invitation\""))));
        taken(of, "meeting", ROOM);
        says(of, session, Occasion.MEETING, "CANNOT");
        sees(of, session).andExpect(content().string(containsString("Вы ответили, что не сможете прийти")));
    }
}
