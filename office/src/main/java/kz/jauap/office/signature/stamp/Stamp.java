package kz.jauap.office.signature.stamp;

import java.time.Instant;
import kz.jauap.office.house.Bytes;

/// A trusted authority's word that it saw a signature.
///
/// @param by the authority's common name
public record Stamp(Bytes token, Instant at, String by) {}
