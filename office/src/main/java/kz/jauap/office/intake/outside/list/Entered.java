package kz.jauap.office.intake.outside.list;

import java.util.Optional;

/// What became of one line that was to be entered.
///
/// @param number as it stands in the line
/// @param found our own number of the case, in ASCII, where he may see it
/// @param why key of the reason why it was not entered; empty where it was
public record Entered(int place, String number, Optional<String> found, Outcome outcome, String why) {
    /// What comes of a line.
    public enum Outcome {
        ENTERED,
        KNOWN_ALREADY,
        NOT_ENTERED
    }
}
