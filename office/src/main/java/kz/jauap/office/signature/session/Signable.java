package kz.jauap.office.signature.session;

/// A kind of thing that is signed here; the room whose work it is says what a signature sets going.
public interface Signable {
    /// A permanent word for the kind, such as `appeal`.
    String purpose();

    /// Carries out what was signed. The signature is accepted: valid, or not settled yet and examined again later.
    ///
    /// It is called until it returns, perhaps by two threads at once: the session's id is the key by which the work
    /// is done once, and whoever comes second gets the first one's outcome. Never called inside a transaction.
    Carried carry(Signed signed);

    /// What the ways to sign say about the thing.
    Matter matter(SigningSession session);
}
