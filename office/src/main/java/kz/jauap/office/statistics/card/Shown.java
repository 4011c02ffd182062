package kz.jauap.office.statistics.card;

import java.time.Instant;

/// A correction in words.
///
/// @param before empty where nothing stood there
public record Shown(String number, Instant at, String field, String before, String after, String reason, String by) {}
