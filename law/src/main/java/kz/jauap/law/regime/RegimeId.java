package kz.jauap.law.regime;

import java.util.Arrays;
import java.util.Optional;

/// The permanent name of one edition of one act.
public enum RegimeId {
    KZ_LAW221_2020,
    KZ_APPC_2021,
    KZ_APPC_2025,
    KZ_APPC_2026_07_01,
    KZ_APPC_2026_07_12;

    /// The name as it is stored and shown, such as `KZ-LAW221-2020`.
    public String code() {
        return name().replace('_', '-');
    }

    public static Optional<RegimeId> of(String code) {
        return Arrays.stream(values()).filter(id -> id.code().equals(code)).findFirst();
    }
}
