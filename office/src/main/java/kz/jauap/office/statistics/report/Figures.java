package kz.jauap.office.statistics.report;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import kz.jauap.office.statistics.Ending;

/// What became of a body's appeals in a period.
///
/// The books balance: `opening + received + reopened = ended + closing`.
///
/// @param opening open when the period began
/// @param received registered in the period
/// @param passedIn those received that another body of the akimat had passed on
/// @param repeated those received that a person found to repeat an earlier one
/// @param reopened ended before the period and open at its end
/// @param endings how those ended that came to their end in the period
/// @param late answered after the last day of their term
/// @param closing open when the period ended
/// @param overdue open then although the last day had passed
/// @param turned ended or open, whose term an inquiry or a visit made the longer one
/// @param extended ended or open, whose term was extended
/// @param sentOn ended or open, any of which went to another body, in the akimat or outside
/// @param grieved against whose answer a grievance was filed in the period, whenever the answer was given
/// @param medianDays from the day of registration to the answer, calendar days, the middle one; none
/// where it came first
/// @param ninetiethDays counted alike: so many days at most took nine answers in ten
public record Figures(
        int opening,
        int received,
        int passedIn,
        int repeated,
        int reopened,
        Map<Ending, Integer> endings,
        int late,
        int closing,
        int overdue,
        int turned,
        int extended,
        int sentOn,
        int grieved,
        OptionalDouble medianDays,
        OptionalDouble ninetiethDays) {

    public static Figures none() {
        return new Figures(
                0, 0, 0, 0, 0, Map.of(), 0, 0, 0, 0, 0, 0, 0, OptionalDouble.empty(), OptionalDouble.empty());
    }

    /// All that was in work in the period, whether it ended or is still open.
    public int worked() {
        return ended() + closing;
    }

    /// What share of all that was in work a part of it is, in per cent; empty where nothing was.
    public OptionalDouble share(int part) {
        return worked() == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * part / worked());
    }

    public int ended() {
        return endings.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int ending(Ending ending) {
        return endings.getOrDefault(ending, 0);
    }

    /// Answered on the merits: everything that ended but what was left unconsidered or sent on.
    public int answered() {
        return ended() - ending(Ending.UNCONSIDERED) - ending(Ending.REDIRECTED) - ending(Ending.MADE_OFFICIAL);
    }

    /// Share of the answers that came in time, in per cent; empty where nothing was answered.
    public OptionalDouble inTime() {
        return answered() == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * (answered() - late) / answered());
    }

    /// Share of the answers by which the appeal was satisfied in full, in per cent; empty where nothing was answered.
    public OptionalDouble satisfied() {
        return answered() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(100.0 * ending(Ending.SATISFIED) / answered());
    }

    /// Both together; how long the two took together is not known.
    public Figures and(Figures other) {
        Map<Ending, Integer> sum = new EnumMap<>(Ending.class);
        endings.forEach((ending, count) -> sum.merge(ending, count, Integer::sum));
        other.endings.forEach((ending, count) -> sum.merge(ending, count, Integer::sum));
        return new Figures(
                opening + other.opening,
                received + other.received,
                passedIn + other.passedIn,
                repeated + other.repeated,
                reopened + other.reopened,
                Map.copyOf(sum),
                late + other.late,
                closing + other.closing,
                overdue + other.overdue,
                turned + other.turned,
                extended + other.extended,
                sentOn + other.sentOn,
                grieved + other.grieved,
                OptionalDouble.empty(),
                OptionalDouble.empty());
    }
}
