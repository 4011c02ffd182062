package kz.jauap.office.grievance.watch;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.law.channel.Weight;
import kz.jauap.law.grievance.Duty;
import kz.jauap.law.grievance.Rulings;
import kz.jauap.office.calendar.Calendars;
import kz.jauap.office.grievance.watch.Expected.Kind;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Grieving;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.follow.Streams;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.stereotype.Component;

/// Follows grievances into the cases they are against: the file is handed up by the law's day, the superior's own
/// decision carried out by its day.
@Component
class Expecting {
    private static final String LISTENER = "grievance-expected";

    private final Streams streams;
    private final Journal journal;
    private final ExpectedTable table;
    private final Calendars calendars;

    Expecting(Streams streams, Journal journal, ExpectedTable table, Calendars calendars) {
        this.streams = streams;
        this.journal = journal;
        this.table = table;
        this.calendars = calendars;
    }

    /// What is still expected, the most pressing first; reads the journal on whenever somebody looks.
    List<Expected> all() {
        streams.follow(LISTENER, entries -> {
            entries.forEach(this::read);
            return entries.getLast().position();
        });
        return table.all();
    }

    private void read(Journaled journaled) {
        AppealId first = journaled.appeal();
        switch (journaled.entry()) {
            case Grieving.GrievanceFiled filed ->
                handingUp(first, filed.grievance()).ifPresent(table::add);
            case Grieving.FileHandedUp handed -> table.done(first, handed.grievance(), Kind.HAND_UP);
            case Answering.Signed _ ->
                conceded(journaled).ifPresent(grievance -> table.done(first, grievance, Kind.HAND_UP));
            case Grieving.RulingReceived received -> {
                table.done(first, received.grievance(), Kind.HAND_UP);
                if (Rulings.duty(received.ruling()) == Duty.CARRY_OUT) {
                    received.by()
                            .ifPresent(
                                    day -> table.add(new Expected(first, received.grievance(), Kind.CARRY_OUT, day)));
                }
            }
            case Grieving.RulingCarriedOut done -> table.done(first, done.grievance(), Kind.CARRY_OUT);
            case Entry _ -> {}
        }
    }

    /// Only what is signed runs by the law.
    private Optional<Expected> handingUp(AppealId first, UUID grievance) {
        return journal.card(new AppealId(grievance))
                .map(Card::registered)
                .filter(registered -> registered.weight() == Weight.OFFICIAL)
                .flatMap(registered -> journal.card(first)
                        .flatMap(card -> card.due().regime())
                        .flatMap(regime -> Rulings.handingUp(regime, calendars.current(), registered.receiptDay())))
                .map(term -> new Expected(first, grievance, Kind.HAND_UP, term.end()));
    }

    /// The grievance whose demands an answer met.
    private Optional<UUID> conceded(Journaled signed) {
        return journal.history(signed.appeal()).stream()
                .filter(each -> each.position() < signed.position())
                .map(Journaled::entry)
                .filter(Grieving.Conceded.class::isInstance)
                .map(entry -> ((Grieving.Conceded) entry).grievance())
                .reduce((_, later) -> later);
    }
}
