package kz.jauap.office.signature.evidence;

import java.time.Instant;
import kz.jauap.office.house.Bytes;

/// A trusted authority's word that the files of a piece of evidence existed at a time (RFC 4998). Each one vouches for
/// the one before it too, so that the chain outlives keys and algorithms.
///
/// @param ordinal its place in the chain, from 1
/// @param manifest the files it vouches for
public record EvidenceRecord(int ordinal, Bytes manifest, Bytes record, Instant stampedAt, String stampedBy) {}
