package kz.jauap.office.signature.second;

import java.time.Instant;
import java.util.UUID;
import kz.jauap.office.signature.Indication;

/// A signature that this office and the other program judge differently.
///
/// @param document the name of the signed document
public record Disagreement(UUID evidence, String document, Instant at, Indication ours, Verdict theirs, String said) {}
