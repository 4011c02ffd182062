package kz.jauap.law.grievance;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kz.jauap.law.statute.Implements;

/// Who may consider a complaint.
public final class Impartiality {

    private Impartiality() {}

    /// A complaint is not sent to the officials complained about, nor checked by who has an interest (art.
    /// 15(2)(6) and (7), paraphrase): neither an official named in it nor anybody below one may consider it.
    ///
    /// @param superior who stands directly above an official; the chain must end
    @Implements({"A-15.6", "A-15.7"})
    public static <O> boolean mayConsider(O candidate, Set<O> named, Function<O, Optional<O>> superior) {
        return !named.contains(candidate)
                && superior.apply(candidate)
                        .map(above -> mayConsider(above, named, superior))
                        .orElse(true);
    }
}
