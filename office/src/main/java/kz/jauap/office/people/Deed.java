package kz.jauap.office.people;

/// What may be done with a case.
public enum Deed {
    SEE,
    /// Show personal data that the page masks.
    REVEAL,
    PRINT_VOUCHER,
    /// Enter the number that the state platform gave.
    NUMBER_OUTSIDE,
    ATTACH,
    NOTE,
    /// Say whom of the staff a complaint names, or that it names none of them.
    LINK_NAMED,
    ASSIGN,
    /// Join the considering as a head, and say something to it.
    TAKE_PART,
    /// Have others do something about it by an internal day.
    INSTRUCT,
    /// Do the share one was given; as the lead, take or send back those of others.
    CONTRIBUTE,
    /// Split into claims, inquire, visit, write to the applicant, draft the answer.
    CONSIDER,
    /// Propose an extension, or leaving without consideration.
    PROPOSE,
    /// Decide on such a proposal; take up again.
    DECIDE,
    REDIRECT,
    /// Let what was passed on already be passed on once more.
    CONSENT,
    /// Hand over to the police or another body at once.
    HAND_OVER,
    /// Approve, send back or sign an answer.
    SIGN,
    /// Show that what the answer promised was done.
    KEEP_PROMISE,
    /// Give what the answer promised another day.
    PUT_OFF_PROMISE,
    /// Print and post, with proof.
    DISPATCH,
    /// Prepare question and answer for everybody to read; take them down.
    PUBLISH,
    REMIND,
    /// Fill in the registration card, or set a field of it right, also of a case that has ended.
    KEEP_CARD
}
