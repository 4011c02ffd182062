package kz.jauap.law.term;

import java.time.LocalDate;

/// Days on which the office, by an error of its own, kept a person from what a term gives him time for.
///
/// @param from the first of them
/// @param to the last of them
public record LostDays(LocalDate from, LocalDate to) {}
