package kz.jauap.office.intake.api;

import static kz.jauap.law.channel.Channel.API;
import static kz.jauap.office.guide.Rule.G2_6;
import static kz.jauap.office.guide.Trial.END_TO_END;
import static kz.jauap.office.guide.Trial.REPEATING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.guide.Withstands;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.registry.file.CaseFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;

@OfficeTest
class AppealsApiTest {
    @Autowired
    private MockMvc web;

    @Autowired
    private CaseFiles files;

    @BeforeEach
    void thereIsACity(@Autowired AlmatyOrganisation almaty) {
        almaty.load();
    }

    @Proves(G2_6)
    @Test
    void anUnsignedAppealIsAnInformalRecordAndSaysSo() throws Exception {
        JsonNode receipt = Program.body(web.perform(Program.appeal(Program.LAMP))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.official").value(false))
                .andExpect(jsonPath("$.legalTerm").value(false))
                .andExpect(jsonPath("$.considerBy").doesNotExist())
                .andExpect(jsonPath("$.answerBy").exists())
                .andExpect(jsonPath("$.regime").doesNotExist())
                .andExpect(jsonPath("$.filesNotKept").isEmpty()));
        assertThat(receipt.get("receivedAt").stringValue()).endsWith("+05:00");
        assertThat(receipt.at("/voucher/page").stringValue())
                .contains("/status#J1/S/" + receipt.get("alias").stringValue() + "/");
        assertThat(files.open(receipt.get("number").stringValue())
                        .orElseThrow()
                        .letter()
                        .text())
                .isEqualTo("Абай даңғылында шам жанбайды. 🏔");
    }

    @Withstands(doors = API, trials = END_TO_END)
    @Test
    void everythingThatIsSentIsKept() throws Exception {
        JsonNode receipt = Program.body(web.perform(Program.appeal("""
                {"body":"medeu","kind":"COMPLAINT","language":"ru","subject":"Грубость","text":"Текст",
                 "claims":["Извиниться","Строка\\nс переносом"],"addressee":"Акиму","place":"Абая, 10",
                 "district":"medeu",
                 "applicant":{"surname":"Ким","given":"Ольга","iin":"850102200024","postalAddress":"Абая, 10"},
                 "together":[{"type":"FIRM","title":"ТОО Дом","bin":"12"}],
                 "complaint":{"against":["Начальник отдела"],"reasons":"Нагрубил"},"threat":false}""")).andExpect(status().isCreated()));
        var file = files.open(receipt.get("alias").stringValue()).orElseThrow();
        assertThat(file.card().body().value()).isEqualTo("medeu");
        assertThat(file.letter().claims()).containsExactly("Извиниться", "Строка\nс переносом");
        assertThat(file.letter().complaint().orElseThrow().reasons()).hasValue("Нагрубил");
        assertThat(file.parties()).hasSize(2);
    }

    @Test
    void filesComeAsParts() throws Exception {
        var appeal =
                new MockMultipartFile("appeal", "", "application/json", Program.LAMP.getBytes(StandardCharsets.UTF_8));
        var letter = new MockMultipartFile(
                "files", "хат.pdf", "application/pdf", "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        var nothing = new MockMultipartFile("files", "бос.pdf", "application/pdf", new byte[0]);
        JsonNode receipt = Program.body(web.perform(
                        multipart("/api/v1/appeals").file(appeal).file(letter).file(nothing))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.filesNotKept[0].name").value("бос.pdf")));
        assertThat(files.open(receipt.get("alias").stringValue()).orElseThrow().enclosures())
                .hasSize(1);
    }

    @Withstands(doors = API, trials = REPEATING)
    @Test
    void theSameKeyIsTheSameAppeal() throws Exception {
        JsonNode first =
                Program.body(web.perform(Program.appeal(Program.LAMP).header("Idempotency-Key", "\"lamp-1\"")));
        JsonNode again = Program.body(web.perform(Program.appeal(Program.LAMP).header("Idempotency-Key", "lamp-1"))
                .andExpect(status().isCreated()));
        assertThat(again).isEqualTo(first);
        web.perform(Program.appeal("{\"text\":\"Другое\"}").header("Idempotency-Key", "lamp-1"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.errors[0].field").value("Idempotency-Key"));
    }

    /// Programs number as they like: a key is known again only from the same sender.
    @Test
    void twoSendersWithOneKeyAreTwoAppeals() throws Exception {
        JsonNode first = Program.body(web.perform(sent("Ахметов", "10.0.0.1")).andExpect(status().isCreated()));
        JsonNode second = Program.body(web.perform(sent("Беков", "10.0.0.1")).andExpect(status().isCreated()));
        assertThat(second.get("number")).isNotEqualTo(first.get("number"));
        assertThat(Program.body(web.perform(sent("Беков", "10.0.0.2"))))
                .as("he may send again from elsewhere")
                .isEqualTo(second);
        JsonNode nameless = Program.body(web.perform(sent("", "10.0.0.1")).andExpect(status().isCreated()));
        assertThat(Program.body(web.perform(sent("", "10.0.0.1")))).isEqualTo(nameless);
        JsonNode elsewhere = Program.body(web.perform(sent("", "10.0.0.2")).andExpect(status().isCreated()));
        assertThat(elsewhere.get("number"))
                .as("whoever does not name himself is known by where he sends from")
                .isNotEqualTo(nameless.get("number"));
    }

    private static MockHttpServletRequestBuilder sent(String surname, String from) {
        return Program.appeal("{\"text\":\"Нет света\",\"applicant\":{\"surname\":\"" + surname + "\"}}")
                .header("Idempotency-Key", "1")
                .with(request -> {
                    request.setRemoteAddr(from);
                    return request;
                });
    }

    @Test
    void theStatusIsForWhoKnowsTheCode() throws Exception {
        JsonNode receipt = Program.body(web.perform(Program.appeal(Program.LAMP)));
        String path = "/api/v1/appeals/" + receipt.get("alias").stringValue();
        String code = receipt.get("trackingCode").stringValue();
        web.perform(get(path).header("Jauap-Tracking-Code", code).header("Accept-Language", "en"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.stage").value("REGISTERED"))
                .andExpect(jsonPath("$.bodyName").value("Akimat of the city of Almaty"))
                .andExpect(jsonPath("$.history[0].title").exists());
        web.perform(get(path + "/voucher.pdf").header("Jauap-Tracking-Code", code.toLowerCase(java.util.Locale.ROOT)))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PDF));
        String wrong = notFound(get(path).header("Jauap-Tracking-Code", "00000-0000-00000"));
        assertThat(notFound(get("/api/v1/appeals/SU-100-2026-9999999").header("Jauap-Tracking-Code", code)))
                .isEqualTo(wrong);
        assertThat(notFound(get(path))).isEqualTo(wrong);
        assertThat(notFound(get("/api/v1/appeals/nonsense").header("Jauap-Tracking-Code", "я".repeat(500))))
                .isEqualTo(wrong);
    }

    private String notFound(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.header("Accept-Language", "en"))
                .andExpect(status().isNotFound())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void theDescriptionIsServed() throws Exception {
        web.perform(get("/api/openapi.json"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.openapi").value("3.1.0"));
    }
}
