package kz.jauap.office.intake.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.Audit;
import kz.jauap.office.people.AuditDeed;
import kz.jauap.office.people.AuditLine;
import kz.jauap.office.people.AuditLine.Narrowed;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.registry.card.Shift;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/// A clerk's day with papers: whom the desk knows, the scan beside the form, what is set aside, how many are done.
@OfficeTest
@Import(AtWork.class)
class ClerksDayTest {
    private static final String IIN = "600615212343";

    @Autowired
    MockMvc web;

    @Autowired
    AtWork at;

    @Autowired
    CaseFiles files;

    @Autowired
    LaterTable later;

    @Autowired
    DeskTray tray;

    @BeforeEach
    void thereIsAStaff(@Autowired AlmatyOrganisation almaty, @Autowired AlmatyStaff staff) {
        almaty.load();
        staff.load();
    }

    private ResultActions sends(String login, UUID key, Map<String, String> fields, MockMultipartFile... scans)
            throws Exception {
        var form = multipart("/ru/staff/intake");
        for (MockMultipartFile scan : scans) {
            form.file(scan);
        }
        form.with(FormToken.sent()).with(at.as(login)).param("key", key.toString());
        if (!fields.containsKey("language")) {
            form.param("language", "ru");
        }
        fields.forEach(form::param);
        return web.perform(form);
    }

    private CaseFile registered(ResultActions answer) throws Exception {
        String url = Objects.requireNonNull(answer.andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        return files.open(url.substring(url.lastIndexOf('/') + 1)).orElseThrow();
    }

    private static byte[] pdf(PDRectangle... pages) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            for (PDRectangle page : pages) {
                document.addPage(new PDPage(page));
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    @Test
    void whoAppealedBeforeIsKnownByHisNumberAndFillsOnlyWhatIsEmpty() throws Exception {
        registered(sends(
                "registrar",
                UUID.randomUUID(),
                Map.of(
                        "number",
                        IIN,
                        "surname",
                        "Сәрсенова",
                        "given",
                        "Айгүл",
                        "postal",
                        "Алматы, Сейфуллин, 5",
                        "phone",
                        "+7 701 000 00 01",
                        "text",
                        "Шам",
                        "signed",
                        "yes")));
        web.perform(post("/ru/staff/intake/number")
                        .with(FormToken.sent())
                        .with(at.as("registrar"))
                        .param("number", IIN)
                        .param("sort", "PERSON"))
                .andExpect(content().string(containsString("родилась 15.06.1860, женщина")))
                .andExpect(content().string(containsString("data-field=\"postal\" value=\"Алматы, Сейфуллин, 5\"")));
        sends("registrar", UUID.randomUUID(), Map.of("number", IIN, "postal", "Алматы, Абай, 1", "do", "known"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("value=\"Сәрсенова\"")))
                .andExpect(content().string(containsString("value=\"Айгүл\"")))
                .andExpect(content().string(containsString("value=\"Алматы, Абай, 1\"")))
                .andExpect(content().string(containsString("value=\"+7 701 000 00 01\"")));
        web.perform(post("/ru/staff/intake/number")
                        .with(FormToken.sent())
                        .with(at.as("medeu.registrar"))
                        .param("number", IIN)
                        .param("sort", "PERSON"))
                .andExpect(content().string(not(containsString("Сәрсенова"))));
    }

    @Test
    void aScanIsDrawnPageByPageAndNothingOfItIsKept() throws Exception {
        var scan = new MockMultipartFile("scan", "хат.pdf", "application/pdf", pdf(PDRectangle.A4, PDRectangle.A3));
        for (int page : List.of(1, 2)) {
            var drawn = web.perform(multipart("/ru/staff/intake/preview")
                            .file(scan)
                            .param("page", String.valueOf(page))
                            .with(FormToken.sent())
                            .with(at.as("registrar")))
                    .andExpect(status().isOk())
                    .andExpect(header().string("Jauap-Pages", "2"))
                    .andReturn()
                    .getResponse();
            var image = ImageIO.read(new ByteArrayInputStream(drawn.getContentAsByteArray()));
            assertThat(image.getHeight()).isBetween(1795, 1805);
        }
        for (var bad : Map.of("3", 404, "0", 404, "-1", 404, "99999999999", 400, "x", 400)
                .entrySet()) {
            web.perform(multipart("/ru/staff/intake/preview")
                            .file(scan)
                            .param("page", bad.getKey())
                            .with(FormToken.sent())
                            .with(at.as("registrar")))
                    .andExpect(status().is(bad.getValue()));
        }
        for (byte[] broken : List.of(
                new byte[0],
                pdf(),
                "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII),
                "no paper".getBytes(StandardCharsets.US_ASCII))) {
            web.perform(multipart("/ru/staff/intake/preview")
                            .file(new MockMultipartFile("scan", "хат.pdf", "application/pdf", broken))
                            .with(FormToken.sent())
                            .with(at.as("registrar")))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString("PDF не открывается")));
        }
        web.perform(multipart("/ru/staff/intake/preview")
                        .file(scan)
                        .with(FormToken.sent())
                        .with(at.as("executor")))
                .andExpect(status().isForbidden());
    }

    @Test
    void aPaperSetAsideWasReceivedThenAndAnyClerkOfItsBodyGoesOnWithIt(@Autowired java.time.Clock clock)
            throws Exception {
        UUID key = UUID.randomUUID();
        var scan = new MockMultipartFile("scan", "хат.pdf", "application/pdf", pdf(PDRectangle.A4));
        sends("registrar", key, Map.of("surname", "Кейінгі", "subject", "Су жоқ", "do", "later"), scan)
                .andExpect(redirectedUrl("/ru/staff/intake#later"));
        Later lies = later.find(key).orElseThrow();
        assertThat(lies.since()).isBeforeOrEqualTo(clock.instant());
        String day = lies.fields().text("received");
        assertThat(day).matches("\\d\\d\\.\\d\\d\\.\\d{4}");
        String list = "/ru/staff/intake?later=" + key;
        web.perform(get("/ru/staff/intake").with(at.as("registrar")))
                .andExpect(content().string(containsString(list)))
                .andExpect(content().string(containsString("Кейінгі")));
        web.perform(get("/ru/staff/intake").with(at.as("medeu.registrar")))
                .andExpect(content().string(not(containsString("Кейінгі"))));
        web.perform(get(list).with(at.as("medeu.registrar")))
                .andExpect(content().string(not(containsString("Кейінгі"))));
        web.perform(get(list).with(at.as("registrar")))
                .andExpect(content().string(containsString("value=\"Кейінгі\"")))
                .andExpect(content().string(containsString("value=\"" + day + "\"")))
                .andExpect(content().string(containsString("хат.pdf")))
                .andExpect(content().string(containsString("data-kept=\"application/pdf\"")));
        long kept = tray.kept(Fields.with("key", key.toString())).getFirst().id();
        for (var asked : Map.of(kept, 200, kept + 999, 404).entrySet()) {
            web.perform(post("/ru/staff/intake/preview/kept")
                            .param("key", key.toString())
                            .param("file", String.valueOf(asked.getKey()))
                            .with(FormToken.sent())
                            .with(at.as("registrar")))
                    .andExpect(status().is(asked.getValue()));
        }
        CaseFile file = registered(sends(
                "registrar",
                key,
                Map.of(
                        "surname",
                        "Кейінгі",
                        "subject",
                        "Су жоқ",
                        "received",
                        "20.11.2026",
                        "time",
                        lies.fields().text("time"))));
        assertThat(file.card().registered().receiptDay()).hasToString("2026-11-20");
        assertThat(file.enclosures()).hasSize(1);
        assertThat(later.find(key)).isEmpty();
    }

    private ResultActions thrownAway(String login, UUID key, Map<String, String> fields) throws Exception {
        var form = post("/ru/staff/intake/later/" + key).with(FormToken.sent()).with(at.as(login));
        fields.forEach(form::param);
        return web.perform(form);
    }

    @Test
    void whatIsNotToBeRegisteredIsThrownAwayForAReasonThatStaysInTheAudit(@Autowired Audit audit) throws Exception {
        UUID key = UUID.randomUUID();
        sends("registrar", key, Map.of("surname", "Артық", "do", "later"));
        web.perform(get("/ru/staff/intake/later/" + key).with(at.as("registrar")))
                .andExpect(content().string(containsString("Артық")));
        thrownAway("registrar", key, Map.of()).andExpect(status().isUnprocessableContent());
        thrownAway("registrar", key, Map.of("why", "REGISTERED", "number", "ЖТ-2019-0000001"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Дела с таким номером нет")));
        thrownAway("medeu.registrar", key, Map.of("why", "NO_APPEAL")).andExpect(status().isNotFound());
        assertThat(later.find(key)).isPresent();
        String number = registered(sends("registrar", UUID.randomUUID(), Map.of("text", "Артық хат")))
                .card()
                .number()
                .text();
        thrownAway("registrar", key, Map.of("why", "REGISTERED", "number", number))
                .andExpect(redirectedUrl("/ru/staff/intake"));
        assertThat(later.find(key)).isEmpty();
        AuditLine written = audit.lines(
                        new Narrowed(
                                Optional.of(key.toString()),
                                Optional.empty(),
                                Optional.of(AuditDeed.PAPER_THROWN_AWAY),
                                Long.MAX_VALUE),
                        1)
                .getFirst();
        assertThat(written.officer()).contains(at.signedIn("registrar").id());
        assertThat(written.change().reason()).isEqualTo("Уже зарегистрирована");
        thrownAway("registrar", key, Map.of("why", "NO_APPEAL")).andExpect(status().isNotFound());
    }

    @Test
    void theSameFormSentTwiceIsOneAppealAndAnotherTextUnderItComesBack() throws Exception {
        UUID key = UUID.randomUUID();
        Map<String, String> letter = Map.of("text", "Бір рет", "surname", "Екі");
        String first =
                registered(sends("registrar", key, letter)).card().number().text();
        assertThat(registered(sends("registrar", key, letter)).card().number().text())
                .isEqualTo(first);
        sends("registrar", key, Map.of("text", "Басқа мәтін", "surname", "Екі"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Басқа мәтін</textarea>")))
                .andExpect(content().string(not(containsString("value=\"" + key + "\""))));
    }

    @Test
    void theNextLetterOfAPileComesBySameDoor() throws Exception {
        String alias = registered(sends("registrar", UUID.randomUUID(), Map.of("door", "POST", "text", "Хат")))
                .card()
                .number()
                .alias();
        web.perform(get("/ru/staff/voucher/" + alias).with(at.as("registrar")))
                .andExpect(content().string(containsString("/ru/staff/intake?door=POST\" data-focus")));
        web.perform(get("/ru/staff/intake?door=POST").with(at.as("registrar")))
                .andExpect(content().string(containsString("value=\"POST\" checked")));
        web.perform(get("/ru/staff/intake?door=EGOV").with(at.as("registrar")))
                .andExpect(content().string(containsString("value=\"CHANCELLERY\" checked")));
    }

    @Test
    void nothingIsNotSetAside() throws Exception {
        UUID key = UUID.randomUUID();
        sends("registrar", key, Map.of("do", "later", "addressee", "Әкімге"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Сохранять нечего")));
        assertThat(later.find(key)).isEmpty();
    }

    @Test
    void theClerkSeesHowManyHeRegisteredToday(@Autowired Shift shift) throws Exception {
        var who = at.signedIn("registrar");
        var body = List.of(who.officer().body());
        int before = shift.of(who.id(), body);
        registered(sends("registrar", UUID.randomUUID(), Map.of("text", "Бір")));
        assertThat(shift.of(who.id(), body)).isEqualTo(before + 1);
        web.perform(get("/ru/staff/intake").with(at.as("registrar")))
                .andExpect(content().string(containsString("Сегодня вами: " + (before + 1))));
    }
}
