package kz.jauap.office.intake.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import java.util.stream.Stream;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.file.CaseFile;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Import;

/// Who may register at the desk, and what he may get wrong.
@OfficeTest
@Import(AtWork.class)
class DeskMistakesTest extends DeskClerk {
    @Test
    void theNumberIsRemarkedOnAndEarlierAppealsShown() throws Exception {
        CaseFile file = registered(web.perform(paper("registrar", Map.of("text", "Первое", "number", "850102200024"))));
        for (var each : Map.of(
                        "85010", "12 цифр",
                        "850102200025", "не сходится",
                        "850102200024", file.card().number().text(),
                        " 850102-200024 ", "верна",
                        "", "")
                .entrySet()) {
            web.perform(post("/ru/staff/intake/number")
                            .with(FormToken.sent())
                            .with(atWork.as("registrar"))
                            .param("number", each.getKey())
                            .param("sort", "PERSON"))
                    .andExpect(status().isOk())
                    .andExpect(content().string(Matchers.containsString(each.getValue())));
        }
    }

    @Test
    void onlyARegistrarRegistersAndOnlyForHisOwnBody() throws Exception {
        web.perform(get("/ru/staff/intake").with(atWork.as("registrar"))).andExpect(status().isOk());
        web.perform(get("/ru/staff/intake").with(atWork.as("executor"))).andExpect(status().isForbidden());
        web.perform(paper("executor", Map.of("text", "Письмо"))).andExpect(status().isForbidden());
        web.perform(paper("registrar", Map.of("text", "Письмо", "body", "medeu")))
                .andExpect(status().isForbidden());
        assertThat(registered(web.perform(paper("medeu.registrar", Map.of("text", "Письмо"))))
                        .card()
                        .body()
                        .value())
                .isEqualTo("medeu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void theFormOpensInEveryLanguage(String lang) throws Exception {
        web.perform(get("/" + lang + "/staff/intake").with(atWork.as("registrar")))
                .andExpect(status().isOk());
    }

    static Stream<Map<String, String>> badInput() {
        return Stream.of(
                Map.of("text", ""),
                Map.of("text", " ", "subject", " \t"),
                Map.of("text", "a\u0000b"),
                Map.of("text", "\udfff"),
                Map.of("text", "ұ".repeat(200_001)),
                Map.of("text", "a", "claims", "a\n".repeat(101)),
                Map.of("text", "a", "number", "1".repeat(300)),
                Map.of("text", "a", "sheets", "9".repeat(400)),
                Map.of("text", "a", "sheets", "-1"),
                Map.of("text", "a", "sheets", "1e9"),
                Map.of("text", "a", "received", "31.02.2026"),
                Map.of("text", "a", "received", "01.01.2999"),
                Map.of("text", "a", "received", "01.01.0001"),
                Map.of("text", "a", "received", "01.01.999999999"),
                Map.of("text", "a", "time", "25:61"),
                Map.of("text", "a", "door", "EGOV"),
                Map.of("text", "a", "kind", "COMPLAINT.declaringClass"),
                Map.of("text", "a", "sort", "7"),
                Map.of("text", "a", "language", "de"),
                Map.of("text", "a", "body", "no-such"),
                Map.of("text", "a", "topic", "no-such"),
                Map.of("text", "a", "district", "roads"),
                Map.of("text", "a", "key", "1"));
    }

    @ParameterizedTest
    @MethodSource("badInput")
    void badInputIsToldAsSuch(Map<String, String> fields) throws Exception {
        int status = web.perform(paper("registrar", fields))
                .andReturn()
                .getResponse()
                .getStatus();
        assertThat(status).isBetween(400, 499);
    }
}
