package kz.jauap.office.registry.arrival;

/// Where an arrival stands: each one always in exactly one of these, so that they add up to what was received.
public enum Ending {
    /// Nothing has become of it yet.
    WAITING,
    /// It became a record with a number.
    REGISTERED,
    /// It was added to a record that was there.
    JOINED,
    /// A clerk told the sender where to go.
    REDIRECTED,
    /// Nothing is to be done about it, and it is known why.
    CLOSED,
    /// Kept aside until a clerk has looked at it.
    PARKED
}
