package kz.jauap.office.intake.social;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.law.answer.Outcome;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.notice.Rounds;
import kz.jauap.office.notice.delivery.Delivery;
import kz.jauap.office.notice.delivery.DeliveryTable;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.registry.arrival.Porter;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.entry.Answering.Way;
import kz.jauap.office.registry.entry.Corresponding;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.number.Tracking;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// An office that answers on the platforms on which it was written to.
abstract class AnsweringThePlatforms {
    static final OtherSide THERE = new OtherSide();
    static final Instant THEN = Instant.ofEpochSecond(1_795_000_000L);

    @Autowired
    MockMvc web;

    @Autowired
    AtWork at;

    @Autowired
    Porter porter;

    @Autowired
    Rounds rounds;

    @Autowired
    DeliveryTable deliveries;

    @Autowired
    Journal journal;

    @Autowired
    Tracking tracking;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient sql;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        THERE.settings(settings);
    }

    @BeforeEach
    void thereIsACity(@Autowired AlmatyStaff almaty) {
        almaty.load();
        sql.sql("truncate registry_arrival, registry_door, intake_thread, intake_message, intake_change, intake_heard, "
                        + "intake_media")
                .update();
        sql.sql("update notice_delivery set state = 'HANDED'").update();
        THERE.well();
        THERE.vk.taken.clear();
        clock.set(THEN);
    }

    AppealId record(MockHttpServletRequestBuilder knock) throws Exception {
        web.perform(knock).andExpect(status().isOk());
        porter.go();
        return new AppealId(
                sql.sql("select appeal from registry_arrival where ending = 'REGISTERED' order by id desc limit 1")
                        .query(UUID.class)
                        .single());
    }

    void answer(AppealId appeal) {
        journal.act(
                appeal,
                new Actor.Official(1),
                held -> Acted.of(new Answering.Signed(
                        1, Outcome.SATISFIED, "0".repeat(64), List.of(), Optional.empty(), Optional.empty())));
    }

    void write(AppealId appeal, String words) {
        journal.act(appeal, new Actor.Official(1), held -> Acted.of(new Corresponding.OfficeWrote(held.text(words))));
    }

    List<Delivery> by(Way way, AppealId appeal) {
        return deliveries.of(appeal).stream().filter(each -> each.way() == way).toList();
    }

    String code(AppealId appeal) {
        return tracking.code(appeal).characters();
    }

    static String plain(Simulator.Request request) {
        return request.body().startsWith("{")
                ? request.body()
                : URLDecoder.decode(request.body(), StandardCharsets.UTF_8);
    }

    static long holding(Simulator there, String words) {
        return there.words().stream()
                .filter(each -> plain(each).contains(words))
                .count();
    }

    List<Delivery> replies(AppealId appeal) {
        return deliveries.of(appeal).stream()
                .filter(each -> each.way() == Way.PUBLIC_REPLY || each.way() == Way.PRIVATE_MESSAGE)
                .toList();
    }
}
