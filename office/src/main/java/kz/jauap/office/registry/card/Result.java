package kz.jauap.office.registry.card;

import java.time.Instant;
import kz.jauap.law.answer.Outcome;

/// What came out of it.
///
/// @param letter SHA-256 of the signed letter in the file store
public record Result(Outcome outcome, String letter, Instant signedAt, long signedBy) {}
