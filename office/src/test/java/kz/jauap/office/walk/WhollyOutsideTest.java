package kz.jauap.office.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import java.util.List;
import java.util.Optional;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.act.WorkingTown;
import kz.jauap.office.registry.card.Lists;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Registrar;
import kz.jauap.office.registry.journal.Registration;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.routing.HandingOver;
import kz.jauap.office.routing.Onward;
import kz.jauap.office.routing.Redirecting;
import kz.jauap.office.site.status.WithCode;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.ResultActions;

/// An appeal of which nothing is left in the akimat: nobody is promised a day of ours, and everybody reads who has it.
/// Its days stand in the test: no other test may have moved this office on.
@OfficeTest(properties = "jauap.test-office=outside")
@Import(AtWork.class)
class WhollyOutsideTest extends WorkingTown {
    private static final BodyId POLICE = new BodyId("police");
    private static final BodyId ENERGY = new BodyId("energy");
    private static final BodyId ROADS = new BodyId("roads");
    private static final String OUR_DAY = "8 December 2026";

    private final ApplicationContext office;
    private final Redirecting redirecting;
    private final Registration of;

    @Autowired
    WhollyOutsideTest(ApplicationContext office) {
        super(office);
        this.office = office;
        this.redirecting = office.getBean(Redirecting.class);
        town.at(begins());
        this.of =
                office.getBean(Registrar.class).register(Filings.paper(BodyId.CITY, town.now(), "Көше шамы жанбайды"));
    }

    private ResultActions toldToPrograms() throws Exception {
        return web.perform(get("/en/api/v1/appeals/" + of.number().alias())
                .header("Jauap-Tracking-Code", of.code().grouped()));
    }

    private String caseTerms() throws Exception {
        return Jsoup.parse(
                        web.perform(get("/en/staff/case/" + of.number().alias()).with(at.as("registrar")))
                                .andReturn()
                                .getResponse()
                                .getContentAsString())
                .select("section[aria-labelledby=terms]")
                .text();
    }

    private String applicantsTerm() throws Exception {
        var session = WithCode.opened(web, of.number().text(), of.code().grouped());
        return Jsoup.parse(web.perform(get("/en/status/" + of.number().alias()).session(session))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .select("section[aria-labelledby=due]")
                .text();
    }

    @Test
    void whileItIsHereEverybodyReadsOurDay() throws Exception {
        toldToPrograms()
                .andExpect(jsonPath("$.considerBy").value("2026-12-08"))
                .andExpect(jsonPath("$.passedOutside").doesNotExist());
        assertThat(caseTerms()).contains(OUR_DAY);
        assertThat(applicantsTerm()).contains(OUR_DAY);
    }

    @Test
    void onceItIsGoneNobodyDoesAndTheBodyAndTheDayStandThere() throws Exception {
        redirecting.outside(town.hand("registrar", of.appeal()), POLICE, List.of(), "Құзыреті");
        toldToPrograms()
                .andExpect(jsonPath("$.considerBy").doesNotExist())
                .andExpect(jsonPath("$.answerBy").doesNotExist())
                .andExpect(jsonPath("$.passedOutside.body").value("police"))
                .andExpect(jsonPath("$.passedOutside.bodyName", containsString("Police")))
                .andExpect(jsonPath("$.passedOutside.at", containsString("2026-11-23T10:0")))
                .andExpect(jsonPath("$.passedOutside.handedOverAt").doesNotExist());
        assertThat(caseTerms()).contains("Police", "23.11.2026, 10:0").doesNotContain(OUR_DAY);
        assertThat(applicantsTerm()).contains("Police").doesNotContain(OUR_DAY);

        office.getBean(HandingOver.class)
                .record(
                        town.hand("registrar", of.appeal()),
                        POLICE,
                        new HandingOver.Taking(
                                "Ахметов Б.",
                                "кезекші",
                                Optional.empty(),
                                Optional.empty(),
                                Routing.By.PHONE,
                                "кезекші"),
                        town.now());
        toldToPrograms()
                .andExpect(jsonPath("$.considerBy").doesNotExist())
                .andExpect(jsonPath("$.passedOutside.handedOverAt", containsString("2026-11-23T10:0")));
        assertThat(caseTerms()).contains("Taken over").doesNotContain(OUR_DAY);
    }

    @Test
    void whatAnotherBodyOfTheAkimatSentOutIsGoneToo() throws Exception {
        AppealId part = inEnergy(List.of());
        toldToPrograms().andExpect(jsonPath("$.considerBy").value("2026-12-08"));
        sentOut(part);
        toldToPrograms()
                .andExpect(jsonPath("$.considerBy").doesNotExist())
                .andExpect(jsonPath("$.passedOutside.body").value("police"));
        assertThat(caseTerms()).contains("Police").doesNotContain(OUR_DAY);
        assertThat(applicantsTerm()).contains("Police").doesNotContain(OUR_DAY);
    }

    @Test
    void aPartOfItThatWentLeavesOurDayForTheRest() throws Exception {
        redirecting.outside(town.hand("registrar", of.appeal()), POLICE, List.of(1), "Құзыреті");
        toldToPrograms()
                .andExpect(jsonPath("$.considerBy").value("2026-12-08"))
                .andExpect(jsonPath("$.passedOutside").doesNotExist());
        assertThat(caseTerms()).contains(OUR_DAY);
    }

    @Test
    void theRestThatWentLeavesOurDayForThePartThatIsStillInTheAkimat() throws Exception {
        redirecting.inside(town.hand("registrar", of.appeal()), ENERGY, List.of(1), "Құзыреті");
        redirecting.outside(town.hand("registrar", of.appeal()), POLICE, List.of(), "Құзыреті");
        toldToPrograms()
                .andExpect(jsonPath("$.considerBy").value("2026-12-08"))
                .andExpect(jsonPath("$.passedOutside").doesNotExist())
                .andExpect(jsonPath("$.history[*].title", hasItem(startsWith("The rest redirected to"))));
        assertThat(caseTerms()).contains(OUR_DAY);
        assertThat(applicantsTerm()).contains(OUR_DAY);
    }

    @Test
    void theRestThatAnotherBodySentOutLeavesOurDayToo() throws Exception {
        AppealId part = inEnergy(List.of());
        allowed(part, ROADS);
        redirecting.inside(town.hand("energy.registrar", part), ROADS, List.of(1), "Жол");
        sentOut(part);
        toldToPrograms()
                .andExpect(jsonPath("$.considerBy").value("2026-12-08"))
                .andExpect(jsonPath("$.passedOutside").doesNotExist());
    }

    @Test
    void onceItsPartIsOutsideTooNothingOfItIsOurs() throws Exception {
        AppealId part = inEnergy(List.of(1));
        redirecting.outside(town.hand("registrar", of.appeal()), POLICE, List.of(), "Құзыреті");
        sentOut(part);
        toldToPrograms()
                .andExpect(jsonPath("$.considerBy").doesNotExist())
                .andExpect(jsonPath("$.passedOutside.body").value("police"));
        assertThat(applicantsTerm()).contains("Police").doesNotContain(OUR_DAY);
    }

    private AppealId inEnergy(List<Integer> claims) {
        redirecting.inside(town.hand("registrar", of.appeal()), ENERGY, claims, "Құзыреті");
        return office.getBean(Lists.class).grownFrom(of.appeal()).getFirst().appeal();
    }

    private void sentOut(AppealId part) {
        allowed(part, POLICE);
        redirecting.outside(town.hand("energy.registrar", part), POLICE, List.of(), "Ұрлық");
    }

    private void allowed(AppealId part, BodyId to) {
        Onward onward = office.getBean(Onward.class);
        onward.ask(town.hand("energy.registrar", part), to, "Құзыреті");
        onward.allow(town.hand("controller", part), "Дұрыс");
    }
}
