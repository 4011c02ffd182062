package kz.jauap.office.registry.entry;

import java.util.UUID;

/// Points from an entry to words kept in an erasable row.
///
/// @param commitment hex of SHA-256 over a random salt and the words; without the salt it tells nothing
public record TextRef(UUID id, String commitment) {}
