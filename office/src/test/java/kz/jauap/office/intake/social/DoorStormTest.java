package kz.jauap.office.intake.social;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.ledger.Canaries;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.arrival.Balance;
import kz.jauap.office.registry.arrival.DoorTable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// A storm through all doors, and the canaries that fly through them.
@OfficeTest
@Import(AtWork.class)
class DoorStormTest extends WatchedDoors {
    @Autowired
    DoorTable doors;

    @Autowired
    Canaries canaries;

    @Autowired
    MovableClock clock;

    @Test
    void canariesFlyThroughEveryOpenDoorFromOutsideAndAreMissedWhenTheyDoNotComeBack() throws Exception {
        canaries.go();
        assertThat(OUTSIDE.requests)
                .extracting(Simulator.Request::path)
                .filteredOn(path -> !path.startsWith("/kk/embed/d/"))
                .containsExactlyInAnyOrder(
                        "/open311/v2/requests.json",
                        "/kk/embed/question",
                        "/api/doors/facebook",
                        "/api/doors/vk",
                        "/api/doors/twitter",
                        "/api/doors/ok?key=" + OkSimulator.KEY,
                        "/api/v1/appeals");
        assertThat(doors.seen(Channel.VK).canaryLost()).isTrue();
        for (Simulator.Request canary : OUTSIDE.requests) {
            boolean form = !canary.path().startsWith("/api/");
            var knock = form ? form(canary) : Simulator.json(canary.path(), canary.body());
            for (Map.Entry<String, List<String>> header : canary.headers().entrySet()) {
                if (header.getKey().toLowerCase(Locale.ROOT).startsWith("x-")) {
                    knock.header(header.getKey(), header.getValue().getFirst());
                }
            }
            if (form) {
                web.perform(knock);
            } else {
                web.perform(knock)
                        .andExpect(
                                canary.path().contains("doors") ? status().isOk() : status().isUnprocessableContent());
            }
        }
        porter.go();
        for (Channel door : List.of(
                Channel.FACEBOOK,
                Channel.VK,
                Channel.TWITTER,
                Channel.OK_RU,
                Channel.API,
                Channel.OPEN_ALMATY,
                Channel.QUESTION_FOR_AKIM,
                Channel.CHANCELLERY)) {
            assertThat(doors.seen(door).canaryLost()).as("%s", door).isFalse();
        }
        assertThat(balances.between(today(), today())).isEmpty();
        assertThat(sql.sql("select count(*) from registry_arrival where ending = 'CLOSED' and why = 'CANARY'")
                        .query(Long.class)
                        .single())
                .isEqualTo(OUTSIDE.requests.size() + 1L);
    }

    private static MockHttpServletRequestBuilder form(Simulator.Request canary) {
        return post(canary.path())
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content(canary.body());
    }

    @Test
    void aStormThroughAllDoorsToldThriceAndHandledByTwoPortersLosesNothingAndDoublesNothing() throws Exception {
        int people = 60;
        List<Callable<Object>> work = IntStream.range(0, people * 3)
                .<Callable<Object>>mapToObj(n -> () -> {
                    String who = "storm" + n % people;
                    web.perform(THERE.facebook.comment("s1" + who, "", who, "First words of " + who));
                    web.perform(THERE.facebook.comment("s2" + who, "s1" + who, who, "Second words of " + who));
                    web.perform(THERE.twitter.tweet("s" + who, "", who, "A tweet of " + who, ""));
                    web.perform(THERE.ok.message("mid:s" + who, who, "A message of " + who, ""));
                    if (n % 7 == 0) {
                        porter.go();
                    }
                    return who;
                })
                .toList();
        try (var crowd = Executors.newFixedThreadPool(4)) {
            for (var done : crowd.invokeAll(work)) {
                done.get();
            }
        }
        clock.set(clock.instant().plus(Duration.ofHours(1)));
        porter.go();
        List<Balance> all = balances.between(today(), today());
        assertThat(all).hasSize(3).allMatch(Balance::exact).allMatch(each -> each.waiting() == 0);
        Balance facebook = all.getFirst();
        assertThat(facebook.received()).isEqualTo(2L * people);
        assertThat(facebook.registered()).isEqualTo(people);
        assertThat(facebook.joined()).isEqualTo(people);
        assertThat(all)
                .filteredOn(each -> each.door() != Channel.FACEBOOK)
                .allMatch(each -> each.registered() == people);
        assertThat(sql.sql("select count(distinct appeal) from registry_arrival")
                        .query(Long.class)
                        .single())
                .isEqualTo(3L * people);
    }
}
