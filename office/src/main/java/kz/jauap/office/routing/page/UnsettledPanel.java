package kz.jauap.office.routing.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.People;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.card.Filter;
import kz.jauap.office.registry.card.Lists;
import kz.jauap.office.registry.card.Where;
import kz.jauap.office.registry.file.CasePanel.Panel;
import kz.jauap.office.registry.file.QueuePanel;
import org.springframework.stereotype.Component;

/// Above the queue of whoever can settle it, the most pressing first: complaints naming officials of whom nobody has
/// said who they are. They wait out of everybody else's sight, so that nobody else would miss them.
@Component
class UnsettledPanel implements QueuePanel {
    private static final int PLACE = 4;
    private static final int SHOWN = 5;

    private final Lists lists;
    private final People people;
    private final Clock clock;

    UnsettledPanel(Lists lists, People people, Clock clock) {
        this.lists = lists;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Optional<Panel> panel(SignedIn who, Page page) {
        LocalDate today = LocalDate.now(clock);
        List<CardRow> rows = lists.rows(
                Where.seen(people.access(who).sight()).narrowed(unsettled(), today),
                "order by c.consider_by, c.registered_at, c.appeal limit " + (SHOWN + 1));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(
                        PLACE,
                        "routing/unsettled",
                        Map.of(
                                "rows",
                                rows.stream().limit(SHOWN).toList(),
                                "more",
                                rows.size() > SHOWN,
                                "today",
                                today)));
    }

    private static Filter unsettled() {
        Filter.About any = Filter.About.ANYTHING;
        Set<Filter.About.Mark> marks = EnumSet.of(Filter.About.Mark.UNSETTLED);
        Filter none = Filter.none().late(Filter.Late.OPEN);
        return new Filter(
                none.stage(),
                none.weight(),
                none.late(),
                none.body(),
                none.executor(),
                new Filter.About(any.kind(), any.door(), any.waiting(), any.topic(), any.district(), any.days(), marks),
                none.before());
    }
}
