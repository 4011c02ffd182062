package kz.jauap.office.intake.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
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
import tools.jackson.databind.JsonNode;

/// Every field of what programs are told, by its value: the receipt of an appeal, its status, and the terms.
@OfficeTest
class ByValueTest {
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

    private static String text(JsonNode node, String field) {
        return node.at("/" + field).stringValue();
    }

    private static String inAlmaty(Instant at) {
        return Program.JSON
                .readTree(Program.JSON.writeValueAsString(at.atZone(ALMATY).toOffsetDateTime()))
                .stringValue();
    }

    @Test
    void theReceiptOfAnAppealTellsWhatWasWrittenDown() throws Exception {
        JsonNode receipt = Program.body(web.perform(post("/api/v1/appeals")
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
        JsonNode told =
                Program.body(web.perform(get("/api/v1/appeals/" + of.number().alias())
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
}
