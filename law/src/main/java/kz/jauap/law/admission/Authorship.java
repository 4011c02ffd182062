package kz.jauap.law.admission;

import java.util.Set;
import kz.jauap.law.form.Requisite;
import kz.jauap.law.statute.Implements;

/// Whether it can be established who wrote; only a person decides that something is anonymous.
public enum Authorship {
    ESTABLISHED,
    ANONYMOUS;

    private static final Set<Requisite> TRACES = Set.of(Requisite.NAME, Requisite.SIGNATURE, Requisite.POSTAL_ADDRESS);

    /// What the requisites suggest to the person who decides: without an author to be found, a signature or an
    /// address an appeal may be anonymous (art. 1(2), paraphrase).
    @Implements("A-1.9")
    public static Authorship suggestedBy(Set<Requisite> present) {
        return present.containsAll(TRACES) ? ESTABLISHED : ANONYMOUS;
    }
}
