package kz.jauap.law.grievance;

import kz.jauap.law.regime.RegimeId;
import kz.jauap.law.statute.Implements;

/// What it means in law that the term ran out without an answer.
public enum Silence {
    /// The duty to answer goes on; the missed term may itself be complained of.
    STILL_DUE,
    /// From the day after the term the applicant may treat the appeal as refused.
    DEEMED_REFUSED;

    /// By the Code silence is refusal from the day the term ran out (art. 91(2) and 100(5), paraphrase).
    @Implements("B-91.2")
    public static Silence of(RegimeId id) {
        return switch (id) {
            case KZ_LAW221_2020 -> STILL_DUE;
            case KZ_APPC_2021, KZ_APPC_2025, KZ_APPC_2026_07_01, KZ_APPC_2026_07_12 -> DEEMED_REFUSED;
        };
    }
}
