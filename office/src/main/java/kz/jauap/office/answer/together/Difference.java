package kz.jauap.office.answer.together;

/// One place of an answer that two have written differently.
///
/// @param label what it is called in the editor
public record Difference(String label, String mine, String theirs) {}
