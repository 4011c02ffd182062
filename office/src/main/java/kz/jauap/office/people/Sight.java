package kz.jauap.office.people;

import java.util.Collections;
import java.util.Set;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.CaseFacts.Mark;

/// Which cases an official sees, as sets that a query can be narrowed by.
///
/// @param bodies whose cases he sees
/// @param sealedBodies whose sealed cases he sees too
/// @param unlinkedBodies whose cases he sees while it is unknown whom they name
/// @param namingBodies below him, whose cases he sees only where they name an official
/// @param selves he and those he stands in for: what one of them considers or has a share in he sees
/// @param hiddenBehind officials; a complaint about any of them is out of his sight
public record Sight(
        Set<BodyId> bodies,
        Set<BodyId> sealedBodies,
        Set<BodyId> unlinkedBodies,
        Set<BodyId> namingBodies,
        Set<Long> selves,
        Set<Long> hiddenBehind) {
    public boolean sees(CaseFacts facts) {
        return Collections.disjoint(hiddenBehind, facts.namedOfficers())
                && (!facts.marks().contains(Mark.NAME_UNLINKED) || unlinkedBodies.contains(facts.body()))
                && (!facts.marks().contains(Mark.SEALED)
                        || sealedBodies.contains(facts.body())
                        || facts.inHandOf(selves))
                && (bodies.contains(facts.body()) || facts.inHandOf(selves) || naming(facts));
    }

    private boolean naming(CaseFacts facts) {
        return !facts.namedOfficers().isEmpty() && namingBodies.contains(facts.body());
    }
}
