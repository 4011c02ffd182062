package kz.jauap.office.house;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Optional;
import kz.jauap.office.house.start.CannotStart;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What this installation is, by its first start: real or fictional, and sealed under which keys.
@Component
class Installation {
    private record Mark(boolean demo, String keyCheck) {}

    private final JdbcClient database;

    Installation(JdbcClient database, Settings settings, Secrets secrets, Clock clock) {
        this.database = database;
        var keyCheck = HexFormat.of().formatHex(secrets.mac("installation", "key check"));
        var mark = mark().orElseGet(() -> markNow(settings.demo(), keyCheck, clock));
        if (!mark.keyCheck().equals(keyCheck)) {
            throw new CannotStart(
                    "The keys in " + settings.dataFolder() + " are not those of this database.",
                    "Restore the folder `secrets` that belongs to the database, or name the right JAUAP_DATA.");
        }
        if (settings.demo() && !mark.demo()) {
            throw new CannotStart(
                    "This installation holds real records; the demonstration does not open here.",
                    "Give the demonstration its own data folder: ./jauap run --demo --data DIR");
        }
        if (!settings.demo() && mark.demo()) {
            throw new CannotStart(
                    "This installation holds the fictional records of the demonstration.",
                    "Start it with --demo, or give the real office its own data folder: ./jauap run --data DIR");
        }
    }

    private Optional<Mark> mark() {
        return database.sql("select demo, key_check from house_installation")
                .query(Mark.class)
                .optional();
    }

    private Mark markNow(boolean demo, String keyCheck, Clock clock) {
        database.sql("""
                insert into house_installation (created_at, demo, key_check) values (:now, :demo, :keyCheck)
                on conflict do nothing
                """)
                .param("now", OffsetDateTime.now(clock))
                .param("demo", demo)
                .param("keyCheck", keyCheck)
                .update();
        return mark().orElseThrow();
    }
}
