package kz.jauap.office.intake.wizard;

/// A line of the page on which everything is checked before it is signed.
///
/// @param key of the line's name
/// @param lang of what is written there
public record Row(Step step, String key, String text, String lang) {}
