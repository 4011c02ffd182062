package kz.jauap.office.registry.arrival;

/// Why an arrival was closed or kept aside.
public enum Why {
    /// Its sender was told what is missing or wrong, and has his words before him.
    RETURNED,
    /// Our own words, which the platform told us of.
    OWN_WORDS,
    /// A like, a read mark, a name that was changed: nobody said anything.
    NOT_A_MESSAGE,
    /// It takes back something that never came in here.
    NOT_KNOWN_HERE,
    /// Sent by ourselves to see whether the door works.
    CANARY,
    /// Proven to come from the platform, but not to be read by us.
    UNREADABLE,
    /// Larger than can be taken in at once: not kept, and its sender told so.
    TOO_LARGE,
    /// Longer than anything a person writes.
    TOO_LONG,
    /// Its electronic signature is not valid: not registered as signed, and not lost.
    SIGNATURE_NOT_VALID,
    /// More from one sender than a person writes.
    FLOOD,
    /// A field was filled in that people do not see.
    TRAP,
    /// Sent from a page of somebody who is not known to show our form.
    STRANGE_SITE,
    /// The same words from many senders.
    COPIES,
    /// A clerk found nothing in it for the office to do.
    DISMISSED,
    /// A clerk told the sender who can help.
    SENT_ELSEWHERE
}
