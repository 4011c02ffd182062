package kz.jauap.office.registry.remedy;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kz.jauap.law.answer.RemedyPart;
import kz.jauap.law.grievance.Remedy;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.Superior;

/// The right to appeal against what one official has signed, with the names of those to whom one may go.
///
/// @param answering the body whose answer it is
/// @param reviewer the superior body or official; empty where only the court is above
/// @param inForce the remedy of the law in force, where the case is counted by an act that has been repealed
public record AppealRight(
        Body answering,
        Superior.Post signedBy,
        Optional<Superior.Reviewer> reviewer,
        Body court,
        Remedy remedy,
        Optional<Remedy> inForce) {

    /// What an explanation of this right names.
    public Set<RemedyPart> parts() {
        return EnumSet.allOf(RemedyPart.class);
    }
}
