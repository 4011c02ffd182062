package kz.jauap.office.grievance.ruling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.law.calendar.Almaty;
import kz.jauap.law.channel.Weight;
import kz.jauap.law.grievance.Duty;
import kz.jauap.law.grievance.Rulings;
import kz.jauap.law.grievance.Stand;
import kz.jauap.law.term.Term;
import kz.jauap.office.calendar.Calendars;
import kz.jauap.office.people.Deed;
import kz.jauap.office.registry.act.CaseActs;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Grieving;
import kz.jauap.office.registry.entry.Grieving.Conceded;
import kz.jauap.office.registry.entry.Grieving.FileHandedUp;
import kz.jauap.office.registry.entry.Grieving.GrievanceFiled;
import kz.jauap.office.registry.entry.Grieving.RulingCarriedOut;
import kz.jauap.office.registry.entry.Grieving.RulingReceived;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Acted;
import org.springframework.stereotype.Component;

/// What the body complained of has to do: hand the file up with its own word, and carry out what was decided.
@Component
public class FirstBody {
    private final CaseActs acts;
    private final Calendars calendars;

    FirstBody(CaseActs acts, Calendars calendars) {
        this.acts = acts;
        this.calendars = calendars;
    }

    /// By when the file is to be handed up; empty where no official grievance waits for it.
    public Optional<LocalDate> handUpBy(CaseFile file) {
        Optional<UUID> awaited = awaiting(file);
        return file.grown().stream()
                .filter(row ->
                        awaited.filter(row.appeal().value()::equals).isPresent() && row.weight() == Weight.OFFICIAL)
                .findFirst()
                .flatMap(row -> file.card()
                        .due()
                        .regime()
                        .flatMap(regime ->
                                Rulings.handingUp(regime, calendars.current(), Almaty.dayOf(row.receivedAt()))))
                .map(Term::end);
    }

    /// Hands the file up for the grievance that waits for it.
    public Acted handUp(Hand hand, String words) {
        return acts.act(
                hand,
                Deed.ATTACH,
                FirstBody::nothingToHandUp,
                desk -> Acted.of(new FileHandedUp(awaiting(desk.file()).orElseThrow(), desk.text(words))));
    }

    /// Why there is nothing to hand up.
    public static Optional<String> nothingToHandUp(CaseFile file) {
        return awaiting(file).isPresent() ? Optional.empty() : Optional.of("grievance.refused.handed-up");
    }

    /// Shows that what the superior decided itself was done.
    public Acted carryOut(Hand hand, String proof) {
        return acts.act(
                hand,
                Deed.KEEP_PROMISE,
                FirstBody::nothingToCarryOut,
                desk -> Acted.of(new RulingCarriedOut(owed(desk.history()).orElseThrow(), desk.text(proof))));
    }

    /// Why there is nothing to carry out.
    public static Optional<String> nothingToCarryOut(CaseFile file) {
        return owed(file.history()).isPresent() ? Optional.empty() : Optional.of("grievance.refused.carried-out");
    }

    /// How the body stands to a grievance: it has given up once it signed the answer that it conceded.
    static Stand stand(List<Journaled> history, UUID grievance) {
        boolean conceded = false;
        for (Journaled each : history) {
            if (each.entry() instanceof Conceded entry) {
                conceded = entry.grievance().equals(grievance);
            } else if (conceded && each.entry() instanceof Answering.Signed) {
                return Stand.GIVEN_UP;
            }
        }
        return Stand.KEPT;
    }

    /// The latest grievance whose file was not handed up yet and which is not decided.
    static Optional<UUID> awaiting(CaseFile file) {
        List<UUID> waiting = new ArrayList<>();
        for (Journaled each : file.history()) {
            switch (each.entry()) {
                case GrievanceFiled filed -> waiting.add(filed.grievance());
                case FileHandedUp handed -> waiting.remove(handed.grievance());
                case RulingReceived received -> waiting.remove(received.grievance());
                case Entry _ -> {}
            }
        }
        waiting.removeAll(Grieving.Apart.in(file.history()));
        file.grown().stream()
                .filter(row -> row.stage() == Stage.MADE_OFFICIAL)
                .forEach(row -> waiting.remove(row.appeal().value()));
        return waiting.isEmpty() ? Optional.empty() : Optional.of(waiting.getLast());
    }

    /// The grievance whose decision is still to be carried out.
    static Optional<UUID> owed(List<Journaled> history) {
        List<UUID> owed = new ArrayList<>();
        for (Journaled each : history) {
            if (each.entry() instanceof RulingReceived received && Rulings.duty(received.ruling()) == Duty.CARRY_OUT) {
                owed.add(received.grievance());
            } else if (each.entry() instanceof RulingCarriedOut done) {
                owed.remove(done.grievance());
            }
        }
        return owed.isEmpty() ? Optional.empty() : Optional.of(owed.getLast());
    }

    /// The history up to where a ruling was carried out; nothing where it was not, or leaves nothing to carry out.
    static Optional<List<Journaled>> carriedOut(List<Journaled> history, RulingReceived received) {
        boolean ruled = false;
        for (int at = 0; at < history.size(); at++) {
            Entry entry = history.get(at).entry();
            if (ruled
                    && entry instanceof RulingCarriedOut done
                    && done.grievance().equals(received.grievance())) {
                return Optional.of(history.subList(0, at + 1));
            }
            ruled |= entry.equals(received);
        }
        return Optional.empty();
    }

    /// What was decided about the grievances in this case, the latest last.
    public static List<RulingReceived> received(List<Journaled> history) {
        return history.stream()
                .map(Journaled::entry)
                .filter(RulingReceived.class::isInstance)
                .map(RulingReceived.class::cast)
                .toList();
    }
}
