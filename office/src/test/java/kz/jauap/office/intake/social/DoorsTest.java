package kz.jauap.office.intake.social;

import static kz.jauap.office.guide.Rule.G2_4;
import static kz.jauap.office.guide.Rule.G3_2;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import kz.jauap.law.channel.Channel;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.social.media.Fetching;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What is said at each platform and becomes a record.
@OfficeTest
class DoorsTest extends AtThePlatforms {
    private static final byte[] PNG = java.util.Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    @Autowired
    Fetching fetching;

    @Test
    void eachPlatformIsToldThatTheAddressIsOurs() throws Exception {
        for (String meta : List.of("instagram", "facebook")) {
            web.perform(get("/api/doors/" + meta)
                            .queryParam("hub.mode", "subscribe")
                            .queryParam("hub.verify_token", "verify-me")
                            .queryParam("hub.challenge", "1158201444"))
                    .andExpect(status().isOk())
                    .andExpect(content().string("1158201444"));
            web.perform(get("/api/doors/" + meta)
                            .queryParam("hub.mode", "subscribe")
                            .queryParam("hub.verify_token", "guessed")
                            .queryParam("hub.challenge", "1"))
                    .andExpect(status().isForbidden());
        }
        tell(THERE.vk.told("confirmation", "", "{}")).andExpect(content().string("c0nf1rm"));
        tell(get("/api/doors/twitter").queryParam("crc_token", "challenge"))
                .andExpect(jsonPath("$.response_token").value("sha256=" + TwitterSimulator.seal("challenge")));
        web.perform(get("/api/doors/ok").queryParam("key", OkSimulator.KEY)).andExpect(status().isForbidden());
        web.perform(get("/api/doors/myspace")).andExpect(status().isNotFound());
    }

    @Proves({G2_4, G3_2})
    @Test
    void whatIsSaidAtEachPlatformBecomesAnInformalRecord() throws Exception {
        tell(THERE.instagram.comment("ig1", "", "11", "Көшеде шам жанбайды"));
        tell(THERE.facebook.comment("fb1", "", "12", "Не вывозят мусор"))
                .andExpect(content().string("EVENT_RECEIVED"));
        tell(THERE.vk.comment("e1", 101, 0, 13, "Яма на Абая"))
                .andExpect(content().string("ok"));
        tell(THERE.twitter.tweet("1001", "", "14", "When will the park open?", ""));
        tell(THERE.ok.message("mid:1", "15", "Нет воды", ""));
        porter.go();
        assertThat(records()).hasSize(5).allSatisfy(file -> {
            assertThat(file.card().registered().weight()).isEqualTo(Weight.INFORMAL);
            assertThat(file.card().registered().weightReason()).isEqualTo("social-network");
            assertThat(file.card().number().text()).startsWith("СУ-");
        });
        assertThat(records())
                .extracting(file -> file.card().registered().channel())
                .containsExactly(Channel.INSTAGRAM, Channel.FACEBOOK, Channel.VK, Channel.TWITTER, Channel.OK_RU);
        assertThat(records())
                .extracting(file -> file.card().registered().language())
                .containsExactly("kk", "ru", "ru", "en", "ru");
        assertThat(records())
                .extracting(file -> file.applicant().name())
                .containsExactly("@u11", "Name 12", "id13", "@u14", "Name 15");
    }

    @Test
    void ourOwnWordsAndReadMarksAreClosed() throws Exception {
        tell(THERE.instagram.echo("mid.own", "11"));
        tell(THERE.facebook.read("12"));
        tell(THERE.vk.comment("e20", 300, 0, -7007, "Жауап берілді"));
        tell(THERE.twitter.tweet("2001", "", TwitterSimulator.ACCOUNT, "Our news", ""));
        porter.go();
        assertThat(records()).isEmpty();
        assertThat(balances.between(DAY, DAY)).hasSize(4).allMatch(each -> each.closed() == 1);
    }

    @Test
    void pictureIsFetchedFromThePlatformsHostsOnly() throws Exception {
        String photo = THERE.vk.serve("photo.png", PNG);
        String inside = THERE.twitter.serve("secret.png", PNG);
        tell(THERE.vk.message("e30", 1, 13, "", photo));
        tell(THERE.vk.message("e31", 1, 31, "Elsewhere", inside));
        tell(THERE.vk.message("e32", 1, 32, "Turned", THERE.vk.turn("turned.png", inside)));
        tell(THERE.vk.message("e33", 1, 33, "Turned within", THERE.vk.turn("within.png", photo)));
        porter.go();
        fetching.go();
        assertThat(records()).extracting(file -> file.enclosures().size()).containsExactly(1, 0, 0, 1);
        assertThat(records().getFirst().letter().text())
                .isEqualTo("Сөзсіз хабарлама. Онымен бірге жіберілгені тіркелген.");
        assertThat(sql.sql("select count(*) from intake_media where state = 'REFUSED' and fault = 'host'")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void aPictureWhoseServerIsDownIsFetchedLater() throws Exception {
        String photo = THERE.ok.serve("later.png", PNG);
        THERE.ok.mood = Simulator.Mood.BROKEN;
        tell(THERE.ok.message("mid:40", "15", "Фото", photo));
        porter.go();
        fetching.go();
        assertThat(records().getFirst().enclosures()).isEmpty();
        THERE.ok.mood = Simulator.Mood.WELL;
        clock.set(MORNING.plus(Duration.ofHours(1)));
        fetching.go();
        assertThat(records().getFirst().enclosures()).hasSize(1);
    }
}
