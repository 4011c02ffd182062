package kz.jauap.office.registry.card;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.term.Ground;
import org.jspecify.annotations.Nullable;

/// How the legal number stands in the columns of `registry_card`.
final class OutsideColumns {
    private OutsideColumns() {}

    static List<@Nullable Object> values(LegalNumber legal) {
        return switch (legal) {
            case LegalNumber.Ours _ -> Arrays.asList("OURS", null, null, null, null);
            case LegalNumber.Awaited _ -> Arrays.asList("AWAITED", null, null, null, null);
            case LegalNumber.Outside(var number, var day, var stated, var ground) ->
                Arrays.asList("OUTSIDE", number, day, stated.orElse(null), ground.name());
        };
    }

    static LegalNumber read(ResultSet row) throws SQLException {
        return switch (row.getString("legal_number")) {
            case "OURS" -> new LegalNumber.Ours();
            case "AWAITED" -> new LegalNumber.Awaited();
            case "OUTSIDE" ->
                new LegalNumber.Outside(
                        row.getString("outside_number"),
                        row.getObject("outside_day", LocalDate.class),
                        Optional.ofNullable(row.getObject("outside_stated", LocalDate.class)),
                        Ground.valueOf(row.getString("outside_ground")));
            case String other -> throw new IllegalStateException(other);
        };
    }
}
