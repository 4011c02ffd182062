package kz.jauap.office.answer.draft;

import java.time.Clock;
import java.util.Optional;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.stereotype.Component;

/// The drafts of answers; a later saving never overwrites what its author has not seen.
@Component
public class Drafts {
    private final DraftTable table;
    private final AsideTable asides;
    private final Clock clock;

    Drafts(DraftTable table, AsideTable asides, Clock clock) {
        this.table = table;
        this.asides = asides;
        this.clock = clock;
    }

    public Optional<SavedDraft> latest(AppealId appeal) {
        return table.latest(appeal);
    }

    public Optional<SavedDraft> version(AppealId appeal, int version) {
        return table.version(appeal, version);
    }

    /// What an author wrote while another saved, until he saves it or drops it.
    public Optional<Wording> aside(AppealId appeal, long author) {
        return asides.find(appeal, author);
    }

    public void dropAside(AppealId appeal, long author) {
        asides.drop(appeal, author);
    }

    /// Saves a draft; what was overtaken is laid aside, so that neither text is lost.
    ///
    /// @param seen the version it was written upon, 0 for a first one
    public Saving save(AppealId appeal, int seen, long author, Wording wording) {
        Optional<SavedDraft> last = latest(appeal);
        if (last.isPresent() && last.get().wording().equals(wording)) {
            return new Saving.Kept(last.get());
        }
        SavedDraft next = new SavedDraft(appeal, seen + 1, author, clock.instant(), wording);
        if (last.map(SavedDraft::version).orElse(0) == seen && table.add(next)) {
            return new Saving.Kept(next);
        }
        asides.put(appeal, author, next.at(), wording);
        return new Saving.Overtaken(latest(appeal).orElseThrow());
    }
}
