package siege;

/// What came back from a door.
public sealed interface Reply {
    /// A number was given: from now on the office owes it.
    record Acknowledged(String number) implements Reply {}

    /// Nothing came back, or the office asks to try again.
    record Again(String why) implements Reply {}

    /// The office will not take it, which it never may.
    record Refused(int status, String body) implements Reply {}
}
