package kz.jauap.law.reception;

import kz.jauap.law.statute.Implements;

/// How a matter that was brought to a personal reception goes on.
public enum Settlement {
    /// It ends with what was said.
    ANSWERED_ORALLY,
    /// It is put in writing and considered as any written appeal, with a number and a term.
    PUT_IN_WRITING;

    /// What the head did about it at the reception itself.
    public enum OnTheSpot {
        RESOLVED,
        LEFT_OPEN
    }

    /// Whether the visitor is content with an oral answer.
    public enum Visitor {
        AGREES,
        WANTS_IT_IN_WRITING
    }

    /// Law 221 art. 13 (APPC art. 90 alike): a matter that cannot be resolved at the reception is put in writing and
    /// processed as a written appeal (paraphrase). The right to file in writing stays with the visitor, so that an
    /// oral answer ends a matter only where he agrees to it.
    @Implements("A-13.1")
    public static Settlement of(OnTheSpot done, Visitor visitor) {
        return done == OnTheSpot.RESOLVED && visitor == Visitor.AGREES ? ANSWERED_ORALLY : PUT_IN_WRITING;
    }
}
