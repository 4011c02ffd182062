package kz.jauap.law.grievance;

import java.util.HashSet;
import java.util.Set;
import kz.jauap.law.statute.Implements;

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
}
