package kz.jauap.office.demo;

import java.time.Instant;
import java.time.LocalDate;

/// Something that happens in the city at a moment.
sealed interface Scene {
    Instant at();

    Story story();

    /// The appeal reaches the office.
    record Arrival(Instant at, Story story) implements Scene {}

    /// A step is taken in the appeal itself.
    ///
    /// @param from the day the story counts its days from
    record Deed(Instant at, Story story, Step step, LocalDate from) implements Scene {}

    /// A step is taken in the part that went to another body.
    ///
    /// @param from the day the part counts its days from
    record DeedInPart(Instant at, Story story, Step step, LocalDate from) implements Scene {}
}
