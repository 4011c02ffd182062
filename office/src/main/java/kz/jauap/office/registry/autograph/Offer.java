package kz.jauap.office.registry.autograph;

/// Whether an official may sign a deed electronically.
public enum Offer {
    /// Only with his password, or without any signature where the law asks for none.
    NONE,
    /// Either way.
    BESIDE,
    /// Only electronically: the installation wants it so.
    ONLY;

    public boolean open() {
        return this != NONE;
    }

    /// Whether a form that was sent is to be signed electronically.
    ///
    /// @param how what the form says: `electronic` where that button was pressed
    public boolean taken(String how) {
        return this == ONLY || (this == BESIDE && how.equals("electronic"));
    }
}
