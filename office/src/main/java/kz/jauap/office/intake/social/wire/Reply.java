package kz.jauap.office.intake.social.wire;

import java.time.Duration;

/// Words for somebody at a platform.
///
/// @param to in the platform's own spelling
/// @param key the same however often this reply is tried
/// @param since how long ago he last said something there
/// @param writer whether a person chose the words
public record Reply(Manner manner, String to, String text, String key, Duration since, Writer writer) {
    /// Who may read it.
    public enum Manner {
        PUBLICLY,
        PRIVATELY
    }

    /// Whose words they are.
    public enum Writer {
        OFFICIAL,
        MACHINE
    }
}
