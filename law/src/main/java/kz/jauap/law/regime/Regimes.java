package kz.jauap.law.regime;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/// All editions held, and which of them governs.
public final class Regimes {

    private Regimes() {}

    public static Regime of(RegimeId id) {
        return switch (id) {
            case KZ_LAW221_2020 -> Law221.REGIME;
            case KZ_APPC_2021 -> Appc.OF_2021;
            case KZ_APPC_2025 -> Appc.OF_2025;
            case KZ_APPC_2026_07_01 -> Appc.OF_JULY_1;
            case KZ_APPC_2026_07_12 -> Appc.OF_JULY_12;
        };
    }

    /// The day up to which changes of the law have been followed.
    public static LocalDate followedUntil() {
        return LocalDate.of(2026, 11, 22);
    }

    /// The first day for which an edition is held.
    public static LocalDate firstDay() {
        return Law221.REGIME.since();
    }

    /// The edition that governs an appeal registered on a day; it stays pinned to the appeal.
    ///
    /// @throws IllegalArgumentException under `CURRENT_LAW` for a day before [#firstDay]
    public static Regime governing(RegimePolicy policy, LocalDate day) {
        return switch (policy) {
            case GUIDE -> Law221.REGIME;
            case CURRENT_LAW ->
                inForce(day).orElseThrow(() -> new IllegalArgumentException("no edition is held for " + day));
        };
    }

    /// The edition in force on a day, whatever an installation has chosen; empty before [#firstDay].
    public static Optional<Regime> inForce(LocalDate day) {
        return Arrays.stream(RegimeId.values())
                .map(Regimes::of)
                .filter(regime -> regime.isInForce(day))
                .findFirst();
    }
}
