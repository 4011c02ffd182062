package kz.jauap.office.intake.open311.report;

/// The words that a clerk lets everybody read, freed of anything personal; empty where there are none.
///
/// @param text what was reported
/// @param note what became of it
/// @param place where, in words
public record Shown(String text, String note, String place) {}
