package kz.jauap.law.redirection;

import java.time.LocalDate;
import kz.jauap.law.regime.RegimeId;
import kz.jauap.law.statute.Implements;

/// What passing an appeal on does to its term.
public final class Passing {

    private Passing() {}

    /// The receipt from which the part passed on is counted.
    ///
    /// Inside one akimat the first receipt always governs. Outside, Law 221 knows only the receipt; under the
    /// Code the term runs from the receipt by the competent body (art. 76(2), paraphrase).
    @Implements({"A-7.6", "B-65.3"})
    public static LocalDate governingReceipt(RegimeId id, Reach reach, LocalDate first, LocalDate byCompetent) {
        return switch (reach) {
            case INSIDE_THE_AKIMAT -> first;
            case OUTSIDE ->
                switch (id) {
                    case KZ_LAW221_2020 -> first;
                    case KZ_APPC_2021, KZ_APPC_2025, KZ_APPC_2026_07_01, KZ_APPC_2026_07_12 -> byCompetent;
                };
        };
    }
}
