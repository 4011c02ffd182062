package kz.jauap.office.intake.open311.page;

/// A question of a service and what was answered.
public record Answer(String question, String answer) {}
