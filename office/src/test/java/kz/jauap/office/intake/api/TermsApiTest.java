package kz.jauap.office.intake.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import kz.jauap.law.regime.RegimePolicy;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.house.RegimeInForce;
import kz.jauap.office.organisation.AlmatyOrganisation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/// The law's terms as programs ask for them.
@OfficeTest
class TermsApiTest {
    @Autowired
    private MockMvc web;

    @BeforeEach
    void thereIsACity(@Autowired AlmatyOrganisation almaty) {
        almaty.load();
    }

    @Test
    void termsAreCountedByTheLawThatTheOfficeChoseWhenItWasSetUp(@Autowired RegimeInForce inForce) throws Exception {
        inForce.decided(RegimePolicy.CURRENT_LAW);
        try {
            web.perform(get("/api/v1/terms?received=2026-11-23T10:00"))
                    .andExpect(jsonPath("$.regime").value("KZ-APPC-2026-07-12"));
        } finally {
            inForce.decided(RegimePolicy.GUIDE);
        }
    }

    @Test
    void theTermsAreThoseOfTheCommandLine() throws Exception {
        var printed = new java.io.ByteArrayOutputStream();
        var out = new java.io.PrintStream(printed, true, StandardCharsets.UTF_8);
        String[] command = {"terms", "--received", "2026-11-23T10:00", "--ground", "ORDINARY", "--lang", "ru"};
        var complaints = new java.io.ByteArrayOutputStream();
        var err = new java.io.PrintStream(complaints, true, StandardCharsets.UTF_8);
        assertThat(TermsCommand.answer(command, Map.of(), out, err)).isZero();
        JsonNode answer = Program.body(web.perform(get("/api/v1/terms?received=2026-11-23T10:00&ground=ORDINARY")
                        .header("Accept-Language", "ru"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.regime").value("KZ-LAW221-2020"))
                .andExpect(jsonPath("$.redirectBy").value("2026-11-26"))
                .andExpect(jsonPath("$.considerBy").value("2026-12-08"))
                .andExpect(jsonPath("$.extensionCap").value("2027-01-07"))
                .andExpect(jsonPath("$.noticeBy").value("2026-12-11")));
        assertThat(Program.JSON.readTree(printed.toByteArray())).isEqualTo(answer);
        assertThat(complaints.toString(StandardCharsets.UTF_8))
                .contains(answer.path("calendar").asString(), "JAUAP_REGIME=GUIDE", "--office");
    }

    @ParameterizedTest
    @CsvSource({
        "GUIDE, terms --received soon, soon",
        "GUIDE, --help, usage",
        "GUIDE, terms --received 2026-11-23 --lang de, usage",
        "LAW, terms --received 2026-11-23, 'JAUAP_REGIME is \"LAW\"; it must be one of [GUIDE, CURRENT_LAW].'",
        "GUIDE, terms --received 2026-11-23 --office nowhere, The office at nowhere does not answer",
        "GUIDE, terms --received 2026-11-23 --office http://localhost:1, The office at http://localhost:1 does not answer"
    })
    void aQuestionThatCannotBeAnsweredIsToldSoInOneLine(String regime, String command, String told) {
        var said = new java.io.ByteArrayOutputStream();
        var out = new java.io.PrintStream(said, true, StandardCharsets.UTF_8);
        assertThat(TermsCommand.answer(command.split(" "), Map.of("JAUAP_REGIME", regime), out, out))
                .isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains(told).doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?received=",
                "?received=soon",
                "?received=999999999-01-01",
                "?received=%2B999999999-12-31T23:59:59-18:00",
                "?received=1900-01-01",
                "?received=2026-02-30",
                "?received=2026-11-23&ground=NONE",
                "?received=2026-11-23&kind=0",
                "?received=2026-11-23&regime=KZ",
                "?received=2026-11-23&regime=%D0%B0"
            })
    void aQuestionThatCannotBeReadIsToldSo(String query) throws Exception {
        web.perform(get(java.net.URI.create("/api/v1/terms" + query)))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void everyRegimeKindAndGroundIsCounted() throws Exception {
        for (var regime : kz.jauap.law.regime.RegimeId.values()) {
            for (var kind : kz.jauap.law.appeal.Kind.values()) {
                for (var ground : kz.jauap.law.term.Ground.values()) {
                    web.perform(get("/api/v1/terms")
                                    .param("received", "2027-01-05T19:00+05:00")
                                    .param("regime", regime.code())
                                    .param("kind", kind.name())
                                    .param("ground", ground.name()))
                            .andExpect(status().isOk())
                            .andExpect(jsonPath("$.derivation").isNotEmpty());
                }
            }
        }
    }
}
