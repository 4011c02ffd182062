package kz.jauap.office.cabinet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.jauap.law.answer.Outcome;
import kz.jauap.office.cabinet.GoingOn.Going;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.act.WorkingTown;
import kz.jauap.office.registry.card.Lists;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.journal.Registrar;
import kz.jauap.office.registry.journal.Registration;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.routing.HandingOver;
import kz.jauap.office.routing.Redirecting;
import kz.jauap.office.site.status.WithCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpSession;

/// What goes on though it was passed on.
@OfficeTest
@Import(AtWork.class)
class GoingOnTest extends WorkingTown {
    private static final BodyId ENERGY = new BodyId("energy");
    private static final BodyId POLICE = new BodyId("police");

    private final Registrar registrar;
    private final Redirecting redirecting;
    private final HandingOver handingOver;
    private final Lists lists;
    private final GoingOn goingOn;
    private final Journal journal;
    private final Map<AppealId, String> codes = new HashMap<>();

    @Autowired
    GoingOnTest(ApplicationContext office) {
        super(office);
        registrar = office.getBean(Registrar.class);
        redirecting = office.getBean(Redirecting.class);
        handingOver = office.getBean(HandingOver.class);
        lists = office.getBean(Lists.class);
        goingOn = office.getBean(GoingOn.class);
        journal = office.getBean(Journal.class);
    }

    private AppealId filed() {
        Registration filed = registrar.register(Filings.paper(BodyId.CITY, town.now(), "Көше шамы жанбайды"));
        codes.put(filed.appeal(), filed.code().grouped());
        return filed.appeal();
    }

    /// The police are known to have what was sent to them; a department has the rest.
    @Test
    void whatIsHandedOverGoesOnWhileAPartOfItIsInTheAkimat() {
        AppealId appeal = filed();
        redirecting.inside(town.hand("registrar", appeal), ENERGY, List.of(1), "Құзыреті");
        redirecting.outside(town.hand("registrar", appeal), POLICE, List.of(), "Құзыреті");
        handingOver.record(
                town.hand("registrar", appeal),
                POLICE,
                new HandingOver.Taking(
                        "Ахметов Б.", "кезекші", Optional.empty(), Optional.empty(), Routing.By.PHONE, "кезекші"),
                town.now());
        var rows = lists.of(List.of(appeal));
        assertThat(rows)
                .singleElement()
                .satisfies(row -> assertThat(row.stage()).isEqualTo(Stage.HANDED_OVER));
        assertThat(goingOn.of(rows))
                .containsEntry(appeal, new Going(Optional.of(LocalDate.of(2026, 12, 8)), lists.grownFrom(appeal)));
    }

    /// The rest of it was answered; a department, and another body through it, still have what was passed on.
    @Test
    void whatIsAnsweredGoesOnWhileAPartOfItDoes() throws Exception {
        AppealId appeal = filed();
        redirecting.inside(town.hand("registrar", appeal), ENERGY, List.of(1), "Құзыреті");
        answered(appeal, "deputy");
        var rows = lists.of(List.of(appeal));
        assertThat(rows)
                .singleElement()
                .satisfies(row -> assertThat(row.stage()).isEqualTo(Stage.ANSWERED));
        var part = lists.grownFrom(appeal);
        assertThat(goingOn.of(rows)).containsEntry(appeal, new Going(Optional.of(LocalDate.of(2026, 12, 8)), part));
        String cabinet = web.perform(get("/ru/me").session(session(appeal)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(cabinet.replaceAll("<[^>]+>", ""))
                .contains("Ещё рассматривается: № " + part.getFirst().number().text())
                .contains("ответ до 8 декабря 2026");
        answered(part.getFirst().appeal(), "energy.head");
        assertThat(goingOn.of(lists.of(List.of(appeal)))).isEmpty();
    }

    private void answered(AppealId appeal, String signer) {
        journal.act(
                appeal,
                new Actor.Official(town.officer(signer).id()),
                _ -> Acted.of(new Answering.Signed(
                        1, Outcome.EXPLAINED, "0".repeat(64), List.of(), Optional.empty(), Optional.empty())));
    }

    private MockHttpSession session(AppealId appeal) throws Exception {
        var code = Objects.requireNonNull(codes.get(appeal));
        return WithCode.opened(web, town.card(appeal).number().text(), code);
    }
}
