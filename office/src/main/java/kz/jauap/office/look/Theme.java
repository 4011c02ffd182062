package kz.jauap.office.look;

import java.util.Locale;

/// How bright the reader wants the pages; AUTO follows the device.
public enum Theme {
    AUTO,
    LIGHT,
    DARK;

    public static Theme of(String code) {
        for (var theme : values()) {
            if (theme.code().equals(code)) return theme;
        }
        return AUTO;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The theme the switch leads to.
    public Theme next() {
        return this == DARK ? LIGHT : DARK;
    }
}
