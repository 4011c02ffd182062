package kz.jauap.office.intake.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.answer.Outcome;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.files.Files;
import kz.jauap.office.grievance.Complaining;
import kz.jauap.office.grievance.Disagreements;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.entry.Origin;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.journal.Registration;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.signature.Pens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// A grievance that is made official: it stays one, out of reach of whom it names.
@OfficeTest
@Import({AtWork.class, Pens.class})
class GrievanceMadeOfficialTest extends InformalHolder {
    private static final BodyId ENERGY = new BodyId("energy");

    @Autowired
    private Journal journal;

    @Autowired
    private Files files;

    @Autowired
    private Disagreements disagreements;

    @Autowired
    private Complaining complaining;

    private void sees(String login, CaseFile of, int expected) throws Exception {
        web.perform(get("/en/staff/case/" + of.card().number().alias()).with(atWork.as(login)))
                .andExpect(status().is(expected));
    }

    private Registration grievance() {
        Registration of = registrar.register(Filings.paper(ENERGY, morning, TEXT));
        long executor = atWork.signedIn("energy.executor").id();
        long head = atWork.signedIn("energy.head").id();
        String letter = files.store(
                        new ByteArrayInputStream(("жауап " + of.number()).getBytes(StandardCharsets.UTF_8)), "a.txt")
                .hash();
        journal.act(
                of.appeal(),
                new Actor.Official(head),
                held -> Acted.of(
                        new Routing.Assigned(executor, held.text("қараңыз")),
                        new Answering.Signed(
                                1, Outcome.REFUSED, letter, List.of(), Optional.empty(), Optional.empty())));
        return complaining.file(
                disagreements.of(file(of.appeal())).orElseThrow(),
                "Келіспеймін",
                List.of("Шамды жөндеу"),
                Optional.empty());
    }

    @Test
    void aGrievanceStaysOneAndOutOfReachOfWhomItNames() throws Exception {
        Registration of = grievance();
        CaseFile before = file(of.appeal());
        CaseFile official = signed(of, pressed(of, session(of)));
        Origin first = before.card().registered().origin().orElseThrow();
        assertThat(official.card().registered().weight()).isEqualTo(Weight.OFFICIAL);
        assertThat(official.card().registered().origin())
                .contains(new Origin(
                        Origin.Relation.GRIEVANCE,
                        first.appeal(),
                        first.number(),
                        Optional.of(of.appeal().value())));
        assertThat(official.card().body()).isEqualTo(before.card().body());
        assertThat(official.letter().complaint().orElseThrow().against())
                .isEqualTo(before.letter().complaint().orElseThrow().against());
        assertThat(official.letter().claims()).isEqualTo(before.letter().claims());
        assertThat(official.enclosures()).hasSameSizeAs(before.enclosures());
        assertThat(official.row().restricted()).isFalse();
        for (String login : List.of("energy.head", "energy.deputy", "energy.executor", "energy.registrar")) {
            sees(login, official, 404);
        }
        for (String login : List.of("registrar", "controller", "akim")) {
            sees(login, official, 200);
        }
        assertThat(file(of.appeal()).card().stage()).isEqualTo(Stage.MADE_OFFICIAL);
        assertThat(file(new AppealId(first.appeal())).card().grievance())
                .contains(official.card().number().text());
    }
}
