package kz.jauap.office.intake.social;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.arrival.Arrival;
import kz.jauap.office.intake.arrival.Arrivals;
import kz.jauap.office.intake.arrival.BalanceTable;
import kz.jauap.office.intake.arrival.CanaryMark;
import kz.jauap.office.intake.arrival.Ending;
import kz.jauap.office.intake.arrival.Porter;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// What was kept aside and a clerk has let go: whatever he read in it is not lost on the way.
@OfficeTest
class LetGoTest {
    private static final OtherSide THERE = new OtherSide();
    private static final Instant MORNING = Instant.parse("2026-11-23T05:00:00Z");

    @Autowired
    private MockMvc web;

    @Autowired
    private Porter porter;

    @Autowired
    private Arrivals arrivals;

    @Autowired
    private BalanceTable balances;

    @Autowired
    private CanaryMark canaries;

    @Autowired
    private CaseFiles files;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient sql;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        THERE.settings(settings);
    }

    @AfterAll
    static void close() {
        THERE.close();
    }

    @BeforeEach
    void thereIsACity(@Autowired AlmatyOrganisation almaty) {
        almaty.load();
        sql.sql("truncate intake_arrival, intake_door, intake_thread, intake_message, intake_change, intake_heard, "
                        + "intake_media")
                .update();
        THERE.well();
        clock.set(MORNING);
    }

    private void tell(MockHttpServletRequestBuilder knock) throws Exception {
        web.perform(knock).andExpect(status().isOk());
    }

    private Arrival parked() {
        return arrivals.parked(1).getFirst();
    }

    /// The clerk reads a threat in it and lets it go its way.
    private Arrival alarmed(Arrival parked) {
        assertThat(arrivals.release(parked, Urgency.THREAT, 1, "read")).isTrue();
        porter.go();
        return arrivals.find(parked.id()).orElseThrow();
    }

    private CaseFile file(Arrival arrival) {
        return files.open(arrival.appeal().orElseThrow()).orElseThrow();
    }

    @Test
    void aThreatThatJoinsARecordPutsItAheadOfEveryQueue() throws Exception {
        for (int n = 0; n <= 20; n++) {
            tell(THERE.vk.message("f" + n, n, 13, "Хабарлама " + n, ""));
        }
        porter.go();
        Arrival joined = alarmed(parked());
        assertThat(joined.ending()).isEqualTo(Ending.JOINED);
        Card card = file(joined).card();
        assertThat(card.urgency()).isEqualTo(Urgency.THREAT);
    }

    @Test
    void whatCannotBeReadBecomesARecordAsItCame() throws Exception {
        tell(THERE.instagram.sealed("завтра будет взрыв"));
        porter.go();
        Arrival registered = alarmed(parked());
        assertThat(registered.ending()).isEqualTo(Ending.REGISTERED);
        assertThat(file(registered).letter().text()).contains("завтра будет взрыв");
        assertThat(file(registered).card().urgency()).isEqualTo(Urgency.THREAT);
    }

    @Test
    void aCanaryDoesNotBreakTheSilenceOfADoor() throws Exception {
        tell(THERE.twitter.tweet("3001", "", "0", canaries.fresh(), ""));
        porter.go();
        assertThat(arrivals.parked(1)).isEmpty();
        assertThat(balances.last(Channel.TWITTER)).isEmpty();
        tell(THERE.twitter.tweet("3002", "", "0", "When will the park open?", ""));
        assertThat(balances.last(Channel.TWITTER)).isPresent();
    }
}
