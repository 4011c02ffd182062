package kz.jauap.office.intake.portal;

import static kz.jauap.law.channel.Channel.QUESTION_FOR_AKIM;
import static kz.jauap.law.channel.Channel.SITE;
import static kz.jauap.office.guide.Point.U20;
import static kz.jauap.office.guide.Point.U28;
import static kz.jauap.office.guide.Trial.END_TO_END;
import static kz.jauap.office.guide.Trial.HUGE;
import static kz.jauap.office.guide.Trial.REPEATING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.guide.Meets;
import kz.jauap.office.guide.Withstands;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.arrival.Arrivals;
import kz.jauap.office.registry.arrival.Why;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.party.Party;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

@OfficeTest(properties = "jauap.test-office=portal")
class PortalTest {
    private static final String QUESTION =
            "На проспекте Абая, 10, вторую неделю не горит фонарь. Прошу починить. Әлия — «ұ» 🏔";

    @Autowired
    Arrivals arrivals;

    @Autowired
    MovableClock clock;

    @Autowired
    private MockMvc web;

    @Autowired
    private CaseFiles files;

    @BeforeEach
    void thereIsACity(@Autowired AlmatyOrganisation almaty) {
        almaty.load();
    }

    private static MockMultipartHttpServletRequestBuilder form(String path, String key) {
        var form = multipart(path);
        form.with(FormToken.sent()).param("key", key).param("language", "ru");
        return form;
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private CaseFile filed(ResultActions answer) throws Exception {
        String url = Objects.requireNonNull(answer.andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        return files.open(url.substring(url.lastIndexOf('/') + 1)).orElseThrow();
    }

    @Test
    void aQuestionIsTakenInWordForWordAndIsInformal() throws Exception {
        CaseFile file = filed(
                web.perform(form("/ru/question", key()).param("text", QUESTION).param("district", "medeu")));
        assertThat(file.letter().text()).isEqualTo(QUESTION);
        assertThat(file.card().registered().weight()).isEqualTo(Weight.INFORMAL);
        assertThat(file.card().due().legal()).isFalse();
        assertThat(file.card().number().text()).startsWith("СУ-100-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void everyPublicDoorOpensInEveryLanguage(String lang) throws Exception {
        for (String path : List.of("/file", "/question", "/threat", "/anonymous")) {
            web.perform(get("/" + lang + path))
                    .andExpect(status().isOk())
                    .andExpect(content().string(Matchers.containsString("<html lang=\"" + lang + "\"")));
        }
    }

    @Test
    void theVoucherIsForTheSessionThatFiledAndForNoOther() throws Exception {
        var session = new MockHttpSession();
        var form = form("/ru/question", key()).param("text", QUESTION).session(session);
        String alias = filed(web.perform(form)).card().number().alias();
        String number = alias.replace("SU", "СУ");
        web.perform(get("/en/voucher/" + alias).session(session))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString(number)))
                .andExpect(content().string(Matchers.containsString("Accepted automatically by the system")));
        web.perform(get("/kk/voucher/" + alias + ".pdf").session(session))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("application/pdf"));
        web.perform(get("/kk/voucher/" + alias)).andExpect(redirectedUrl("/kk/status"));
        web.perform(get("/kk/voucher/" + alias + ".pdf")).andExpect(redirectedUrl("/kk/status"));
        web.perform(get("/kk/voucher/SU-100-2026-9999999").session(session)).andExpect(redirectedUrl("/kk/status"));
    }

    @Meets(U28)
    @Withstands(doors = SITE, trials = END_TO_END)
    @Test
    void aThreatWorksWithoutANameAndStandsAheadOfEveryQueue() throws Exception {
        var session = new MockHttpSession();
        CaseFile file = filed(
                web.perform(form("/kk/threat", key()).param("text", "Бомба").session(session)));
        assertThat(file.card().urgency()).isEqualTo(Urgency.THREAT);
        assertThat(file.applicant()).isInstanceOf(Party.Nameless.class);
        web.perform(get("/kk/voucher/" + file.card().number().alias()).session(session))
                .andExpect(content().string(Matchers.containsString("құзыретті органға дереу жолданады")));
    }

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

    @Meets(U20)
    @Withstands(doors = QUESTION_FOR_AKIM, trials = REPEATING)
    @Test
    void sendingTwiceIsOneAppealAndChangedWordsGetAFormOfTheirOwn() throws Exception {
        String key = key();
        CaseFile first = filed(web.perform(form("/ru/question", key).param("text", QUESTION)));
        CaseFile again = filed(web.perform(form("/ru/question", key).param("text", QUESTION)));
        assertThat(again.card().number()).isEqualTo(first.card().number());
        web.perform(form("/ru/question", key).param("text", QUESTION + " И ещё."))
                .andExpect(status().isConflict())
                .andExpect(content().string(Matchers.containsString("И ещё.")))
                .andExpect(content().string(Matchers.not(Matchers.containsString(key))));
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
