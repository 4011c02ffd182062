package kz.jauap.office.registry.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.intake.Submission;
import kz.jauap.office.intake.Submissions;
import kz.jauap.office.intake.Taking;
import kz.jauap.office.organisation.AlmatyOrganisation;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An empty ledger of arrivals on a Monday morning, and letters to be handed in.
abstract class TheLedger {
    static final Instant MORNING = Instant.parse("2026-11-23T05:00:00Z");
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    static final Submission LETTER = Submissions.paper(Submissions.OMIROVA, Submissions.LAMPS);

    @Autowired
    Taking taking;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Porter porter;

    @Autowired
    BalanceTable balances;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void thereIsACity(@Autowired AlmatyOrganisation almaty) {
        almaty.load();
        sql.sql("truncate registry_arrival").update();
        clock.set(MORNING);
    }

    static Optional<Taking.Key> key(String key) {
        return Optional.of(new Taking.Key("test", key));
    }

    Arrival arrival(String key) {
        return arrivals.find(Channel.CHANCELLERY, "test/" + key).orElseThrow();
    }

    Balance desk() {
        List<Balance> all = balances.between(DAY, DAY);
        assertThat(all).extracting(Balance::door).containsExactly(Channel.CHANCELLERY);
        assertThat(all).allMatch(Balance::exact);
        return all.getFirst();
    }
}
