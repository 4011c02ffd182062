package kz.jauap.law.grievance;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kz.jauap.law.answer.Outcome;
import kz.jauap.law.calendar.WorkCalendar;
import kz.jauap.law.regime.RegimeId;
import kz.jauap.law.statute.Implements;
import kz.jauap.law.term.Ground;
import kz.jauap.law.term.Term;
import kz.jauap.law.term.Terms;

/// What a superior may decide about a grievance, and what the body complained of must then do.
public final class Rulings {

    private Rulings() {}

    /// The superior annuls the act, annuls it and decides anew, orders an action, leaves the complaint
    /// unsatisfied or sends the case back with what was found wrong (art. 100, paraphrase). Law 221 names no
    /// list; sending back is the Code's alone. Where nothing was answered there is nothing to annul, and where the
    /// body has met the demands in full itself (art. 91(4), paraphrase), that may be stated.
    @Implements({"B-100", "B-91.4"})
    public static Set<Ruling> open(RegimeId id, Cause cause, Stand stand) {
        EnumSet<Ruling> open = open(id, cause);
        switch (stand) {
            case KEPT -> {}
            case GIVEN_UP -> open.add(Ruling.MET);
        }
        return open;
    }

    private static EnumSet<Ruling> open(RegimeId id, Cause cause) {
        EnumSet<Ruling> open = switch (cause) {
            case ANSWER -> EnumSet.complementOf(EnumSet.of(Ruling.MET));
            case SILENCE -> EnumSet.of(Ruling.UPHELD, Ruling.ANSWER_ORDERED);
        };
        return switch (id) {
            case KZ_LAW221_2020 -> {
                open.remove(Ruling.SENT_BACK);
                yield open;
            }
            case KZ_APPC_2021, KZ_APPC_2025, KZ_APPC_2026_07_01, KZ_APPC_2026_07_12 -> open;
        };
    }

    /// Whether the decision on the demands of a complaint can stand beside the ruling on it. Leaving the
    /// complaint unsatisfied grants none of them; annulling the act or deciding anew grants some; who orders an
    /// answer, sends the case back or finds the demands met does not refuse them (art. 100; Law 221, art. 9(3);
    /// paraphrase).
    @Implements({"A-9.4", "B-100"})
    public static boolean agree(Ruling ruling, Outcome decided) {
        boolean granted = decided == Outcome.SATISFIED || decided == Outcome.PARTLY_SATISFIED;
        return switch (ruling) {
            case UPHELD -> !granted;
            case ANNULLED, CHANGED -> granted;
            case ANSWER_ORDERED, SENT_BACK, MET -> decided != Outcome.REFUSED;
        };
    }

    /// By when the body complained of hands complaint and file up: where the complaint is filed through it, within the
    /// days of that (art. 91(4), paraphrase); where it goes straight to the superior, the file is what the superior
    /// requests from the body, and is supplied within the days for materials (art. 9(2), paraphrase).
    ///
    /// @param received the day on which the body learned of the complaint
    @Implements({"A-9.2", "B-91.4"})
    public static Optional<Term> handingUp(RegimeId id, WorkCalendar calendar, LocalDate received) {
        Terms terms = Terms.of(id, calendar);
        return terms.handingUp(received).or(() -> terms.materials(received));
    }

    /// What the body must do.
    public static Duty duty(Ruling ruling) {
        return switch (ruling) {
            case UPHELD, MET -> Duty.NOTHING;
            case CHANGED -> Duty.CARRY_OUT;
            case ANNULLED, ANSWER_ORDERED, SENT_BACK -> Duty.ANSWER_ANEW;
        };
    }

    /// By when, counted from the day of the ruling; empty where it has nothing to do.
    public static Optional<Term> term(RegimeId id, WorkCalendar calendar, Ruling ruling, LocalDate decided) {
        Terms terms = Terms.of(id, calendar);
        return switch (duty(ruling)) {
            case NOTHING -> Optional.empty();
            case CARRY_OUT -> Optional.of(terms.carryingOut(decided));
            case ANSWER_ANEW -> Optional.of(terms.renewed(decided, Ground.ORDINARY));
        };
    }
}
