package kz.jauap.office.consideration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.jauap.law.term.Term;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.Lang;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.act.Town;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.card.Lists;
import kz.jauap.office.registry.file.Arithmetic;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.routing.Assigning;
import kz.jauap.office.routing.Redirecting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// What a part shows of the term it brought along, where terms roll over days off.
@OfficeTest(properties = "jauap.regime-policy=CURRENT_LAW")
class ExtendedPartTest {
    @Autowired
    Assigning assigning;

    @Autowired
    Extending extending;

    @Autowired
    Redirecting redirecting;

    @Autowired
    Arithmetic arithmetic;

    @Autowired
    Lists lists;

    Town town;

    @Autowired
    ExtendedPartTest(ApplicationContext office) {
        town = Town.in(office);
    }

    @AfterEach
    void release(@Autowired MovableClock clock) {
        clock.release();
    }

    private void extended(AppealId appeal, String login, String head, int days) {
        extending.propose(town.hand(login, appeal), days, "Сараптама");
        extending.grant(town.hand(head, appeal), "Келісемін");
    }

    private String shown(Card card) {
        return arithmetic.of(card, Lang.EN).getFirst().lines().stream()
                .map(Arithmetic.Line::text)
                .toList()
                .toString();
    }

    @Test
    void aPartShowsTheDaysThatWereGrantedAndEndsOnItsLastDay() {
        town.at("2026-11-23T10:00:00");
        AppealId appeal = town.paper("city");
        assigning.assign(
                town.hand("registrar", appeal), town.officer("executor").id(), "");
        town.at("2026-12-01T10:00:00");
        extended(appeal, "executor", "akim", 12);
        Card whole = town.card(appeal);
        assertThat(whole.extendedDays()).isEqualTo(12);
        redirecting.inside(town.hand("registrar", appeal), new BodyId("energy"), List.of(), "Құзыреті");
        Card part = town.card(lists.grownFrom(appeal).getFirst().appeal());
        Term running = arithmetic.running(part);
        assertThat(running.end())
                .isEqualTo(part.due().considerBy())
                .isEqualTo(whole.due().considerBy());
        assertThat(shown(part)).isEqualTo(shown(whole)).contains("Extended by 12 calendar days");

        assigning.assign(
                town.hand("energy.registrar", part.appeal()),
                town.officer("energy.executor").id(),
                "");
        extended(part.appeal(), "energy.executor", "energy.head", 9);
        Card longer = town.card(part.appeal());
        assertThat(arithmetic.running(longer).end()).isEqualTo(longer.due().considerBy());
        assertThat(shown(longer)).contains("Extended by 12 calendar days").contains("Extended by 9 calendar days");
        assertThat(shown(town.card(appeal))).doesNotContain("Extended by 9");
    }
}
