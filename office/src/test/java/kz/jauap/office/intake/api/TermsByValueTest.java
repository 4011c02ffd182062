package kz.jauap.office.intake.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.jauap.law.regime.RegimeId;
import kz.jauap.law.term.Ground;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.people.setup.AlmatyStaff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/// Every field of the terms by its value, from the API and from the command line.
@OfficeTest
class TermsByValueTest {
    @Autowired
    private MockMvc web;

    @BeforeEach
    void thereIsACity(@Autowired AlmatyOrganisation almaty, @Autowired AlmatyStaff staff) {
        almaty.load();
        staff.load();
    }

    @Test
    void theTermsTellEveryDayAndHowItWasCounted() throws Exception {
        JsonNode terms = Program.body(web.perform(get("/api/v1/terms?received=2026-11-23T10:00&ground=ORDINARY")
                        .header("Accept-Language", "en"))
                .andExpect(status().isOk()));
        assertThat(terms).isEqualTo(Program.JSON.readTree("""
                {"regime":"KZ-LAW221-2020","calendar":"kz-2026-11-22","kind":"APPLICATION","ground":"ORDINARY",
                 "received":"2026-11-23T10:00:00+05:00","registrationDay":"2026-11-23","redirectBy":"2026-11-26",
                 "considerBy":"2026-12-08","extensionCap":"2027-01-07","noticeBy":"2026-12-11","derivation":[
                  {"step":"received","text":"Received on 23 November 2026","article":"LAW221 8(1)",
                   "citation":"Law No. 221, art. 8(1)"},
                  {"step":"calendar-days","text":"15 calendar days","article":"LAW221 8(1)",
                   "citation":"Law No. 221, art. 8(1)"},
                  {"step":"first-day","text":"The first day is 24 November 2026","article":"LAW221 8(1)",
                   "citation":"Law No. 221, art. 8(1)"},
                  {"step":"last-day","text":"The last day is 8 December 2026","article":"LAW221 8(1)",
                   "citation":"Law No. 221, art. 8(1)"}]}"""));
    }

    /// A Saturday evening, and a moment in another zone: what the law makes of them, both tell alike.
    @Test
    void theCommandLinePrintsWhatTheApiTells() throws Exception {
        for (RegimeId regime : RegimeId.values()) {
            for (Ground ground : Ground.values()) {
                alike("2026-11-28T20:30", regime, ground);
            }
            for (String received : List.of("2026-11-23T10:00", "2026-11-28T20:30+00:00", "2026-11-27")) {
                alike(received, regime, Ground.ORDINARY);
            }
        }
    }

    private void alike(String received, RegimeId regime, Ground ground) throws Exception {
        var asked = Map.of("received", received, "regime", regime.code(), "ground", ground.name());
        assertThat(printed(asked)).as(asked.toString()).isEqualTo(Program.told(web, asked));
    }

    private static JsonNode printed(Map<String, String> asked) {
        List<String> words = new ArrayList<>(List.of("terms"));
        asked.forEach((name, value) -> words.addAll(List.of("--" + name, value)));
        var paper = new ByteArrayOutputStream();
        var printer = new PrintStream(paper, true, StandardCharsets.UTF_8);
        assertThat(TermsCommand.answer(words.toArray(String[]::new), Map.of(), printer, System.err))
                .isZero();
        return Program.JSON.readTree(paper.toByteArray());
    }
}
