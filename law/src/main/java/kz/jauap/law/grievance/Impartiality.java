package kz.jauap.law.grievance;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import kz.jauap.law.calendar.WorkCalendar;
import kz.jauap.law.regime.RegimeId;
import kz.jauap.law.statute.Implements;
import kz.jauap.law.term.Term;
import kz.jauap.law.term.Terms;

/// Who may consider a complaint.
public final class Impartiality {

    private Impartiality() {}

    /// A complaint is not sent to the officials complained about, nor checked by who has an interest (art.
    /// 15(2)(6) and (7), paraphrase): neither an official named in it nor anybody below one may consider it.
    ///
    /// @param above everybody who stands above the candidate, at any distance
    /// @return the officials of whom one named in a complaint bars the candidate
    @Implements({"A-15.6", "A-15.7"})
    public static <O> Set<O> barring(O candidate, Set<O> above) {
        Set<O> barring = new HashSet<>(above);
        barring.add(candidate);
        return barring;
    }

    /// By when a complaint that was handed in to whom it complains of lies with whoever may consider it. By the
    /// Code it is handed in there, goes up within three working days and is not considered by whom it complains of
    /// (arts. 91(4) and 97(2), paraphrase). Law 221 only says that it is not sent to whom it complains of (art.
    /// 15(2)(6), paraphrase): that body is not competent and passes it on like any other, in the days of art. 7(6).
    ///
    /// @param received the day on which it was handed in
    @Implements({"A-7.6", "A-15.6", "B-91.4", "B-97.2"})
    public static Term movingUp(RegimeId id, WorkCalendar calendar, LocalDate received) {
        Terms terms = Terms.of(id, calendar);
        return terms.handingUp(received).orElseGet(() -> terms.redirection(received));
    }
}
