package kz.jauap.office.registry.entry;

/// What the applicant and the office write to each other.
public sealed interface Corresponding extends Entry {
    record ApplicantWrote(TextRef words) implements Corresponding {}

    record OfficeWrote(TextRef words) implements Corresponding {}

    /// The applicant's statement that he withdraws; it ends nothing by itself.
    record Withdrew(TextRef reason) implements Corresponding {}

    /// The applicant asks to see what was found out.
    record MaterialsAsked() implements Corresponding {}

    /// Materials laid open to the applicant, without what the law keeps secret.
    record MaterialsOpened(TextRef words) implements Corresponding {}

    /// The applicant was told what the law says he must be told.
    record Told(Notice notice, Answering.Way way) implements Corresponding {}

    enum Notice {
        REGISTERED,
        REDIRECTED,
        TERM_TURNED,
        EXTENDED,
        LEFT_UNCONSIDERED,
        TAKEN_UP_AGAIN,
        ANSWERED,
        /// The office wrote to him.
        WRITTEN,
        PROMISE_KEPT,
        PROMISE_PUT_OFF,
        PROMISE_LAPSED,
        MATERIALS_OPENED,
        /// The superior ruled on his grievance.
        RULED,
        RULING_CARRIED_OUT
    }
}
