package kz.jauap.office.grievance.ruling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import kz.jauap.law.grievance.Stand;
import kz.jauap.law.regime.RegimeId;
import kz.jauap.law.term.Ground;
import kz.jauap.law.term.Term;
import kz.jauap.office.calendar.Calendars;
import kz.jauap.office.people.Deed;
import kz.jauap.office.registry.act.CaseActs;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.entry.Grieving.Conceded;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.journal.Reckoning;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.stereotype.Component;

/// How the body complained of meets the demands itself, in the days in which it would hand the file up: its answer no
/// longer counts, and the next one satisfies them all.
@Component
public class Conceding {
    /// What may be conceded: the grievance that waits for the file, and the days left for it.
    private record Open(Card grievance, RegimeId regime, Term term) {}

    private final CaseActs acts;
    private final Journal journal;
    private final Reckoning reckoning;
    private final Calendars calendars;
    private final Clock clock;

    Conceding(CaseActs acts, Journal journal, Reckoning reckoning, Calendars calendars, Clock clock) {
        this.acts = acts;
        this.journal = journal;
        this.reckoning = reckoning;
        this.calendars = calendars;
        this.clock = clock;
    }

    /// Gives up the stand of the body; its head decides so.
    public Acted concede(Hand hand, String words) {
        return acts.act(hand, Deed.DECIDE, this::barred, desk -> {
            Open open = open(desk.file()).orElseThrow();
            return Acted.of(new Conceded(
                    open.grievance().appeal().value(),
                    open.grievance().number().text(),
                    open.grievance().registered().receiptDay(),
                    desk.text(words),
                    reckoning.legal(open.regime(), Ground.ORDINARY, open.term())));
        });
    }

    /// Why nothing can be conceded as the case stands.
    public Optional<String> barred(CaseFile file) {
        return open(file).isPresent() ? Optional.empty() : Optional.of("grievance.refused.concede");
    }

    /// The term in which it can concede.
    Optional<Term> until(CaseFile file) {
        return open(file).map(Open::term);
    }

    private Optional<Open> open(CaseFile file) {
        if (file.card().stage() != Stage.ANSWERED) {
            return Optional.empty();
        }
        return FirstBody.awaiting(file)
                .flatMap(id -> journal.card(new AppealId(id)))
                .flatMap(grievance -> file.card()
                        .due()
                        .regime()
                        .flatMap(regime -> Stand.open(
                                        regime,
                                        calendars.current(),
                                        grievance.registered().receiptDay(),
                                        LocalDate.now(clock))
                                .map(term -> new Open(grievance, regime, term))));
    }
}
