package kz.jauap.office.intake.api;

import static kz.jauap.law.channel.Channel.API;
import static kz.jauap.office.guide.Rule.G2_6;
import static kz.jauap.office.guide.Trial.END_TO_END;
import static kz.jauap.office.guide.Trial.HUGE;
import static kz.jauap.office.guide.Trial.REPEATING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import kz.jauap.law.regime.RegimePolicy;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.guide.Withstands;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.house.RegimeInForce;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.registry.file.CaseFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@OfficeTest
class AppealsApiTest {
    private static final String LAMP = "{\"text\":\"Абай даңғылында шам жанбайды. 🏔\",\"language\":\"kk\"}";

    private final JsonMapper json = JsonMapper.builder().build();

    @Autowired
    private MockMvc web;

    @Autowired
    private CaseFiles files;

    @BeforeEach
    void thereIsACity(@Autowired AlmatyOrganisation almaty) {
        almaty.load();
    }

    private static MockHttpServletRequestBuilder appeal(String body) {
        return post("/api/v1/appeals")
                .contentType(MediaType.APPLICATION_JSON)
                .header("Accept-Language", "ru")
                .content(body.getBytes(StandardCharsets.UTF_8));
    }

    private JsonNode body(ResultActions answer) throws Exception {
        return json.readTree(answer.andReturn().getResponse().getContentAsByteArray());
    }

    @Proves(G2_6)
    @Test
    void anUnsignedAppealIsAnInformalRecordAndSaysSo() throws Exception {
        JsonNode receipt = body(web.perform(appeal(LAMP))
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
        JsonNode receipt = body(web.perform(appeal("""
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
        var appeal = new MockMultipartFile("appeal", "", "application/json", LAMP.getBytes(StandardCharsets.UTF_8));
        var letter = new MockMultipartFile(
                "files", "хат.pdf", "application/pdf", "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        var nothing = new MockMultipartFile("files", "бос.pdf", "application/pdf", new byte[0]);
        JsonNode receipt = body(web.perform(
                        multipart("/api/v1/appeals").file(appeal).file(letter).file(nothing))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.filesNotKept[0].name").value("бос.pdf")));
        assertThat(files.open(receipt.get("alias").stringValue()).orElseThrow().enclosures())
                .hasSize(1);
    }

    @Withstands(doors = API, trials = REPEATING)
    @Test
    void theSameKeyIsTheSameAppeal() throws Exception {
        JsonNode first = body(web.perform(appeal(LAMP).header("Idempotency-Key", "\"lamp-1\"")));
        JsonNode again = body(
                web.perform(appeal(LAMP).header("Idempotency-Key", "lamp-1")).andExpect(status().isCreated()));
        assertThat(again).isEqualTo(first);
        web.perform(appeal("{\"text\":\"Другое\"}").header("Idempotency-Key", "lamp-1"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.errors[0].field").value("Idempotency-Key"));
    }

    /// Programs number as they like: a key is known again only from the same sender.
    @Test
    void twoSendersWithOneKeyAreTwoAppeals() throws Exception {
        JsonNode first = body(web.perform(sent("Ахметов", "10.0.0.1")).andExpect(status().isCreated()));
        JsonNode second = body(web.perform(sent("Беков", "10.0.0.1")).andExpect(status().isCreated()));
        assertThat(second.get("number")).isNotEqualTo(first.get("number"));
        assertThat(body(web.perform(sent("Беков", "10.0.0.2"))))
                .as("he may send again from elsewhere")
                .isEqualTo(second);
        JsonNode nameless = body(web.perform(sent("", "10.0.0.1")).andExpect(status().isCreated()));
        assertThat(body(web.perform(sent("", "10.0.0.1")))).isEqualTo(nameless);
        JsonNode elsewhere = body(web.perform(sent("", "10.0.0.2")).andExpect(status().isCreated()));
        assertThat(elsewhere.get("number"))
                .as("whoever does not name himself is known by where he sends from")
                .isNotEqualTo(nameless.get("number"));
    }

    private static MockHttpServletRequestBuilder sent(String surname, String from) {
        return appeal("{\"text\":\"Нет света\",\"applicant\":{\"surname\":\"" + surname + "\"}}")
                .header("Idempotency-Key", "1")
                .with(request -> {
                    request.setRemoteAddr(from);
                    return request;
                });
    }

    @Test
    void theStatusIsForWhoKnowsTheCode() throws Exception {
        JsonNode receipt = body(web.perform(appeal(LAMP)));
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
        var answer = web.perform(appeal(body)).andReturn().getResponse();
        assertThat(answer.getStatus()).isBetween(400, 499);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        var problem = json.readTree(answer.getContentAsByteArray());
        assertThat(problem.get("status").intValue()).isEqualTo(answer.getStatus());
        assertThat(problem.get("detail").stringValue()).matches("(?s).*[а-я].*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "ключ", "\u0001"})
    void aKeyThatIsNoneIsToldSo(String key) throws Exception {
        web.perform(appeal(LAMP).header("Idempotency-Key", key)).andExpect(status().isBadRequest());
        web.perform(appeal(LAMP).header("Idempotency-Key", "k".repeat(201))).andExpect(status().isBadRequest());
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
        JsonNode answer = body(web.perform(get("/api/v1/terms?received=2026-11-23T10:00&ground=ORDINARY")
                        .header("Accept-Language", "ru"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.regime").value("KZ-LAW221-2020"))
                .andExpect(jsonPath("$.redirectBy").value("2026-11-26"))
                .andExpect(jsonPath("$.considerBy").value("2026-12-08"))
                .andExpect(jsonPath("$.extensionCap").value("2027-01-07"))
                .andExpect(jsonPath("$.noticeBy").value("2026-12-11")));
        assertThat(json.readTree(printed.toByteArray())).isEqualTo(answer);
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

    @Test
    void theDescriptionIsServed() throws Exception {
        web.perform(get("/api/openapi.json"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.openapi").value("3.1.0"));
    }
}
