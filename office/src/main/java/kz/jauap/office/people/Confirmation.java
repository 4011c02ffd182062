package kz.jauap.office.people;

import java.time.Instant;

/// What came of asking an official for his password once more before he signs.
public sealed interface Confirmation {
    /// He is who he says; good for the one act it was asked for.
    record Confirmed(long officer, Instant at) implements Confirmation {}

    record WrongPassword() implements Confirmation {}

    /// Too many wrong ones of late.
    record Wait() implements Confirmation {}
}
