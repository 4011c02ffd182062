package kz.jauap.office.site.text;

import java.time.Instant;
import java.util.Optional;
import kz.jauap.office.look.Lang;

/// One version of a text in one language, as an editor wrote it.
///
/// @param base the text that came with the software when this was written
/// @param submitted when it was laid before another editor
public record Wording(
        long id,
        String key,
        Lang lang,
        String text,
        String base,
        String note,
        Mark written,
        Optional<Instant> submitted,
        Optional<Mark> published,
        Optional<Mark> checked) {

    /// Who did something, and when.
    public record Mark(long officer, Instant at) {}

    /// How far a version has come.
    public enum State {
        DRAFT,
        TO_REVIEW,
        PUBLISHED,
        CHECKED
    }

    public State state() {
        if (published.isEmpty()) return submitted.isPresent() ? State.TO_REVIEW : State.DRAFT;
        return checked.isPresent() ? State.CHECKED : State.PUBLISHED;
    }

    /// Whether it only says that the text of the software is good as it is.
    public boolean confirmsOnly() {
        return text.equals(base);
    }
}
