package kz.jauap.office.urgent.duty;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.jauap.office.organisation.BodyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Table `urgent_turn`.
@Component
class TurnTable {
    private final JdbcClient sql;

    TurnTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// A body's turns that have not ended before a day, who is called first on top.
    List<Turn> of(BodyId body, LocalDate from) {
        return sql.sql("""
                        select id, body, officer, place, watches, first_day, last_day from urgent_turn
                        where body = ? and (last_day is null or last_day >= ?) order by place, first_day, id""")
                .param(body.value())
                .param(from)
                .query((row, _) -> new Turn(
                        row.getLong("id"),
                        new BodyId(row.getString("body")),
                        row.getLong("officer"),
                        row.getInt("place"),
                        watches(row.getString("watches")),
                        row.getObject("first_day", LocalDate.class),
                        Optional.ofNullable(row.getObject("last_day", LocalDate.class))))
                .list();
    }

    void add(BodyId body, long officer, int place, Set<Watch> watches, LocalDate first, Optional<LocalDate> last) {
        sql.sql("""
                insert into urgent_turn (body, officer, place, watches, first_day, last_day)
                values (?, ?, ?, ?, ?, ?)""")
                .param(body.value())
                .param(officer)
                .param(place)
                .param(watches.stream().sorted().map(Watch::name).collect(Collectors.joining(",")))
                .param(first)
                .param(last.orElse(null))
                .update();
    }

    /// Takes a turn off the roster.
    ///
    /// @return whether it was on it
    boolean remove(BodyId body, long id) {
        return sql.sql("delete from urgent_turn where id = ? and body = ?")
                        .param(id)
                        .param(body.value())
                        .update()
                == 1;
    }

    private static Set<Watch> watches(String written) {
        return Arrays.stream(written.split(",", -1))
                .map(Watch::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Watch.class)));
    }
}
