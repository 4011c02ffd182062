package kz.jauap.office.post;

/// What became of something that was to leave the house.
public sealed interface Outcome {
    /// The other side has taken it.
    ///
    /// @param reference what they, or we, call it
    record Handed(String reference) implements Outcome {}

    /// The other side has taken it, and will say by a [Receipt] what became of it.
    ///
    /// @param reference what the receipt will call it
    record OnItsWay(String reference) implements Outcome {}

    /// They will never take it so.
    record Refused(String why) implements Outcome {}

    /// They take nothing from this office: its key, its account or their address is not right. Nobody is to blame
    /// whom it was for, so it may be tried again once an administrator has mended that.
    record Barred(String why) implements Outcome {}

    /// They could not be reached, or not in time; it may be tried again.
    record Later(String why) implements Outcome {}
}
