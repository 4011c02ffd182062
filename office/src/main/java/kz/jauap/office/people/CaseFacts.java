package kz.jauap.office.people;

import java.util.Collections;
import java.util.Set;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.organisation.BodyId;

/// All that a decision on access needs to know of a case.
///
/// @param body the body on whose desk it lies
/// @param assignedOfficers who considers it
/// @param hands who was given a share in it, or takes part as a head
/// @param namedOfficers of whom it complains
public record CaseFacts(
        BodyId body,
        Weight weight,
        Set<Long> assignedOfficers,
        Set<Long> hands,
        Set<Long> namedOfficers,
        Set<Mark> marks) {
    public CaseFacts {
        assignedOfficers = Set.copyOf(assignedOfficers);
        hands = Set.copyOf(hands);
        namedOfficers = Set.copyOf(namedOfficers);
        marks = Set.copyOf(marks);
    }

    /// A case in which nobody but its executor has a hand.
    public CaseFacts(BodyId body, Weight weight, Set<Long> assignedOfficers, Set<Long> namedOfficers, Set<Mark> marks) {
        this(body, weight, assignedOfficers, Set.of(), namedOfficers, marks);
    }

    /// Whether one of these considers it or has a share in it.
    public boolean inHandOf(Set<Long> officers) {
        return !Collections.disjoint(officers, assignedOfficers) || !Collections.disjoint(officers, hands);
    }

    /// What narrows the circle of those who may see a case.
    public enum Mark {
        /// Its content is kept from all but few, as with a report of a crime.
        SEALED,
        /// It names an official in words that nobody has yet linked to the staff.
        NAME_UNLINKED
    }
}
