package kz.jauap.office.registry.arrival;

import kz.jauap.office.registry.number.AppealId;

/// What came of handling an arrival.
public sealed interface Outcome {
    record Registered(AppealId appeal) implements Outcome {}

    record Joined(AppealId appeal) implements Outcome {}

    record Closed(Why why) implements Outcome {}

    record Parked(Why why) implements Outcome {}

    /// It cannot be handled now.
    record Later(String fault) implements Outcome {}
}
