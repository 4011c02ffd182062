package kz.jauap.office.registry.secrecy;

import java.sql.ResultSet;
import java.sql.SQLException;
import kz.jauap.office.registry.entry.Urgency;

/// Whether the words of a case lie open in the database, or sealed.
public enum Secrecy {
    OPEN,
    SEALED;

    /// How the words of a case lie: sealed as long as it counts as a threat.
    public static Secrecy of(Urgency urgency) {
        return switch (urgency) {
            case ORDINARY, HINTED -> OPEN;
            case THREAT -> SEALED;
        };
    }

    /// How the words of a row lie, by its column `sealed`.
    public static Secrecy of(ResultSet row) throws SQLException {
        return row.getBoolean("sealed") ? SEALED : OPEN;
    }

    public boolean sealed() {
        return this == SEALED;
    }
}
