package kz.jauap.office.intake.open311.shown;

import java.time.LocalTime;
import java.util.Optional;
import kz.jauap.office.intake.open311.wire.Part;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.registry.card.PublicRow;
import kz.jauap.office.registry.route.Route;

/// Who answers a report, and by when: the city by its own standard, or a body outside the akimat in its own time.
record Promise(PublicRow row, Optional<Route.Outside> outside) {
    private static final LocalTime LAST = LocalTime.of(23, 59, 59);

    Body whose(Organisation organisation) {
        return outside.map(Route.Outside::body).orElseGet(() -> organisation.body(row.body()));
    }

    String notice(Words words, Lang lang) {
        return outside.map(gone ->
                        words.say(lang, "intake.open311.outside", gone.body().name(), gone.at()))
                .orElseGet(() -> words.say(lang, "intake.open311.promise", row.considerBy()));
    }

    /// The last moment of what was promised; nothing where another body answers.
    Part expected() {
        return outside.isEmpty()
                ? Part.moment(
                        "expected_datetime",
                        row.considerBy().atTime(LAST).atZone(Part.ALMATY).toInstant())
                : Part.text("expected_datetime", "");
    }
}
