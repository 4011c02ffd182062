package kz.jauap.office.intake.open311.report;

import java.util.Optional;

/// The words that a clerk lets everybody read, freed of anything personal, and the picture he lets everybody see; empty
/// where there are none.
///
/// @param text what was reported
/// @param note what became of it
/// @param place where, in words
/// @param picture the number of an enclosure
public record Shown(String text, String note, String place, Optional<Long> picture) {}
