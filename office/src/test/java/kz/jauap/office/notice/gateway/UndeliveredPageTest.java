package kz.jauap.office.notice.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.egov.wire.Flavour;
import kz.jauap.office.intake.partner.Partner;
import kz.jauap.office.intake.partner.Partners;
import kz.jauap.office.notice.gateway.Event.Kind;
import kz.jauap.office.notice.gateway.Event.State;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.people.setup.AlmatyStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/// An administrator finds what a partner did not take, sets the reason right and sends it once more.
@OfficeTest
@Import(AtWork.class)
class UndeliveredPageTest {
    private static final String PAGE = "/en/staff/events";

    @Autowired
    MockMvc web;

    @Autowired
    AtWork at;

    @Autowired
    GatewayRounds rounds;

    @Autowired
    EventTable table;

    @Autowired
    Partners partners;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient sql;

    private final Listener listener = new Listener();
    private final String message = "u-" + UUID.randomUUID();
    private long partner;

    @BeforeEach
    void thereIsAPartnerWithThreeEvents(@Autowired AlmatyStaff staff) {
        staff.load();
        partner = partners.admit("gateway", Partner.Sealing.OPTIONAL, Flavour.JSON, Optional.of(listener.address()))
                .partner()
                .id();
        for (int each = 0; each < 3; each++) {
            table.add(partner, message, Kind.PACKAGE, Optional.empty(), clock.instant());
        }
    }

    @AfterEach
    void close() {
        listener.close();
        partners.shutOut(partner);
        clock.release();
    }

    private List<State> states() {
        return table.of(partner, message).stream().map(Event::state).toList();
    }

    private String shown() throws Exception {
        return web.perform(get(PAGE).with(at.as("admin")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private void sent(String path, String login, int expected) throws Exception {
        web.perform(post(path).with(at.as(login)).with(FormToken.sent())).andExpect(status().is(expected));
    }

    private long audited() {
        return sql.sql("select count(*) from people_audit where deed = 'EVENTS_SENT_AGAIN' and subject like ?")
                .param("%" + message + "%")
                .query(Long.class)
                .single();
    }

    @Test
    void whatWasGivenUpIsSentOnceMoreOneOrAll() throws Exception {
        listener.answering(422);
        rounds.go();
        assertThat(states()).containsOnly(State.FAILED);
        assertThat(shown())
                .contains(message + ".1", message + ".3", "gateway", "(HTTP 422)", "Send everything undelivered");
        listener.answering(204);
        sent(PAGE + "/" + table.of(partner, message).get(1).id(), "admin", 302);
        rounds.go();
        assertThat(states()).containsExactly(State.FAILED, State.DELIVERED, State.FAILED);
        assertThat(audited()).isEqualTo(1);
        assertThat(shown()).contains(message + ".1").doesNotContain(message + ".2");
        sent(PAGE, "admin", 302);
        rounds.go();
        assertThat(states()).containsOnly(State.DELIVERED);
        assertThat(audited()).isEqualTo(3);
        assertThat(shown()).doesNotContain(message);
    }

    @Test
    void whatHasBeenTriedForLongIsShownWithTheReason() throws Exception {
        listener.answering(503);
        rounds.go();
        assertThat(shown()).doesNotContain(message);
        clock.set(clock.instant().plus(Duration.ofHours(25)));
        assertThat(shown()).contains(message + ".1", "(HTTP 503)", "still being sent");
        sent(PAGE, "admin", 302);
        assertThat(audited()).isZero();
    }

    @Test
    void nobodyElseSeesOrSendsThem() throws Exception {
        web.perform(get(PAGE).with(at.as("registrar"))).andExpect(status().isForbidden());
        sent(PAGE, "controller", 403);
        sent(PAGE + "/1", "executor", 403);
    }

    @Test
    void anAdministratorChangesAddressAndFormat() throws Exception {
        String path = "/en/staff/partners/" + partner;
        web.perform(post(path).param("endpoint", "ftp://x").with(at.as("admin")).with(FormToken.sent()))
                .andExpect(status().isUnprocessableContent());
        web.perform(post(path)
                        .param("endpoint", "https://gateway.example/events")
                        .param("flavour", "XML")
                        .with(at.as("admin"))
                        .with(FormToken.sent()))
                .andExpect(status().is3xxRedirection());
        Partner changed = partners.find(partner).orElseThrow();
        assertThat(changed.flavour()).isEqualTo(Flavour.XML);
        assertThat(changed.endpoint().orElseThrow()).hasToString("https://gateway.example/events");
        web.perform(get(path).with(at.as("admin"))).andExpect(status().isOk());
    }
}
