package kz.jauap.office.registry.load;

import java.util.Optional;

/// A matter of which people write again and again.
///
/// @param again how many of them came from somebody who had written of it before
/// @param joined how many a person has joined to an earlier one
public record HotSpot(String topic, Optional<String> district, int received, int again, int joined) {}
