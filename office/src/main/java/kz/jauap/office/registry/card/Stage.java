package kz.jauap.office.registry.card;

/// Where an appeal stands.
public enum Stage {
    REGISTERED,
    IN_WORK,
    /// An answer lies with the head.
    APPROVAL,
    ANSWERED,
    UNCONSIDERED,
    /// Sent on as a whole: inside the akimat its part goes on, outside it awaits the proof of hand-over.
    REDIRECTED,
    HANDED_OVER,
    /// An informal record whose author signed it: the official appeal goes on.
    MADE_OFFICIAL;

    /// Open, and no answer of it lies with the head.
    public boolean inHand() {
        return this == REGISTERED || this == IN_WORK;
    }

    public boolean open() {
        return switch (this) {
            case REGISTERED, IN_WORK, APPROVAL -> true;
            case ANSWERED, UNCONSIDERED, REDIRECTED, HANDED_OVER, MADE_OFFICIAL -> false;
        };
    }
}
