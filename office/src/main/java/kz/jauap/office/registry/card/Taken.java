package kz.jauap.office.registry.card;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Routing;

/// How much of a case a redirection took along: once some claims have gone elsewhere, what is left is not the whole.
public enum Taken {
    WHOLE(""),
    CLAIMS(".part"),
    REST(".rest");

    private final String ending;

    Taken(String ending) {
        this.ending = ending;
    }

    /// @param claims those that the redirection names
    /// @param before what had happened by then
    public static Taken of(List<Integer> claims, List<Journaled> before) {
        if (!claims.isEmpty()) {
            return CLAIMS;
        }
        return gone(before).isEmpty() ? WHOLE : REST;
    }

    /// The places of the claims that went elsewhere by name.
    public static Set<Integer> gone(List<Journaled> history) {
        Set<Integer> gone = new TreeSet<>();
        for (Journaled each : history) {
            switch (each.entry()) {
                case Routing.RedirectedInside inside -> gone.addAll(inside.claims());
                case Routing.RedirectedOutside outside -> gone.addAll(outside.claims());
                case Entry _ -> {}
            }
        }
        return gone;
    }

    /// What its sentence's key ends in.
    public String ending() {
        return ending;
    }
}
