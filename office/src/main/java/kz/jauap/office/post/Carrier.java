package kz.jauap.office.post;

/// Somebody who carries short messages to telephones.
public interface Carrier {
    /// Whether he has been hired: his address is set.
    boolean open();

    /// Carries one; waits until it is taken, or longer than he may.
    Outcome carry(ShortMessage message);
}
