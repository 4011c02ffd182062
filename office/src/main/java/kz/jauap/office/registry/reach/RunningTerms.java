package kz.jauap.office.registry.reach;

import java.time.LocalDate;
import java.util.List;
import kz.jauap.law.calendar.WorkCalendar;
import kz.jauap.office.calendar.desk.Reach;
import kz.jauap.office.people.People;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.card.Lists;
import kz.jauap.office.registry.card.Where;
import kz.jauap.office.registry.entry.Due;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.journal.Reckoning;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The running legal terms that a change of the calendar touches.
@Component
class RunningTerms implements Reach {
    private static final int SHOWN = 50;
    private static final String OVER =
            "c.stage in ('REGISTERED', 'IN_WORK', 'APPROVAL') and c.weight = 'OFFICIAL' and c.consider_by >= ?"
                    + " and (c.received_at at time zone 'Asia/Almaty')::date <= ?";

    private final JdbcClient sql;
    private final Lists lists;
    private final Journal journal;
    private final Reckoning reckoning;
    private final People people;

    RunningTerms(JdbcClient sql, Lists lists, Journal journal, Reckoning reckoning, People people) {
        this.sql = sql;
        this.lists = lists;
        this.journal = journal;
        this.reckoning = reckoning;
        this.people = people;
    }

    @Override
    public Touched by(WorkCalendar next, LocalDate first, LocalDate last, SignedIn who) {
        int cases = sql.sql("select count(*) from registry_card c where " + OVER)
                .param(first)
                .param(last)
                .query((row, _) -> row.getInt(1))
                .single();
        Where seen = Where.seen(people.access(who).sight()).and(OVER, first, last);
        List<Line> lines = lists.rows(seen, "order by c.consider_by, c.registered_at, c.appeal limit " + SHOWN).stream()
                .flatMap(row -> journal.card(row.appeal()).stream()
                        .filter(card -> card.due().legal())
                        .map(card -> line(row, card, next)))
                .toList();
        return new Touched(cases, lines);
    }

    private Line line(CardRow row, Card card, WorkCalendar next) {
        Due anew = reckoning.by(card, next);
        return new Line(row.number().text(), row.number().alias(), days(card.due()), days(anew));
    }

    private static Days days(Due due) {
        return new Days(due.considerBy(), due.controlDay());
    }
}
