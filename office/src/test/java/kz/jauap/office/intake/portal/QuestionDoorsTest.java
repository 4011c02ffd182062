package kz.jauap.office.intake.portal;

import static kz.jauap.law.channel.Channel.DISTRICT_SITE;
import static kz.jauap.law.channel.Channel.QUESTION_FOR_AKIM;
import static kz.jauap.office.guide.Rule.G4_5;
import static kz.jauap.office.guide.Trial.END_TO_END;
import static kz.jauap.office.guide.Trial.HUGE;
import static kz.jauap.office.guide.Trial.REPEATING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.guide.Withstands;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.arrival.Arrival;
import kz.jauap.office.registry.arrival.Ending;
import kz.jauap.office.registry.arrival.Porter;
import kz.jauap.office.registry.arrival.Why;
import kz.jauap.office.registry.entry.Publishing;
import kz.jauap.office.registry.file.CaseFile;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;

/// The question's doors in frames of other sites, with friends and with foes before them.
@OfficeTest(
        properties = {
            "jauap.test-office=portal",
            "jauap.frames.sites=https://www.city.example,https://medeu.example",
            "jauap.district-hosts.medeu=medeu.example"
        })
@Import(AtWork.class)
class QuestionDoorsTest extends FramedDoors {
    @Autowired
    Porter porter;

    private Arrival arrival(Channel door, String scope, String key) {
        return arrivals.find(door, scope + "/" + key).orElseThrow();
    }

    @Withstands(doors = QUESTION_FOR_AKIM, trials = END_TO_END)
    @Test
    void aQuestionFromAFrameIsAnsweredWithItsNumberAndCodeAtOnce() throws Exception {
        web.perform(get("/ru/embed/question").param("topic", "roads").param("district", "medeu"))
                .andExpect(status().isOk())
                .andExpect(header().string(
                                "Content-Security-Policy",
                                containsString(
                                        "frame-ancestors 'self' https://www.city.example https://medeu.example;")))
                .andExpect(header().doesNotExist("X-Frame-Options"))
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andExpect(content().string(containsString("<option value=\"medeu\" selected>")));
        String key = key();
        CaseFile file = told(web.perform(
                        framed("/question", key).param("publish", "yes").header("Origin", "https://www.city.example"))
                .andExpect(header().doesNotExist("Set-Cookie")));
        assertThat(file.card().registered().channel()).isEqualTo(Channel.QUESTION_FOR_AKIM);
        assertThat(file.history().getLast().entry()).isEqualTo(new Publishing.Allowed());
        assertThat(told(web.perform(framed("/question", key).param("publish", "yes")))
                        .card()
                        .appeal())
                .isEqualTo(file.card().appeal());
        assertThat(arrival(Channel.QUESTION_FOR_AKIM, "/question", key).ending())
                .isEqualTo(Ending.REGISTERED);
        web.perform(get("/ru/question"))
                .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors 'none'")))
                .andExpect(header().string("X-Frame-Options", "DENY"));
    }

    @Test
    void aFormOnTheCitysOwnSiteNeedsNoKeyAndIsStillOneQuestion() throws Exception {
        String text = TEXT + " " + key();
        CaseFile first = told(web.perform(post("/kk/embed/question").param("text", text)));
        CaseFile again = told(web.perform(post("/kk/embed/question").param("text", text)));
        assertThat(again.card().appeal()).isEqualTo(first.card().appeal());
        assertThat(first.card().registered().language()).isEqualTo("kk");
    }

    @Test
    void whatIsPerhapsNoPersonsIsKeptAsideAndNeverDropped() throws Exception {
        String trapped = key();
        web.perform(framed("/question", trapped).param("website", "http://spam.example"))
                .andExpect(status().isAccepted())
                .andExpect(content().string(containsString("Сообщение получено")));
        String strange = key();
        web.perform(framed("/question", strange).header("Origin", "https://evil.example"))
                .andExpect(status().isAccepted());
        web.perform(framed("/question", strange).header("Origin", "https://evil.example"))
                .andExpect(status().isAccepted());
        Arrival kept = arrival(Channel.QUESTION_FOR_AKIM, "/question", trapped);
        assertThat(kept.ending()).isEqualTo(Ending.PARKED);
        assertThat(kept.why()).isEqualTo("TRAP");
        assertThat(arrival(Channel.QUESTION_FOR_AKIM, "/question", strange).why())
                .isEqualTo("STRANGE_SITE");
        web.perform(get("/ru/staff/doors/parked").with(atWork.as("registrar")))
                .andExpect(content().string(containsString(TEXT)))
                .andExpect(content().string(containsString("заполнено скрытое поле")));
        web.perform(post("/ru/staff/doors/parked")
                .param("arrival", String.valueOf(kept.id()))
                .param("decision", "THREAT")
                .param("reason", "похоже на угрозу")
                .with(atWork.as("registrar"))
                .with(FormToken.sent()));
        porter.go();
        Arrival released = arrivals.find(kept.id()).orElseThrow();
        assertThat(released.ending()).isEqualTo(Ending.REGISTERED);
        CaseFile file = files.open(released.appeal().orElseThrow()).orElseThrow();
        assertThat(file.card().urgency().name()).isEqualTo("THREAT");
        assertThat(file.letter().text()).isEqualTo(TEXT);
    }

    /// Replays, floods, bodies of any size, wrong names: each arrival has one end, and the balance is exact.
    @Proves(G4_5)
    @Withstands(
            doors = {QUESTION_FOR_AKIM, DISTRICT_SITE},
            trials = {REPEATING, HUGE})
    @Test
    void whateverComesTheBalanceIsExact() throws Exception {
        var photo = new MockMultipartFile("files", "big.png", "image/png", new byte[21 * 1024 * 1024]);
        String big = key();
        web.perform(multipart("/ru/embed/question")
                        .file(photo)
                        .param("key", big)
                        .param("language", "ru")
                        .param("text", TEXT))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("big.png")))
                .andExpect(content().string(containsString(TEXT)));
        assertThat(arrivals.find(Channel.QUESTION_FOR_AKIM, "/question/" + big)).isEmpty();
        web.perform(post("/ru/embed/question").param("text", "я".repeat(1_000_001)))
                .andExpect(status().isContentTooLarge())
                .andExpect(content().string(containsString("журнал поступлений")));
        assertThat(arrivals.closed(Why.TOO_LARGE, LocalDate.now(clock), LocalDate.now(clock), 1)
                        .getFirst())
                .satisfies(it -> {
                    assertThat(it.door()).isEqualTo(Channel.QUESTION_FOR_AKIM);
                    assertThat(arrivals.payload(it)).hasValue("");
                });
        String same = key();
        for (int at = 0; at < 90; at++) {
            String key = at % 3 == 0 ? same : key();
            int status = web.perform(framed("/d/alatau/question", key).with(request -> {
                        request.setRemoteAddr("203.0.113.99");
                        return request;
                    }))
                    .andReturn()
                    .getResponse()
                    .getStatus();
            assertThat(status).isIn(200, 202);
        }
        porter.go();
        LocalDate today = LocalDate.now(clock);
        var balance = balances.between(today, today).stream()
                .filter(each -> each.door() == Channel.DISTRICT_SITE)
                .findFirst();
        assertThat(balance.orElseThrow().exact()).isTrue();
        assertThat(balance.get().parked()).isEqualTo(20);
        assertThat(arrival(Channel.DISTRICT_SITE, "/d/alatau/question", same).ending())
                .isEqualTo(Ending.REGISTERED);
    }

    @Test
    void answersAlreadyGivenAreShownOnAskingAndHoldNothingUp() throws Exception {
        web.perform(framed("/question", key()).param("look", "similar"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Похожих опубликованных ответов нет")))
                .andExpect(content().string(containsString(TEXT)));
    }
}
