package kz.jauap.office.intake.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.jauap.law.regime.RegimeId;
import kz.jauap.law.term.Ground;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.house.Settings;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Registrar;
import kz.jauap.office.registry.journal.Registration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every field of what programs are told, by its value: the receipt of an appeal, its status, and the terms.
@OfficeTest
class ByValueTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    /// A Monday, at ten in Almaty.
    private static final Instant MORNING = Instant.parse("2026-11-23T05:00:00Z");

    @Autowired
    private MockMvc web;

    @Autowired
    private CaseFiles files;

    @Autowired
    private Settings settings;

    @BeforeEach
    void thereIsACity(@Autowired AlmatyOrganisation almaty, @Autowired AlmatyStaff staff) {
        almaty.load();
        staff.load();
    }

    private static JsonNode body(ResultActions answer) throws Exception {
        return JSON.readTree(answer.andReturn().getResponse().getContentAsByteArray());
    }

    private static String text(JsonNode node, String field) {
        return node.at("/" + field).stringValue();
    }

    private static String inAlmaty(Instant at) {
        return JSON.readTree(JSON.writeValueAsString(at.atZone(ALMATY).toOffsetDateTime()))
                .stringValue();
    }

    @Test
    void theReceiptOfAnAppealTellsWhatWasWrittenDown() throws Exception {
        JsonNode receipt = body(web.perform(post("/api/v1/appeals")
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("Accept-Language", "en")
                        .content("""
                                {"kind":"COMPLAINT","text":"Rude","applicant":{"surname":"Kim","given":"Olga"}}"""))
                .andExpect(status().isCreated()));
        Card card = files.open(text(receipt, "number")).orElseThrow().card();
        String alias = card.number().alias();
        String code = text(receipt, "trackingCode");
        assertThat(receipt.propertyNames())
                .containsExactlyInAnyOrder(
                        "number",
                        "alias",
                        "receivedAt",
                        "registeredAt",
                        "registrationDay",
                        "official",
                        "legalTerm",
                        "answerBy",
                        "trackingCode",
                        "defects",
                        "voucher",
                        "filesNotKept");
        assertThat(text(receipt, "number"))
                .startsWith("СУ-100-")
                .isEqualTo(card.number().text());
        assertThat(text(receipt, "alias")).isEqualTo(alias);
        assertThat(text(receipt, "receivedAt"))
                .isEqualTo(inAlmaty(card.registered().receivedAt()));
        assertThat(text(receipt, "registeredAt")).isEqualTo(inAlmaty(card.registeredAt()));
        assertThat(text(receipt, "registrationDay"))
                .isEqualTo(card.registered().registrationDay().toString());
        assertThat(receipt.get("official").booleanValue()).isFalse();
        assertThat(receipt.get("legalTerm").booleanValue()).isFalse();
        assertThat(text(receipt, "answerBy"))
                .isEqualTo(card.due().considerBy().toString())
                .isEqualTo(OffsetDateTime.parse(text(receipt, "receivedAt"))
                        .toLocalDate()
                        .plusDays(settings.informalAnswerDays())
                        .toString());
        assertThat(code).matches("[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{5}");
        assertThat(lacks(receipt))
                .containsExactly(
                        "ADDRESSEE whom it is addressed to",
                        "IIN IIN (if any)",
                        "POSTAL_ADDRESS postal address",
                        "COMPLAINED_ABOUT who is complained about",
                        "REASONS reasons for the complaint",
                        "DEMANDS demands");
        assertThat(text(receipt, "voucher/page"))
                .isEqualTo(settings.publicUrl() + "/status#J1/S/" + alias + "/" + code.replace("-", ""));
        assertThat(text(receipt, "voucher/pdf"))
                .isEqualTo(settings.publicUrl() + "/api/v1/appeals/" + alias + "/voucher.pdf");
        assertThat(receipt.get("filesNotKept")).isEmpty();
        web.perform(get("/api/v1/appeals/" + alias + "/voucher.pdf").header("Jauap-Tracking-Code", code))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PDF));
    }

    private static List<String> lacks(JsonNode receipt) {
        return receipt.get("defects")
                .valueStream()
                .map(each -> text(each, "requisite") + " " + text(each, "text"))
                .toList();
    }

    @Test
    void theStatusOfAnOfficialAppealTellsItsTerm(@Autowired Registrar registrar) throws Exception {
        Registration of = registrar.register(Filings.paper(BodyId.CITY, MORNING, "Көше шамы жанбайды"));
        JsonNode told = body(web.perform(get("/api/v1/appeals/" + of.number().alias())
                        .header("Jauap-Tracking-Code", of.code().grouped())
                        .header("Accept-Language", "en"))
                .andExpect(status().isOk()));
        assertThat(told.properties().stream()
                        .filter(each -> !each.getKey().equals("history"))
                        .map(each -> each.getKey() + "="
                                + (each.getValue().isValueNode()
                                        ? each.getValue().asString()
                                        : each.getValue().toString())))
                .containsExactlyInAnyOrder(
                        "number=" + of.number().text(),
                        "alias=" + of.number().alias(),
                        "legalNumber={\"whose\":\"OURS\"}",
                        "stage=REGISTERED",
                        "stageText=Registered",
                        "open=true",
                        "official=true",
                        "legalTerm=true",
                        "receivedAt=2026-11-23T10:00:00+05:00",
                        "registeredAt=" + inAlmaty(of.registeredAt()),
                        "registrationDay=2026-11-23",
                        "considerBy=2026-12-08",
                        "regime=KZ-LAW221-2020",
                        "extendedDays=0",
                        "body=city",
                        "bodyName=Akimat of the city of Almaty",
                        "cameThrough=[]",
                        "passedOn=[]");
        assertThat(told.get("history")).hasSize(1);
        assertThat(text(told, "history/0/at")).isEqualTo(inAlmaty(of.registeredAt()));
        assertThat(text(told, "history/0/title"))
                .isEqualTo("Accepted and registered as " + of.number().text());
    }

    @Test
    void theTermsTellEveryDayAndHowItWasCounted() throws Exception {
        JsonNode terms = body(web.perform(get("/api/v1/terms?received=2026-11-23T10:00&ground=ORDINARY")
                        .header("Accept-Language", "en"))
                .andExpect(status().isOk()));
        assertThat(terms).isEqualTo(JSON.readTree("""
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
        for (String received :
                List.of("2026-11-23T10:00", "2026-11-28T20:30", "2026-11-28T20:30+00:00", "2026-11-27")) {
            for (RegimeId regime : RegimeId.values()) {
                for (Ground ground : Ground.values()) {
                    var asked = Map.of("received", received, "regime", regime.code(), "ground", ground.name());
                    assertThat(printed(asked)).as(asked.toString()).isEqualTo(told(asked));
                }
            }
        }
    }

    private JsonNode told(Map<String, String> asked) throws Exception {
        var request = get("/api/v1/terms").header("Accept-Language", "kk");
        asked.forEach(request::param);
        return body(web.perform(request).andExpect(status().isOk()));
    }

    private static JsonNode printed(Map<String, String> asked) {
        List<String> words = new ArrayList<>(List.of("terms"));
        asked.forEach((name, value) -> words.addAll(List.of("--" + name, value)));
        var paper = new ByteArrayOutputStream();
        var printer = new PrintStream(paper, true, StandardCharsets.UTF_8);
        assertThat(TermsCommand.answer(words.toArray(String[]::new), Map.of(), printer, System.err))
                .isZero();
        return JSON.readTree(paper.toByteArray());
    }
}
