package kz.jauap.office.answer.draft;

/// What came of saving a draft.
public sealed interface Saving {
    record Kept(SavedDraft draft) implements Saving {}

    /// Somebody else saved meanwhile; nothing was overwritten.
    record Overtaken(SavedDraft by) implements Saving {}
}
