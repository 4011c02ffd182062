package kz.jauap.office.people.staff;

import java.time.Instant;
import java.util.Optional;
import kz.jauap.law.regime.RegimePolicy;

/// How the office was set up: by which rules it counts, and who decided so.
///
/// @param acknowledged the name under which it was acknowledged that the guide's law has been repealed
public record Foundation(RegimePolicy policy, long by, Instant at, Optional<String> acknowledged) {}
