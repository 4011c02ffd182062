package kz.jauap.office.intake.social;

import static kz.jauap.law.channel.Channel.FACEBOOK;
import static kz.jauap.law.channel.Channel.INSTAGRAM;
import static kz.jauap.law.channel.Channel.OK_RU;
import static kz.jauap.law.channel.Channel.TWITTER;
import static kz.jauap.law.channel.Channel.VK;
import static kz.jauap.office.guide.Trial.FORGED;
import static kz.jauap.office.guide.Trial.HUGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.guide.Withstands;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.registry.arrival.CanaryMark;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Knocks that prove nothing, are too large, cannot be read, or are too many.
@OfficeTest
class OddKnocksTest extends AtThePlatforms {
    @Autowired
    CanaryMark canaries;

    @Withstands(
            doors = {INSTAGRAM, FACEBOOK, VK, TWITTER, OK_RU},
            trials = FORGED)
    @Test
    void whatDoesNotProveWhereItComesFromIsNotReceived() throws Exception {
        web.perform(Simulator.json("/api/doors/instagram", "{}").header("X-Hub-Signature-256", "sha256=00"))
                .andExpect(status().isForbidden());
        web.perform(Simulator.json("/api/doors/facebook", "{}")).andExpect(status().isForbidden());
        web.perform(THERE.vk.told("message_new", "e", "{}", "guessed")).andExpect(status().isForbidden());
        web.perform(Simulator.json("/api/doors/twitter", "{}")).andExpect(status().isForbidden());
        web.perform(THERE.ok.told("guessed", "{}")).andExpect(status().isForbidden());
        web.perform(THERE.ok.message("mid:1", "1", "from far", "").with(request -> {
                    request.setRemoteAddr("203.0.113.5");
                    return request;
                }))
                .andExpect(status().isForbidden());
        assertThat(balances.between(DAY, DAY)).isEmpty();
        assertThat(doors.seen(Channel.OK_RU).unproven()).isEqualTo(2);
    }

    @Withstands(
            doors = {INSTAGRAM, FACEBOOK, VK, TWITTER, OK_RU},
            trials = HUGE)
    @Test
    void aBodyOfAHundredMegabytesIsTurnedAway() throws Exception {
        byte[] huge = new byte[100 << 20];
        Map<String, Channel> paths =
                Map.of("instagram", INSTAGRAM, "facebook", FACEBOOK, "vk", VK, "twitter", TWITTER, "ok", OK_RU);
        for (var path : paths.entrySet()) {
            web.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post(
                                    "/api/doors/" + path.getKey())
                            .contentType("application/json")
                            .content(huge))
                    .andExpect(status().isContentTooLarge());
            assertThat(doors.seen(path.getValue()).unproven()).isOne();
        }
        assertThat(balances.between(DAY, DAY)).isEmpty();
    }

    @Test
    void whatIsProvenButCannotBeReadIsKeptAside() throws Exception {
        tell(THERE.instagram.sealed("not json"));
        tell(THERE.instagram.sealed("{\"object\":\"instagram\",\"entry\":[{\"changes\":[{\"field\":\"comments\"}]}]}"));
        tell(THERE.twitter.sealed("[]"));
        porter.go();
        assertThat(balance(Channel.INSTAGRAM).parked()).isEqualTo(2);
        assertThat(balance(Channel.TWITTER).parked()).isEqualTo(1);
    }

    @Test
    void charactersThatCannotBeReadStopNothing() throws Exception {
        tell(THERE.vk.comment("e\\u0000", 50, 0, 13, "a\\u0000b\\ud800 \\u202e Қ"));
        porter.go();
        assertThat(records().getFirst().letter().text()).startsWith("a\ufffdb");
    }

    @Test
    void aFloodOfOneAuthorAndCopiesOfManyAreKeptAsideAndLosNothing() throws Exception {
        for (int n = 0; n < 25; n++) {
            tell(THERE.vk.message("f" + n, n, 13, "Хабарлама " + n, ""));
        }
        for (int n = 0; n < 8; n++) {
            tell(THERE.ok.message("mid:c" + n, "c" + n, "Верните парк жителям города!", ""));
        }
        porter.go();
        assertThat(balance(Channel.VK).parked()).isEqualTo(5);
        assertThat(balance(Channel.OK_RU).parked()).isEqualTo(3);
    }

    @Test
    void aCanaryGoesThroughTheDoorAndCountsNowhere() throws Exception {
        tell(THERE.twitter.tweet("3001", "", "0", canaries.fresh(), ""));
        tell(THERE.twitter.tweet("3002", "", "0", forged(canaries.fresh()), ""));
        porter.go();
        assertThat(balance(Channel.TWITTER).received()).isEqualTo(1);
        assertThat(doors.seen(Channel.TWITTER).canarySeenAt()).isPresent();
        assertThat(records()).hasSize(1);
    }

    /// The same mark with another proof.
    private static String forged(String mark) {
        return mark.substring(0, mark.length() - 1) + (mark.endsWith("0") ? "1" : "0");
    }
}
