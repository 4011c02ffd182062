package kz.jauap.office.statistics.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.act.WorkingTown;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.routing.Redirecting;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/// When a card says that its appeal was sent on in full, and when in part.
@OfficeTest(properties = "jauap.notice.every=P1D")
@Import(AtWork.class)
class CardFactsTest extends WorkingTown {
    private static final BodyId ENERGY = new BodyId("energy");
    private static final BodyId POLICE = new BodyId("police");

    private final Redirecting redirecting;
    private final Journal journal;

    @Autowired
    CardFactsTest(ApplicationContext office) {
        super(office);
        redirecting = office.getBean(Redirecting.class);
        journal = office.getBean(Journal.class);
    }

    private String sentOn(AppealId appeal) {
        Map<String, String> line = new HashMap<>();
        new CardFacts(new ArrayList<>(journal.history(appeal)), 2).into(line);
        return String.valueOf(line.get("SENT_ON"));
    }

    @Test
    void whileTheBodyKeepsAClaimItIsInPart() {
        AppealId appeal = town.paper("city");
        assertThat(sentOn(appeal)).isEmpty();
        redirecting.inside(town.hand("registrar", appeal), ENERGY, List.of(1), "Құзыреті");
        assertThat(sentOn(appeal)).isEqualTo("PARTLY");
        redirecting.outside(town.hand("registrar", appeal), POLICE, List.of(), "Құзыреті");
        assertThat(sentOn(appeal)).isEqualTo("WHOLE");
    }

    @Test
    void atOnceItIsInFull() {
        AppealId appeal = town.paper("city");
        redirecting.inside(town.hand("registrar", appeal), ENERGY, List.of(), "Құзыреті");
        assertThat(sentOn(appeal)).isEqualTo("WHOLE");
    }

    /// However the journal has it: every claim went by its name.
    @Test
    void claimByClaimItIsInFullOnceNoneIsLeft() {
        AppealId appeal = town.paper("city");
        for (int claim = 1; claim <= 2; claim++) {
            List<Integer> one = List.of(claim);
            assertThat(sentOn(appeal)).isEqualTo(claim == 1 ? "" : "PARTLY");
            journal.act(
                    appeal,
                    new Actor.Official(1),
                    held -> Acted.of(new Routing.RedirectedOutside(
                            "police", one, held.text("құзыреті"), LocalDate.of(2026, 11, 26), Optional.empty())));
        }
        assertThat(sentOn(appeal)).isEqualTo("WHOLE");
    }
}
