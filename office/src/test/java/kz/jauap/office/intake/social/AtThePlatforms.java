package kz.jauap.office.intake.social;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.registry.arrival.Balance;
import kz.jauap.office.registry.arrival.BalanceTable;
import kz.jauap.office.registry.arrival.DoorTable;
import kz.jauap.office.registry.arrival.Porter;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// A city whose doors are open to all platforms; after every test the balance is exact.
abstract class AtThePlatforms {
    static final Instant MORNING = Instant.parse("2026-11-23T05:00:00Z");
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    static final OtherSide THERE = new OtherSide();

    @Autowired
    MockMvc web;

    @Autowired
    Porter porter;

    @Autowired
    BalanceTable balances;

    @Autowired
    DoorTable doors;

    @Autowired
    CaseFiles files;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient sql;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        THERE.settings(settings);
    }

    @BeforeEach
    void thereIsACity(@Autowired AlmatyOrganisation almaty) {
        almaty.load();
        sql.sql("truncate registry_arrival, registry_door, intake_thread, intake_message, intake_change, intake_heard, "
                        + "intake_media")
                .update();
        THERE.well();
        clock.set(MORNING);
    }

    @AfterEach
    void theBalanceIsExact() {
        assertThat(balances.between(DAY, DAY)).allMatch(Balance::exact);
    }

    ResultActions tell(MockHttpServletRequestBuilder knock) throws Exception {
        return web.perform(knock).andExpect(status().isOk());
    }

    Balance balance(Channel door) {
        return balances.between(DAY, DAY).stream()
                .filter(each -> each.door() == door)
                .findFirst()
                .orElseThrow();
    }

    List<CaseFile> records() {
        return sql
                .sql(
                        "select distinct appeal, min(id) from registry_arrival where ending = 'REGISTERED' group by appeal "
                                + "order by 2")
                .query((row, _) -> new AppealId(row.getObject("appeal", java.util.UUID.class)))
                .list()
                .stream()
                .map(appeal -> files.open(appeal).orElseThrow())
                .toList();
    }
}
