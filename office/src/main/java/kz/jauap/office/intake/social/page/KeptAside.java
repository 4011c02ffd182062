package kz.jauap.office.intake.social.page;

import java.util.Optional;
import kz.jauap.office.intake.arrival.Arrival;

/// An arrival that is kept aside, as a clerk reads it.
///
/// @param text the words, or what came in where they cannot be read
public record KeptAside(Arrival arrival, String handle, String text, Optional<String> link) {}
