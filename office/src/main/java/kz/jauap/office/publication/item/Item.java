package kz.jauap.office.publication.item;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.number.AppealId;

/// One appeal on its way to the public pages.
///
/// @param consent whether the applicant agrees, as the journal says
/// @param answeredAt when its answer was signed last
/// @param sheet what was prepared; empty texts where nothing was
/// @param preparedBy who prepared it
/// @param reason why it is not published, or no longer
public record Item(
        AppealId appeal,
        BodyId body,
        boolean consent,
        boolean sealed,
        Optional<Instant> answeredAt,
        State state,
        Optional<String> slug,
        Sheet sheet,
        OptionalLong preparedBy,
        Optional<Instant> preparedAt,
        Optional<Instant> publishedAt,
        String reason) {

    public boolean prepared() {
        return preparedAt.isPresent();
    }

    /// Whether everybody can read it now.
    public boolean shown() {
        return state == State.PUBLISHED && consent && !sealed;
    }

    /// Whether the answer was signed anew after it was prepared.
    public boolean outdated() {
        return preparedAt.isPresent()
                && answeredAt.filter(preparedAt.get()::isBefore).isPresent();
    }
}
