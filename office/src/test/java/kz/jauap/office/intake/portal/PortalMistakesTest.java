package kz.jauap.office.intake.portal;

import static kz.jauap.law.channel.Channel.SITE;
import static kz.jauap.office.guide.Trial.HUGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.jauap.office.guide.Withstands;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.arrival.Arrivals;
import kz.jauap.office.registry.arrival.Why;
import kz.jauap.office.registry.file.CaseFile;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/// What may be missing, too much or doubtful in the forms of the portal: told, and nothing lost.
@OfficeTest(properties = "jauap.test-office=portal")
class PortalMistakesTest extends Asker {
    @Autowired
    Arrivals arrivals;

    @Autowired
    MovableClock clock;

    @Autowired
    private MockMvc web;

    @Test
    void filesAreKeptWhileTheTextIsStillMissing() throws Exception {
        String key = key();
        var photo = new MockMultipartFile(
                "files", "фото.png", "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0});
        var empty = new MockMultipartFile("files", "пусто.pdf", "application/pdf", new byte[0]);
        var first = form("/ru/question", key).file(photo).file(empty);
        web.perform(first)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(Matchers.containsString("фото.png")))
                .andExpect(content().string(Matchers.containsString("пусто.pdf: Файл пуст")));
        CaseFile file = filed(web.perform(form("/ru/question", key).param("text", QUESTION)));
        assertThat(file.enclosures()).extracting(each -> each.name()).containsExactly("фото.png");
    }

    @Withstands(doors = SITE, trials = HUGE)
    @Test
    void moreThanAnybodyWritesIsTurnedAwayAndStandsInTheLedger() throws Exception {
        web.perform(post("/ru/threat").param("text", "я".repeat(1_000_001)).with(FormToken.sent()))
                .andExpect(status().isContentTooLarge());
        assertThat(arrivals.closed(Why.TOO_LARGE, LocalDate.now(clock), LocalDate.now(clock), 1))
                .singleElement()
                .satisfies(it -> assertThat(it.door()).isEqualTo(SITE));
    }

    @Test
    void onlyAnEmptyTextIsHeldBackWithAPlainMessage() throws Exception {
        web.perform(form("/ru/question", key()).param("text", "  ").param("place", "Абая, 10"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(Matchers.containsString("Напишите, что произошло")))
                .andExpect(content().string(Matchers.containsString("Абая, 10")));
    }

    @Test
    void aDoubtIsToldOnceAndNeverStopsAnybody() throws Exception {
        String key = key();
        web.perform(form("/ru/question", key).param("text", "Почему?"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(Matchers.containsString("name=\"anyway\"")))
                .andExpect(content().string(Matchers.containsString("Почему?")));
        assertThat(filed(web.perform(form("/ru/question", key)
                                .param("text", "Почему?")
                                .param("anyway", "yes")))
                        .letter()
                        .text())
                .isEqualTo("Почему?");
    }

    static Stream<List<String>> badInput() {
        return Stream.of(
                List.of("text", "a\u0000b"),
                List.of("text", "\ud800"),
                List.of("text", "я".repeat(200_001)),
                List.of("place", "я".repeat(501)),
                List.of("surname", "я".repeat(201)),
                List.of("email", "я".repeat(201)),
                List.of("language", "xx"),
                List.of("topic", "no-such"),
                List.of("topic", "a\u0000"),
                List.of("district", "1e999999999"),
                List.of("kind", "NONE"),
                List.of("kind", "0"),
                List.of("key", "nonsense"),
                List.of("\u0000", "x"));
    }

    @ParameterizedTest
    @MethodSource("badInput")
    void badInputIsToldAsSuchAtEveryDoor(List<String> field) throws Exception {
        for (String path : List.of("/ru/question", "/kk/threat")) {
            boolean unread = path.endsWith("threat") && field.getFirst().matches("topic|kind|email");
            var form = multipart(path);
            form.with(FormToken.sent());
            for (String[] each : new String[][] {{"key", key()}, {"language", "ru"}, {"text", QUESTION}}) {
                if (!each[0].equals(field.getFirst())) {
                    form.param(each[0], each[1]);
                }
            }
            int status = web.perform(form.param(field.getFirst(), field.getLast()))
                    .andReturn()
                    .getResponse()
                    .getStatus();
            assertThat(status).as(path + field).isBetween(unread ? 300 : 400, 499);
        }
    }

    @Test
    void aFloodFromOneAddressIsKeptAsideAndACrowdSlowedWithTheWordsStillInTheForm() throws Exception {
        List<Integer> told = new ArrayList<>();
        for (int at = 0; at <= 600; at++) {
            var form = form("/ru/question", key()).with(request -> {
                request.setRemoteAddr("203.0.113.7");
                return request;
            });
            boolean says = at == 60 || at == 600;
            var answer = web.perform(form.param("text", says ? QUESTION : ""))
                    .andReturn()
                    .getResponse();
            if (says) {
                told.add(answer.getStatus());
            }
            if (at == 600) {
                assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains(QUESTION);
            }
        }
        assertThat(told).containsExactly(202, 429);
    }
}
