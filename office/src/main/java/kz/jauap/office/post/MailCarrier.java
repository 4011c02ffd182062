package kz.jauap.office.post;

/// Somebody who carries letters to mailboxes.
public interface MailCarrier {
    /// Whether he has been hired: his address is set.
    boolean open();

    /// Carries one; waits until it is taken.
    Outcome carry(Letter letter);
}
