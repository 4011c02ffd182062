package kz.jauap.law.redirection;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import kz.jauap.law.statute.Implements;

/// An appeal split by competence: the claims kept here and those passed on, each with the body it goes to.
///
/// @param <C> what names a claim
/// @param <B> what names a body
public record Redirection<C, B>(Set<C> kept, Map<C, B> passedOn) {

    public Redirection {
        kept = Set.copyOf(kept);
        passedOn = Map.copyOf(passedOn);
    }

    /// Part of an appeal may be passed on and the rest kept (Code art. 65(2), paraphrase).
    ///
    /// Splits all claims of an appeal; what is passed on to nobody stays, so that no claim is lost or doubled.
    ///
    /// @throws IllegalArgumentException if a claim is passed on that the appeal does not hold
    @Implements("B-65.2")
    public static <C, B> Redirection<C, B> split(Set<C> claims, Map<C, B> competent) {
        if (!claims.containsAll(competent.keySet())) throw new IllegalArgumentException("not a claim of this appeal");
        Set<C> kept = new LinkedHashSet<>(claims);
        kept.removeAll(competent.keySet());
        return new Redirection<>(kept, new LinkedHashMap<>(competent));
    }

    public boolean isInFull() {
        return kept.isEmpty();
    }
}
