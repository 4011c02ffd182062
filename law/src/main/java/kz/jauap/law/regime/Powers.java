package kz.jauap.law.regime;

import java.util.Set;
import kz.jauap.law.statute.Implements;

/// Who decides what an executor may only propose.
public final class Powers {

    private static final Set<Authority> HEADS = Set.of(Authority.HEAD, Authority.DEPUTY_HEAD);

    private Powers() {}

    /// Extension is decided by the head or a deputy head (art. 8(3)), so is termination (art. 11(2)) and filing
    /// without an answer (art. 10(2)); a check on site is ordered by the head (art. 9(2)). All paraphrased.
    /// Leaving unconsidered follows the same line.
    @Implements({"A-8.4", "A-9.3", "A-10.2", "A-11.2"})
    public static Set<Authority> of(RegimeId id, HeadsDecision decision) {
        return switch (decision) {
            case EXTENDING -> Regimes.of(id).extension().by();
            case LEAVING_UNCONSIDERED, TERMINATING, TAKING_NOTE, ADDITIONAL_CONTROL -> HEADS;
            case SITE_VISIT -> Set.of(Authority.HEAD);
        };
    }
}
