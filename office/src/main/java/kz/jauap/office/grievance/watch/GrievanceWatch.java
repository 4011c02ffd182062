package kz.jauap.office.grievance.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.jauap.law.calendar.Almaty;
import kz.jauap.law.channel.Weight;
import kz.jauap.law.grievance.Duty;
import kz.jauap.law.grievance.Rulings;
import kz.jauap.law.term.Term;
import kz.jauap.office.calendar.Calendars;
import kz.jauap.office.grievance.rise.Above;
import kz.jauap.office.grievance.watch.GrievanceDuty.Kind;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.card.Where;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Grieving;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.follow.Streams;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.remedy.Descent;
import org.springframework.stereotype.Component;

/// Follows what is owed because of grievances; only one that is official sets a term.
@Component
class GrievanceWatch {
    private static final String LISTENER = "grievance-duties";

    private final Streams streams;
    private final GrievanceDutyTable table;
    private final Journal journal;
    private final Calendars calendars;
    private final Descent descent;
    private final Above above;

    GrievanceWatch(
            Streams streams,
            GrievanceDutyTable table,
            Journal journal,
            Calendars calendars,
            Descent descent,
            Above above) {
        this.descent = descent;
        this.above = above;
        this.streams = streams;
        this.table = table;
        this.journal = journal;
        this.calendars = calendars;
    }

    /// What is still owed of some kinds in the cases of a choice.
    List<GrievanceDutyTable.Open> open(Where cases, Set<Kind> kinds) {
        streams.follow(LISTENER, entries -> {
            entries.forEach(this::read);
            return entries.getLast().position();
        });
        return table.open(cases, kinds);
    }

    private void read(Journaled journaled) {
        switch (journaled.entry()) {
            case Receipt.Registered registered
            when registered.weight() == Weight.OFFICIAL && registered.origin().isPresent() ->
                official(card(journaled.appeal()));
            case Grieving grieving -> grieving(journaled, grieving);
            case Answering.Signed _ -> signed(journaled);
            case Entry _ -> {}
        }
    }

    /// Whoever has a grievance considers it; the body complained of passes it up first.
    private void official(Card card) {
        descent.of(card).ifPresent(grieved -> {
            AppealId filed = grieved.filed().appeal();
            table.add(new GrievanceDuty(Kind.RULE, card.appeal(), filed, Optional.empty()));
            if (descent.joined(card).isEmpty()) {
                table.done(filed, Kind.RULE);
            }
            above.of(card.appeal())
                    .ifPresent(_ -> table.add(
                            new GrievanceDuty(Kind.MOVE_UP, card.appeal(), filed, Optional.of(above.by(card)))));
        });
    }

    private void grieving(Journaled journaled, Grieving entry) {
        switch (entry) {
            case Grieving.GrievanceFiled filed -> filed(journaled, new AppealId(filed.grievance()));
            case Grieving.FileHandedUp handed -> table.done(new AppealId(handed.grievance()), Kind.HAND_UP);
            case Grieving.RulingReceived received -> received(journaled.appeal(), received);
            case Grieving.RulingCarriedOut done -> table.done(new AppealId(done.grievance()), Kind.CARRY_OUT);
            case Grieving.TakenApart taken -> apart(new AppealId(taken.grievance()));
            case Grieving.JoinedAgain joined -> joined(journaled, new AppealId(joined.grievance()));
            case Grieving.StandsAlone _,
                    Grieving.StandsWith _,
                    Grieving.Conceded _,
                    Grieving.Ruled _,
                    Grieving.RestorationAsked _,
                    Grieving.TermRestored _,
                    Grieving.TermNotRestored _ -> {}
        }
    }

    /// What was brought by another person asks neither for the file nor for a ruling.
    private void apart(AppealId grievance) {
        Stream.of(Kind.HAND_UP, Kind.RULE, Kind.CARRY_BACK).forEach(kind -> table.done(grievance, kind));
    }

    private void joined(Journaled journaled, AppealId grievance) {
        table.again(grievance, Kind.RULE);
        if (journal.history(journaled.appeal()).stream()
                .noneMatch(each -> each.entry() instanceof Grieving.FileHandedUp handed
                        && handed.grievance().equals(grievance.value()))) {
            table.again(grievance, Kind.HAND_UP);
        }
    }

    private void filed(Journaled journaled, AppealId grievance) {
        Receipt.Registered registered = card(grievance).registered();
        if (registered.weight() == Weight.OFFICIAL) {
            Optional<LocalDate> by = card(journaled.appeal())
                    .due()
                    .regime()
                    .flatMap(regime -> Rulings.handingUp(regime, calendars.current(), registered.receiptDay()))
                    .map(Term::end);
            table.add(new GrievanceDuty(Kind.HAND_UP, journaled.appeal(), grievance, by));
        }
    }

    private void received(AppealId appeal, Grieving.RulingReceived received) {
        AppealId grievance = new AppealId(received.grievance());
        table.done(grievance, Kind.HAND_UP);
        table.done(grievance, Kind.CARRY_BACK);
        kind(Rulings.duty(received.ruling()))
                .ifPresent(kind -> table.add(new GrievanceDuty(kind, appeal, grievance, received.by())));
    }

    private static Optional<Kind> kind(Duty duty) {
        return switch (duty) {
            case NOTHING -> Optional.empty();
            case CARRY_OUT -> Optional.of(Kind.CARRY_OUT);
            case ANSWER_ANEW -> Optional.of(Kind.ANSWER_ANEW);
        };
    }

    /// An answer ends what its case owed; that to a grievance has its ruling carried back, unless it arrived already.
    private void signed(Journaled signed) {
        table.answered(signed.appeal());
        conceded(signed).ifPresent(grievance -> table.done(new AppealId(grievance), Kind.HAND_UP));
        Card answered = card(signed.appeal());
        descent.joined(answered)
                .filter(grieved -> ruled(signed) && !arrived(grieved))
                .ifPresent(grieved -> table.add(new GrievanceDuty(
                        Kind.CARRY_BACK,
                        grieved.first(),
                        grieved.filed().appeal(),
                        Optional.of(Almaty.dayOf(signed.at())))));
    }

    private boolean ruled(Journaled signed) {
        return journal.history(signed.appeal()).stream()
                .anyMatch(each -> each.entry() instanceof Grieving.Ruled && each.position() < signed.position());
    }

    private boolean arrived(Descent.Grieved grieved) {
        return journal.history(grieved.first()).stream()
                .anyMatch(each -> each.entry() instanceof Grieving.RulingReceived received
                        && received.grievance().equals(grieved.filed().appeal().value()));
    }

    /// The grievance whose demands the body met itself by an answer: there is no file to hand up any more.
    private Optional<UUID> conceded(Journaled signed) {
        return journal.history(signed.appeal()).stream()
                .filter(each -> each.position() < signed.position())
                .flatMap(each -> each.entry() instanceof Grieving.Conceded conceded
                        ? Stream.of(conceded.grievance())
                        : Stream.empty())
                .reduce((_, later) -> later);
    }

    private Card card(AppealId appeal) {
        return journal.card(appeal).orElseThrow();
    }
}
