package kz.jauap.office.intake.open311.report;

/// Whether a sender lets his words be read by everybody; who says nothing does not.
public enum Consent {
    GIVEN,
    NOT_GIVEN
}
