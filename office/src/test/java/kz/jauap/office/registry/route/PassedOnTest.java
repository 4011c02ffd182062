package kz.jauap.office.registry.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.act.WorkingTown;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.card.Lists;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/// What it costs to know what became of the cases of a long list.
@OfficeTest
@Import(AtWork.class)
class PassedOnTest extends WorkingTown {
    private final Journal journal;
    private final Lists lists;

    @Autowired
    PassedOnTest(ApplicationContext office) {
        super(office);
        journal = office.getBean(Journal.class);
        lists = office.getBean(Lists.class);
    }

    private AppealId passedOn(AppealId of, String to) {
        journal.act(
                of,
                new Actor.Office(),
                held -> Acted.of(new Routing.RedirectedInside(
                        to,
                        held.part(new BodyId(to), List.of()),
                        List.of(),
                        held.text("Құзыреті"),
                        LocalDate.of(2026, 11, 26),
                        Optional.empty())));
        return lists.grownFrom(of).getFirst().appeal();
    }

    @Test
    void howeverManyThereAreALevelIsAskedForOnce() {
        List<AppealId> appeals = List.of(town.paper("city"), town.paper("city"), town.paper("city"));
        List<AppealId> parts =
                appeals.stream().map(appeal -> passedOn(appeal, "energy")).toList();
        AppealId further = passedOn(parts.getFirst(), "roads");
        List<Collection<AppealId>> asked = new ArrayList<>();
        var found = PassedOn.of(lists.of(appeals), row -> !row.open(), level -> {
            asked.add(level);
            return lists.grownFrom(level);
        });
        assertThat(asked).hasSize(2);
        assertThat(asked.getFirst()).containsExactlyInAnyOrderElementsOf(appeals);
        assertThat(asked.getLast()).containsExactly(parts.getFirst());
        assertThat(found.values().stream().flatMap(List::stream).map(CardRow::appeal))
                .containsExactlyInAnyOrder(parts.get(0), parts.get(1), parts.get(2), further);
    }
}
