package kz.jauap.office.intake.social.wire;

/// What became of a reply.
public sealed interface Sent {
    /// The platform has it, under this name.
    record Handed(String id) implements Sent {}

    /// The platform takes no reply there any more, or never did: a person must find another way.
    record Shut(String why) implements Sent {}

    /// It certainly does not stand there; to be tried again.
    record Later(String why) implements Sent {}

    /// It may stand there or not, and sending again could double it.
    record Unsure(String why) implements Sent {}
}
