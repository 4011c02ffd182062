package kz.jauap.office.demo;

import java.time.Instant;

/// Something that happens in the city at a moment.
sealed interface Scene {
    Instant at();

    Story story();

    /// The appeal reaches the office.
    record Arrival(Instant at, Story story) implements Scene {}

    /// A step is taken in the appeal itself.
    record Deed(Instant at, Story story, Step step) implements Scene {}

    /// A step is taken in the part that went to another body.
    record DeedInPart(Instant at, Story story, Step step) implements Scene {}
}
