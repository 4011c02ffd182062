package kz.jauap.office.intake.api;

import static kz.jauap.law.channel.Channel.API;
import static kz.jauap.office.guide.Trial.HUGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.stream.Stream;
import kz.jauap.office.guide.Withstands;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.AlmatyOrganisation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// What a program may send that is no appeal, no key or no code: each is told so.
@OfficeTest
class BadAppealsTest {
    @Autowired
    private MockMvc web;

    @BeforeEach
    void thereIsACity(@Autowired AlmatyOrganisation almaty) {
        almaty.load();
    }

    @Test
    void guessingCodesIsSlowed() throws Exception {
        int last = 0;
        for (int at = 0; at < 21; at++) {
            last = web.perform(get("/api/v1/appeals/SU-100-2026-0000001")
                            .header("Jauap-Tracking-Code", "00000-0000-0000" + at % 10)
                            .with(request -> {
                                request.setRemoteAddr("203.0.113.9");
                                return request;
                            }))
                    .andReturn()
                    .getResponse()
                    .getStatus();
        }
        assertThat(last).isEqualTo(429);
    }

    static Stream<String> badInput() {
        return Stream.of(
                "",
                "null",
                "[]",
                "{",
                "\"text\"",
                "{}",
                "{\"text\":\"  \"}",
                "{\"text\":null}",
                "{\"text\":\"a\\u0000b\"}",
                "{\"text\":\"a\\u0007b\"}",
                "{\"text\":\"\\ud800\"}",
                "{\"text\":5}",
                "{\"text\":\"a\",\"text\":\"b\"}",
                "{\"text\":\"a\",\"more\":1}",
                "{\"text\":\"a\"} x",
                "{\"text\":\"a\",\"threat\":\"yes\"}",
                "{\"text\":\"a\",\"threat\":1e999999999}",
                "{\"text\":\"a\",\"threat\":" + "9".repeat(1000) + "}",
                "{\"text\":\"a\",\"kind\":\"NONE\"}",
                "{\"text\":\"a\",\"kind\":0}",
                "{\"text\":\"a\",\"body\":\"no-such\"}",
                "{\"text\":\"a\",\"body\":\"../..\"}",
                "{\"text\":\"a\",\"language\":\"de\"}",
                "{\"text\":\"a\",\"topic\":\"no-such\"}",
                "{\"text\":\"a\",\"district\":\"no-such\"}",
                "{\"text\":\"a\",\"claims\":[null]}",
                "{\"text\":\"a\",\"claims\":[\"\\u0000\"]}",
                "{\"text\":\"a\",\"claims\":\"one\"}",
                "{\"text\":\"a\",\"claims\":[" + "\"a\",".repeat(100) + "\"a\"]}",
                "{\"text\":\"a\",\"together\":[null]}",
                "{\"text\":\"a\",\"applicant\":{\"surname\":\"" + "я".repeat(201) + "\"}}",
                "{\"text\":\"a\",\"applicant\":{\"type\":\"GHOST\"}}",
                "{\"text\":\"" + "я".repeat(200_001) + "\"}",
                "{\"text\":\"" + "a".repeat(1_200_000) + "\"}",
                "[".repeat(3000));
    }

    @Withstands(doors = API, trials = HUGE)
    @ParameterizedTest
    @MethodSource("badInput")
    void badInputIsToldAsAProblemInTheReadersLanguage(String body) throws Exception {
        var answer = web.perform(Program.appeal(body)).andReturn().getResponse();
        assertThat(answer.getStatus()).isBetween(400, 499);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        var problem = Program.JSON.readTree(answer.getContentAsByteArray());
        assertThat(problem.get("status").intValue()).isEqualTo(answer.getStatus());
        assertThat(problem.get("detail").stringValue()).matches("(?s).*[а-я].*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "ключ", "\u0001"})
    void aKeyThatIsNoneIsToldSo(String key) throws Exception {
        web.perform(Program.appeal(Program.LAMP).header("Idempotency-Key", key)).andExpect(status().isBadRequest());
        web.perform(Program.appeal(Program.LAMP).header("Idempotency-Key", "k".repeat(201)))
                .andExpect(status().isBadRequest());
    }
}
