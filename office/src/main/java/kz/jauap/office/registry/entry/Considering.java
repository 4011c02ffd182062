package kz.jauap.office.registry.entry;

import java.time.LocalDate;

/// What is done to find out.
public sealed interface Considering extends Entry {
    /// Information is asked from others.
    record InquirySent(TextRef to, TextRef question) implements Considering {}

    record InquiryAnswered(TextRef reply) implements Considering {}

    record VisitAppointed(LocalDate day, TextRef place) implements Considering {}

    record VisitHeld(TextRef report) implements Considering {}

    /// A note for the staff only.
    record Noted(TextRef note) implements Considering {}
}
