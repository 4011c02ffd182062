package kz.jauap.office.grievance.whose;

import java.util.List;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Grieving;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.follow.Streams;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Writes into a grievance's own case what was found of whose it is, so that its author is told how it stands.
@Component
public class OwnCase {
    private static final String LISTENER = "grievance-whose";

    private final Streams streams;
    private final Journal journal;

    OwnCase(Streams streams, Journal journal) {
        this.streams = streams;
        this.journal = journal;
    }

    /// Reads every stream to its end.
    @Scheduled(fixedDelayString = "${jauap.grievance.every:PT20S}")
    public void round() {
        streams.follow(LISTENER, this::read);
    }

    /// One grievance to a transaction: a case is held before its body's counter, never after.
    private long read(List<Journaled> next) {
        for (Journaled each : next) {
            if (each.entry() instanceof Grieving.TakenApart taken) {
                String against = number(each);
                note(new AppealId(taken.grievance()), new Grieving.StandsAlone(against));
                return each.position();
            }
            if (each.entry() instanceof Grieving.JoinedAgain again) {
                String against = number(each);
                note(new AppealId(again.grievance()), new Grieving.StandsWith(against));
                return each.position();
            }
        }
        return next.getLast().position();
    }

    private void note(AppealId grievance, Grieving found) {
        journal.act(grievance, new Actor.Office(), _ -> Acted.of(found));
    }

    /// The number of the case that was complained of.
    private String number(Journaled found) {
        return journal.card(found.appeal()).map(Card::number).orElseThrow().text();
    }
}
