package kz.jauap.office.intake.outside.list;

import kz.jauap.office.intake.outside.Registered;

/// One line of an uploaded list.
public sealed interface Line {
    /// Its place in the list, counted from 1.
    int place();

    /// A line that says what the platform registered.
    ///
    /// @param ours our own number of the appeal as written there; empty where it names none
    record Read(int place, String ours, Registered registered) implements Line {}

    /// A line that cannot be understood.
    ///
    /// @param words as they stand in the list
    /// @param why key of the reason
    record Unread(int place, String words, String why) implements Line {}
}
