package kz.jauap.office.organisation;

import java.util.Optional;
import kz.jauap.office.look.Trilingual;

/// To whom a grievance goes against what an official of a body has signed.
///
/// @param reviewer the superior body or official, absent where only the court is above
/// @param court the court to which anyone may go
public record Superior(BodyId body, Post signedBy, Optional<Reviewer> reviewer, BodyId court, Validity validity) {
    /// The post of the one who signed.
    public enum Post {
        HEAD,
        DEPUTY
    }

    /// Who reviews: the body on whose desk the grievance lies, and to whom it is addressed.
    public record Reviewer(BodyId body, Trilingual addressee) {}
}
