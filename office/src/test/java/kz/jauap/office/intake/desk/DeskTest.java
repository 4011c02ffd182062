package kz.jauap.office.intake.desk;

import static kz.jauap.law.channel.Channel.CHANCELLERY;
import static kz.jauap.law.channel.Channel.IN_PERSON;
import static kz.jauap.law.channel.Channel.ORAL_STATEMENT;
import static kz.jauap.law.channel.Channel.POST;
import static kz.jauap.law.channel.Channel.VIDEO;
import static kz.jauap.office.guide.Point.U24;
import static kz.jauap.office.guide.Point.U30;
import static kz.jauap.office.guide.Rule.G4_2;
import static kz.jauap.office.guide.Rule.G4_4;
import static kz.jauap.office.guide.Rule.G4_5;
import static kz.jauap.office.guide.Trial.END_TO_END;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import kz.jauap.law.appeal.ApplicantKind;
import kz.jauap.law.appeal.Form;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.form.Requisite;
import kz.jauap.office.guide.Meets;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.guide.Withstands;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.collective.Collective;
import kz.jauap.office.intake.collective.Member;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.registry.act.Town;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.routing.Redirecting;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

@OfficeTest
@Import(AtWork.class)
class DeskTest {
    private static final byte[] PDF = "%PDF-1.4\n%%EOF".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    @Autowired
    private MockMvc web;

    @Autowired
    private AtWork atWork;

    @Autowired
    private CaseFiles files;

    @Autowired
    private Collective collective;

    @BeforeEach
    void thereIsAStaff(@Autowired AlmatyOrganisation almaty, @Autowired AlmatyStaff staff) {
        almaty.load();
        staff.load();
    }

    private MockMultipartHttpServletRequestBuilder paper(String login, Map<String, String> fields) {
        var form = multipart("/ru/staff/intake");
        form.with(FormToken.sent()).with(atWork.as(login));
        Stream.of("key", "language")
                .filter(name -> !fields.containsKey(name))
                .forEach(name ->
                        form.param(name, name.equals("key") ? UUID.randomUUID().toString() : "ru"));
        fields.forEach(form::param);
        return form;
    }

    private CaseFile registered(ResultActions answer) throws Exception {
        String url = Objects.requireNonNull(answer.andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        return files.open(url.substring(url.lastIndexOf('/') + 1)).orElseThrow();
    }

    @Test
    void aLetterIsRegisteredWithEverythingItSays() throws Exception {
        CaseFile file = registered(web.perform(paper(
                "registrar",
                Map.ofEntries(
                        Map.entry("door", "POST"),
                        Map.entry("kind", "COMPLAINT"),
                        Map.entry("sort", "PERSON"),
                        Map.entry("number", "850102200024"),
                        Map.entry("surname", "Өмірова"),
                        Map.entry("given", "Қарлығаш"),
                        Map.entry("postal", "Алматы, Абай, 10"),
                        Map.entry("addressee", "Акиму города"),
                        Map.entry("text", "Не отвечают на письма"),
                        Map.entry("claims", "Ответить\nНаказать виновных"),
                        Map.entry("against", "Отдел писем"),
                        Map.entry("reasons", "Прошёл месяц"),
                        Map.entry("signed", "yes"),
                        Map.entry("sheets", "3"),
                        Map.entry("district", "medeu")))));
        var registered = file.card().registered();
        assertThat(registered.kind()).isEqualTo(Kind.COMPLAINT);
        assertThat(registered.lacking()).isEmpty();
        assertThat(file.letter().claims()).containsExactly("Ответить", "Наказать виновных");
        assertThat(file.letter().sheets()).isEqualTo(3);
        assertThat(file.card().number().text()).startsWith("ЖТ-100-");
    }

    @Meets(U30)
    @Proves(G4_5)
    @Withstands(
            doors = {CHANCELLERY, POST, IN_PERSON, ORAL_STATEMENT, VIDEO},
            trials = END_TO_END)
    @ParameterizedTest
    @EnumSource(DeskSheet.DeskDoor.class)
    void everyDoorOfTheDeskRegistersWithNothingButAFewWords(DeskSheet.DeskDoor door) throws Exception {
        CaseFile file = registered(web.perform(paper("registrar", Map.of("door", door.name(), "subject", "Нет воды"))));
        assertThat(file.card().registered().channel()).isEqualTo(door.channel());
        assertThat(file.card().due().legal()).isTrue();
        assertThat(file.letter().text()).isEqualTo("Нет воды");
        assertThat(file.card().registered().lacking())
                .contains(Requisite.SIGNATURE, Requisite.NAME, Requisite.IIN, Requisite.POSTAL_ADDRESS);
    }

    @Test
    void aVideoNeedsNoWords() throws Exception {
        var video = new MockMultipartFile("video", "өтініш.pdf", "application/pdf", PDF);
        CaseFile file = registered(
                web.perform(paper("registrar", Map.of("door", "VIDEO")).file(video)));
        assertThat(file.card().registered().form()).isEqualTo(Form.VIDEO_MESSAGE);
        assertThat(file.card().registered().lacking()).doesNotContain(Requisite.SUBSTANCE);
        assertThat(file.letter().subject()).isEqualTo("Видеообращение");
    }

    @Test
    void severalWhoSignAreACollective() throws Exception {
        CaseFile file = registered(web.perform(paper(
                "registrar",
                Map.of(
                        "surname",
                        "Ким",
                        "given",
                        "Ольга",
                        "text",
                        "Двор",
                        "together",
                        "Омаров Берік Асқарұлы; 781231103458; Абай д., 10\n\nЛи",
                        "unsigned",
                        "3"))));
        assertThat(file.card().registered().applicant()).isEqualTo(ApplicantKind.COLLECTIVE);
        assertThat(file.parties())
                .extracting(each -> each.name())
                .containsExactly("Ким Ольга", "Омаров Берік Асқарұлы", "Ли");
        List<Member> members = collective.of(file);
        assertThat(members.get(1).lacking()).isEmpty();
        assertThat(members.get(2).lacking())
                .containsExactlyInAnyOrder(Requisite.IIN, Requisite.POSTAL_ADDRESS, Requisite.SIGNATURE);
        String alias = file.card().number().alias();
        for (String page : List.of("/ru/staff/case/" + alias, "/ru/staff/voucher/" + alias)) {
            web.perform(get(page).with(atWork.as("registrar")))
                    .andExpect(content().string(Matchers.containsString("Омаров Берік Асқарұлы")))
                    .andExpect(content().string(Matchers.containsString("нет подписи")));
        }
        web.perform(get("/ru/staff/journal").param("q", "781231103458").with(atWork.as("registrar")))
                .andExpect(content().string(Matchers.containsString("Ким Ольга (+2)")));
    }

    @Test
    void aPlaceOnTheMapGoesAlongWithAPart(@Autowired Redirecting redirecting, @Autowired ApplicationContext office)
            throws Exception {
        String point = "at=43.24000,76.96000";
        CaseFile file = registered(web.perform(
                paper("registrar", Map.of("text", "Фонарь", "claims", "Починить", "at", "43.24000,76.96000"))));
        var hand = Town.in(office).hand("registrar", file.card().appeal());
        assertThat(redirecting.inside(hand, new BodyId("medeu"), List.of(), "Их улица"))
                .isInstanceOf(Acted.Done.class);
        String part = files.open(file.card().appeal())
                .orElseThrow()
                .grown()
                .getFirst()
                .number()
                .alias();
        web.perform(get("/ru/staff/case/" + file.card().number().alias()).with(atWork.as("registrar")))
                .andExpect(content().string(Matchers.containsString(point)));
        web.perform(get("/ru/staff/case/" + part).with(atWork.as("medeu.registrar")))
                .andExpect(content().string(Matchers.containsString(point)));
    }

    @Test
    void whatCameEarlierIsCountedFromThen() throws Exception {
        CaseFile file = registered(
                web.perform(paper("registrar", Map.of("text", "Письмо", "received", "20.11.2026", "time", "10:00"))));
        assertThat(file.card().registered().receivedAt()).hasToString("2026-11-20T05:00:00Z");
        assertThat(file.card().due().considerBy()).hasToString("2026-12-05");
    }

    @Meets(U24)
    @Proves({G4_4, G4_2})
    @Test
    void theVoucherNamesWhoAcceptedAndWhatIsMissing() throws Exception {
        String alias = registered(web.perform(paper("registrar", Map.of("text", "Письмо", "number", "123"))))
                .card()
                .number()
                .alias();
        for (String lang : List.of("kk", "ru", "en")) {
            web.perform(get("/" + lang + "/staff/voucher/" + alias).with(atWork.as("registrar")))
                    .andExpect(status().isOk())
                    .andExpect(content().string(Matchers.containsString("lang=\"" + lang + "\"")));
            web.perform(get("/" + lang + "/staff/voucher/" + alias + ".pdf").with(atWork.as("registrar")))
                    .andExpect(status().isOk())
                    .andExpect(content().contentTypeCompatibleWith("application/pdf"));
        }
        web.perform(get("/ru/staff/voucher/" + alias).with(atWork.as("registrar")))
                .andExpect(content().string(Matchers.containsString("почтовый адрес")))
                .andExpect(content()
                        .string(Matchers.containsString(
                                atWork.signedIn("registrar").officer().name().surname())));
        web.perform(get("/ru/staff/voucher/" + alias).with(atWork.as("medeu.registrar")))
                .andExpect(status().isNotFound());
    }

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
