package kz.jauap.office.registry.tag;

import java.util.Optional;
import kz.jauap.office.signature.Indication;

/// What else is worth knowing of a case before it is opened.
///
/// @param signature whether its e-signature holds, as it was last examined; nothing where it came without one
/// @param time the how manieth it is of its author on its matter within a year, as far as a person has joined them
public record CaseTags(Optional<Indication> signature, int time) {
    /// A case of which there is nothing to tell.
    public static final CaseTags NONE = new CaseTags(Optional.empty(), 1);

    /// Whether its author has come with the same before.
    public boolean again() {
        return time > 1;
    }
}
