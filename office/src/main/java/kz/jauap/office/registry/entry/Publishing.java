package kz.jauap.office.registry.entry;

import java.util.Optional;

/// Whether question and answer may be read by everybody, and whether they are.
public sealed interface Publishing extends Entry {
    /// The applicant agreed to it, when he filed or later.
    record Allowed() implements Publishing {}

    /// The applicant took his consent back: what was published is taken down at once.
    record Forbidden() implements Publishing {}

    /// A moderator decided.
    record Decided(Decision decision, Optional<TextRef> reason) implements Publishing {}

    enum Decision {
        PUBLISHED,
        NOT_PUBLISHED,
        TAKEN_DOWN
    }

    /// What an applicant agrees to.
    enum Consent {
        /// That question and answer are published without his personal data.
        GIVEN
    }
}
