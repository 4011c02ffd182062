package kz.jauap.office.grievance.ruling;

import java.util.List;
import java.util.Optional;
import kz.jauap.law.calendar.Almaty;
import kz.jauap.law.grievance.Duty;
import kz.jauap.law.grievance.Ruling;
import kz.jauap.law.grievance.Rulings;
import kz.jauap.law.regime.RegimeId;
import kz.jauap.law.term.Ground;
import kz.jauap.law.term.Term;
import kz.jauap.office.calendar.Calendars;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.entry.Due;
import kz.jauap.office.registry.entry.Grieving;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.follow.Streams;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Held;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.journal.Reckoning;
import kz.jauap.office.registry.remedy.Descent;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Carries a ruling back, once the answer to the grievance is signed, into the case that was complained of.
@Component
public class Returning {
    private static final String LISTENER = "grievance";

    private final Streams streams;
    private final Journal journal;
    private final Reckoning reckoning;
    private final Calendars calendars;
    private final Descent descent;

    Returning(Streams streams, Journal journal, Reckoning reckoning, Calendars calendars, Descent descent) {
        this.descent = descent;
        this.streams = streams;
        this.journal = journal;
        this.reckoning = reckoning;
        this.calendars = calendars;
    }

    /// Reads every stream to its end.
    @Scheduled(fixedDelayString = "${jauap.grievance.every:PT20S}")
    public void round() {
        streams.follow(LISTENER, this::read);
    }

    /// One ruling to a transaction: a case is held before its body's counter, never after.
    private long read(List<Journaled> next) {
        for (Journaled each : next) {
            if (each.entry() instanceof Answering.Signed && returned(each)) {
                return each.position();
            }
        }
        return next.getLast().position();
    }

    private boolean returned(Journaled signed) {
        List<Journaled> history = journal.history(signed.appeal());
        Card grievance = Card.of(history);
        Optional<Descent.Grieved> grieved = descent.joined(grievance);
        Optional<Grieving.Ruled> ruled = history.stream()
                .filter(each -> each.position() < signed.position())
                .map(Journaled::entry)
                .filter(Grieving.Ruled.class::isInstance)
                .map(Grieving.Ruled.class::cast)
                .reduce((_, later) -> later);
        if (grieved.isEmpty() || ruled.isEmpty()) {
            return false;
        }
        String reasons = journal.words(ruled.get().reasons()).orElse("");
        journal.act(
                grieved.get().first(),
                new Actor.Office(),
                held -> received(
                        held,
                        grieved.get().filed(),
                        grievance.body(),
                        signed,
                        ruled.get().ruling(),
                        reasons));
        return true;
    }

    private Acted received(Held held, Card filed, BodyId by, Journaled signed, Ruling ruling, String reasons) {
        Optional<RegimeId> regime = held.card().due().regime();
        Optional<Term> term =
                regime.flatMap(id -> Rulings.term(id, calendars.current(), ruling, Almaty.dayOf(signed.at())));
        return Acted.of(new Grieving.RulingReceived(
                filed.appeal().value(),
                filed.number().text(),
                by.value(),
                ruling,
                held.text(reasons),
                term.map(Term::end),
                term.filter(_ -> reopens(held.card(), ruling)).flatMap(anew -> regime.map(id -> due(id, anew)))));
    }

    /// Where the term still ran or had run out in silence, the duty to answer goes on as it was.
    private static boolean reopens(Card first, Ruling ruling) {
        return first.stage() == Stage.ANSWERED && Rulings.duty(ruling) == Duty.ANSWER_ANEW;
    }

    private Due due(RegimeId regime, Term anew) {
        return reckoning.legal(regime, Ground.ORDINARY, anew);
    }
}
