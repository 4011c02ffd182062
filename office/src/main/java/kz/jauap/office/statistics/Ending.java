package kz.jauap.office.statistics;

import kz.jauap.law.answer.Outcome;
import kz.jauap.office.registry.card.Card;

/// How a case ended, as reports count it; `NONE` while it is open.
public enum Ending {
    NONE,
    SATISFIED,
    PARTLY_SATISFIED,
    REFUSED,
    EXPLAINED,
    TERMINATED,
    UNCONSIDERED,
    REDIRECTED,
    /// An informal record that goes on as an official appeal.
    MADE_OFFICIAL;

    public static Ending of(Card card) {
        return switch (card.stage()) {
            case REGISTERED, IN_WORK, APPROVAL -> NONE;
            case UNCONSIDERED -> UNCONSIDERED;
            case REDIRECTED, HANDED_OVER -> REDIRECTED;
            case MADE_OFFICIAL -> MADE_OFFICIAL;
            case ANSWERED -> of(card.result().orElseThrow().outcome());
        };
    }

    private static Ending of(Outcome outcome) {
        return switch (outcome) {
            case SATISFIED -> SATISFIED;
            case PARTLY_SATISFIED -> PARTLY_SATISFIED;
            case REFUSED -> REFUSED;
            case EXPLAINED -> EXPLAINED;
            case TERMINATED -> TERMINATED;
        };
    }
}
