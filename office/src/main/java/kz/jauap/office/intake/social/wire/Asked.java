package kz.jauap.office.intake.social.wire;

/// What a platform answered when it was asked for words it had only pointed at.
public sealed interface Asked {
    /// The words.
    record Told(Heard.Message message) implements Asked {}

    /// It does not answer now.
    record Later(String why) implements Asked {}

    /// It will not tell: they are gone, or not for us.
    record Untold() implements Asked {}
}
