package kz.jauap.office.intake.reception;

/// What was asked and said at a reception.
///
/// @param signed whether the visitor signed the card
public record Minutes(String question, String said, boolean signed) {}
