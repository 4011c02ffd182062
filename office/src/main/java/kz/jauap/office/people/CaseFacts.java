package kz.jauap.office.people;

import java.util.Set;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.organisation.BodyId;

/// All that a decision on access needs to know of a case.
///
/// @param body the body on whose desk it lies
/// @param assignedOfficers who considers it
/// @param namedOfficers of whom it complains
public record CaseFacts(
        BodyId body, Weight weight, Set<Long> assignedOfficers, Set<Long> namedOfficers, Set<Mark> marks) {
    public CaseFacts {
        assignedOfficers = Set.copyOf(assignedOfficers);
        namedOfficers = Set.copyOf(namedOfficers);
        marks = Set.copyOf(marks);
    }

    /// What narrows the circle of those who may see a case.
    public enum Mark {
        /// Its content is kept from all but few, as with a report of a crime.
        SEALED,
        /// It names an official in words that nobody has yet linked to the staff.
        NAME_UNLINKED
    }
}
