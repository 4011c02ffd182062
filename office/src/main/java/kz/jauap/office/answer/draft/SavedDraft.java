package kz.jauap.office.answer.draft;

import java.time.Instant;
import kz.jauap.office.registry.number.AppealId;

/// One saving of an answer's draft.
///
/// @param version counted from 1 within the appeal
/// @param author number of the staff record of who saved it
public record SavedDraft(AppealId appeal, int version, long author, Instant at, Wording wording) {}
