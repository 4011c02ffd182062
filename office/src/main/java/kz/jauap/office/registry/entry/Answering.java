package kz.jauap.office.registry.entry;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.law.answer.Gap;
import kz.jauap.law.answer.Outcome;

/// How the answer came about.
public sealed interface Answering extends Entry {
    /// Went up for approval.
    ///
    /// @param version which saved draft
    record Submitted(int version) implements Answering {}

    record SentBack(TextRef remark) implements Answering {}

    /// Signed and in force.
    ///
    /// @param letter SHA-256 of the letter's PDF in the file store
    /// @param overridden gaps a head answered for in writing
    /// @param evidence the proof of his electronic signature, where he did not sign with his password
    record Signed(
            int version,
            Outcome outcome,
            String letter,
            List<Gap> overridden,
            Optional<TextRef> overrideReason,
            Optional<UUID> evidence)
            implements Answering, Proven {}

    /// Left the house, with its proof (a postal register's line, the hand of the applicant).
    record Dispatched(Way way, TextRef proof) implements Answering {}

    enum Way {
        STATUS_PAGE,
        POST,
        IN_HAND,
        EMAIL,
        /// Where he wrote, for all to read.
        PUBLIC_REPLY,
        /// Where he wrote, to him alone.
        PRIVATE_MESSAGE,
        SMS,
        /// By telephone, a person to a person.
        CALL
    }
}
