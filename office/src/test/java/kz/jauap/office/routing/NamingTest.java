package kz.jauap.office.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Optional;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.act.Town;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.card.Lists;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.entry.Admitting;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.party.Letter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

@OfficeTest
@Import(AtWork.class)
class NamingTest {
    @Autowired
    Naming naming;

    @Autowired
    CaseDesk desk;

    @Autowired
    Lists lists;

    @Autowired
    Redirecting redirecting;

    @Autowired
    CaseFiles files;

    @Autowired
    MockMvc web;

    @Autowired
    AtWork at;

    Town town;

    @Autowired
    NamingTest(ApplicationContext office) {
        town = Town.in(office);
    }

    @BeforeEach
    void monday() {
        town.at("2026-11-23T10:00:00");
    }

    @AfterEach
    void release(@Autowired MovableClock clock) {
        clock.release();
    }

    private AppealId naming(String body, String... words) {
        return town.complaint(
                body,
                List.of(words).stream()
                        .map(each -> new Letter.Named(each, Optional.empty()))
                        .toList());
    }

    private Acted settled(String by, AppealId appeal, int place, Optional<String> login) {
        return naming.settle(
                town.hand(by, appeal), place, login.map(town::officer).map(each -> each.id()));
    }

    private boolean sees(String login, AppealId appeal) {
        return desk.sees(town.card(appeal).number().text(), town.who(login));
    }

    @Test
    void untilTheNameIsSettledOnlyTheRegistrarAndTheControllersSeeIt() {
        AppealId appeal = naming("energy", "бөлім басшысы");
        assertThat(List.of("energy.registrar", "controller")).allMatch(login -> sees(login, appeal));
        assertThat(List.of("energy.head", "energy.deputy", "energy.executor", "akim", "deputy"))
                .noneMatch(login -> sees(login, appeal));
    }

    /// Whoever can settle it is reminded on the page of his day; nobody else knows of it.
    @Test
    void whoeverCanSettleANameIsRemindedUntilItIs() throws Exception {
        AppealId appeal = naming("energy", "бөлім басшысы");
        String number = town.card(appeal).number().text();
        for (String login : List.of("energy.registrar", "controller", "energy.head")) {
            assertThat(reminded(login).contains(number)).isEqualTo(!login.equals("energy.head"));
        }
        settled("energy.registrar", appeal, 1, Optional.of("energy.executor"));
        assertThat(reminded("energy.registrar")).doesNotContain(number);
    }

    /// What the reminder says; as many as there are stand in the journal.
    private String reminded(String login) throws Exception {
        String queue = page(login, "/ru/staff/queue");
        int from = queue.indexOf("id=\"unsettled\"");
        return from < 0
                ? ""
                : queue.substring(from, queue.indexOf("</section>", from))
                        + page(login, "/ru/staff/journal?late=OPEN&mark=UNSETTLED");
    }

    private String page(String login, String address) throws Exception {
        return web.perform(get(address).with(at.as(login)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void aComplaintAboutTheHeadMovesToTheSuperiorBodysDeskWithTheFirstReceiptsTerm() {
        AppealId appeal = naming("energy", "басшы", "орынбасары");
        settled("energy.registrar", appeal, 1, Optional.of("energy.head"));
        assertThat(lists.grownFrom(appeal)).isEmpty();
        settled("controller", appeal, 2, Optional.empty());
        CardRow above = lists.grownFrom(appeal).getFirst();
        assertThat(above.body()).isEqualTo(BodyId.CITY);
        assertThat(above.considerBy()).isEqualTo(town.card(appeal).due().considerBy());
        assertThat(town.card(appeal).stage()).isEqualTo(Stage.REDIRECTED);
        assertThat(town.last(appeal)).isInstanceOf(Routing.RedirectedInside.class);
        assertThat(List.of("registrar", "controller", "akim", "deputy")).allMatch(login -> sees(login, above.appeal()));
        assertThat(List.of("energy.head", "energy.deputy", "energy.executor", "energy.registrar"))
                .noneMatch(login -> sees(login, appeal) || sees(login, above.appeal()));
    }

    /// The police have one of the claims already: it goes up no second time.
    @Test
    void whatHasGoneElsewhereDoesNotMoveUp() {
        AppealId appeal = naming("energy", "басшы", "орынбасары");
        redirecting.outside(town.hand("energy.registrar", appeal), new BodyId("police"), List.of(1), "Құзыреті");
        settled("energy.registrar", appeal, 1, Optional.of("energy.head"));
        settled("controller", appeal, 2, Optional.empty());
        AppealId above = lists.grownFrom(appeal).getFirst().appeal();
        assertThat(files.open(above).orElseThrow().letter().claims()).containsExactly("Жауап беру");
    }

    @Test
    void aComplaintAboutAnExecutorStaysWithHisHead() {
        AppealId appeal = naming("energy", "маман");
        settled("energy.registrar", appeal, 1, Optional.of("energy.executor"));
        assertThat(lists.grownFrom(appeal)).isEmpty();
        assertThat(town.last(appeal)).isInstanceOf(Admitting.NameSettled.class);
        assertThat(sees("energy.head", appeal)).isTrue();
        assertThat(sees("energy.executor", appeal)).isFalse();
    }

    @Test
    void aboveTheAkimThereIsNobodyAndTheRegistrarPassesItOn() {
        AppealId appeal = naming("city", "әкім");
        settled("registrar", appeal, 1, Optional.of("akim"));
        assertThat(lists.grownFrom(appeal)).isEmpty();
        assertThat(sees("registrar", appeal)).isTrue();
        assertThat(List.of("akim", "deputy", "executor")).noneMatch(login -> sees(login, appeal));
    }

    @Test
    void anExecutorSettlesNothing() {
        AppealId appeal = naming("energy", "басшы");
        assertThat(settled("energy.executor", appeal, 1, Optional.empty())).isInstanceOf(Acted.Refused.class);
        assertThat(sees("energy.head", appeal)).isFalse();
    }
}
