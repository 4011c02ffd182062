package kz.jauap.office.intake.social;

import java.time.LocalDate;
import kz.jauap.office.registry.act.Town;
import kz.jauap.office.registry.arrival.BalanceTable;
import kz.jauap.office.registry.arrival.Porter;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/// The doors of the city as its controller and its registrar watch them, with all platforms on the other side.
abstract class WatchedDoors {
    static final OtherSide THERE = new OtherSide();

    /// What knocks at the office's own public address.
    static final OkSimulator OUTSIDE = new OkSimulator();

    @Autowired
    MockMvc web;

    @Autowired
    Porter porter;

    @Autowired
    BalanceTable balances;

    @Autowired
    JdbcClient sql;

    Town town;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        THERE.settings(settings);
        settings.add("jauap.public-url", OUTSIDE::url);
        settings.add("jauap.doors.instagram.app-secret", () -> "");
    }

    @BeforeEach
    void monday(@Autowired ApplicationContext context) {
        town = Town.in(context).at("2026-11-23T10:00:00");
        sql.sql("truncate registry_arrival, registry_door, intake_thread, intake_message, intake_change, intake_heard, "
                        + "intake_media")
                .update();
        THERE.well();
        OUTSIDE.requests.clear();
    }

    static LocalDate today() {
        return LocalDate.of(2026, 11, 23);
    }
}
