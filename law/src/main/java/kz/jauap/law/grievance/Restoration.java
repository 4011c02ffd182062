package kz.jauap.law.grievance;

import kz.jauap.law.regime.RegimeId;
import kz.jauap.law.statute.Implements;

/// What a good reason for complaining late is worth.
public enum Restoration {
    /// The grievance is considered, and lateness may be one ground among others to leave it unsatisfied.
    WEIGHED,
    /// The missed term is restored on the applicant's own motion.
    ON_MOTION;

    /// A missed term is no ground to refuse a grievance and may be a ground among others to leave it unsatisfied
    /// (Law 221, art. 12, paraphrase); under the Code a term missed for good reason is restored on motion (art. 92,
    /// paraphrase).
    @Implements({"A-12.1", "B-92"})
    public static Restoration of(RegimeId id) {
        return switch (id) {
            case KZ_LAW221_2020 -> WEIGHED;
            case KZ_APPC_2021, KZ_APPC_2025, KZ_APPC_2026_07_01, KZ_APPC_2026_07_12 -> ON_MOTION;
        };
    }
}
