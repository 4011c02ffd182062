package kz.jauap.office.intake.social.wire;

import java.util.List;

/// How a knock is met.
public sealed interface Welcome {
    /// The platform asks whether the address is ours, and is told.
    record Answered(String text, boolean json) implements Welcome {}

    /// Proven to come from the platform: what it tells, and what it wants to hear once that is kept.
    record Told(List<Event> events, String thanks) implements Welcome {}

    /// Proven, but not to be read.
    record Garbled(String thanks) implements Welcome {}

    /// It does not prove that it comes from the platform.
    record Unproven() implements Welcome {}
}
