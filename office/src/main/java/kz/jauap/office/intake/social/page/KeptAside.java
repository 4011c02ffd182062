package kz.jauap.office.intake.social.page;

import java.util.Optional;
import kz.jauap.office.registry.arrival.Arrival;
import kz.jauap.office.registry.arrival.Legible;

/// An arrival that is kept aside, as a clerk reads it.
///
/// @param raw what came in word for word, or its beginning
public record KeptAside(Arrival arrival, Optional<Legible> legible, String raw) {}
