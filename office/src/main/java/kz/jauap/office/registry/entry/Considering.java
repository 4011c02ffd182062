package kz.jauap.office.registry.entry;

import java.time.Instant;
import java.time.LocalDate;

/// What is done to find out.
public sealed interface Considering extends Entry {
    /// Information is asked from others.
    record InquirySent(TextRef to, TextRef question) implements Considering {}

    record InquiryAnswered(TextRef reply) implements Considering {}

    /// A check on site is put before the head, who alone orders one.
    ///
    /// @param place where, and what is to be checked
    record VisitAsked(LocalDate day, TextRef place) implements Considering {}

    record VisitRefused(TextRef reason) implements Considering {}

    record VisitAppointed(LocalDate day, TextRef place) implements Considering {}

    record VisitHeld(TextRef report) implements Considering {}

    /// The applicant is invited to talk about his case.
    ///
    /// @param place a room, or the address of a video meeting
    record MeetingAppointed(Instant at, Setting setting, TextRef place) implements Considering {}

    record MeetingHeld(Presence presence, TextRef minutes) implements Considering {}

    /// What the applicant was invited to does not take place.
    record CalledOff(Occasion occasion, TextRef reason) implements Considering {}

    /// The applicant says whether he comes.
    record InvitationAnswered(Occasion occasion, Coming coming) implements Considering {}

    /// What an applicant is invited to.
    enum Occasion {
        VISIT,
        MEETING
    }

    enum Setting {
        ROOM,
        VIDEO
    }

    enum Coming {
        COMES,
        CANNOT
    }

    /// Whether the applicant was there.
    enum Presence {
        CAME,
        REPRESENTED,
        ABSENT
    }

    /// A paper or a picture that tells something is laid with the case; the applicant does not see it by that.
    ///
    /// @param paper SHA-256 of its content
    /// @param about what it is
    record PaperAdded(String paper, TextRef about) implements Considering {}

    /// A note for the staff only.
    record Noted(TextRef note) implements Considering {}
}
