package kz.jauap.office.organisation;

import java.util.Optional;
import kz.jauap.office.look.Trilingual;

/// A part of a body, such as its chancellery; it keeps no journal of its own.
///
/// @param successor the unit that carries on its work after it was renamed, moved or closed
public record Unit(String id, BodyId body, Trilingual name, Validity validity, Optional<String> successor) {}
