package kz.jauap.office.answer.draft;

import java.time.Clock;
import java.util.Optional;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.stereotype.Component;

/// The drafts of answers; a later saving never overwrites what its author has not seen.
@Component
public class Drafts {
    private final DraftTable table;
    private final Clock clock;

    Drafts(DraftTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    public Optional<SavedDraft> latest(AppealId appeal) {
        return table.latest(appeal);
    }

    public Optional<SavedDraft> version(AppealId appeal, int version) {
        return table.version(appeal, version);
    }

    /// Saves a draft.
    ///
    /// @param seen the version it was written upon, 0 for a first one
    public Saving save(AppealId appeal, int seen, long author, Wording wording) {
        Optional<SavedDraft> last = latest(appeal);
        if (last.isPresent()
                && last.get().version() == seen
                && last.get().wording().equals(wording)) {
            return new Saving.Kept(last.get());
        }
        SavedDraft next = new SavedDraft(appeal, seen + 1, author, clock.instant(), wording);
        boolean kept = last.map(SavedDraft::version).orElse(0) == seen && table.add(next);
        return kept
                ? new Saving.Kept(next)
                : new Saving.Overtaken(latest(appeal).orElseThrow());
    }
}
