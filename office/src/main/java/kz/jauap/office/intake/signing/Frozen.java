package kz.jauap.office.intake.signing;

import java.util.UUID;
import kz.jauap.office.intake.Submission;
import kz.jauap.office.intake.draft.DraftCode;

/// What a document that is being signed says, as it was when the document was made: whatever happens to the draft
/// meanwhile, this and nothing else is registered.
record Frozen(UUID draft, DraftCode code, Submission submission) {}
