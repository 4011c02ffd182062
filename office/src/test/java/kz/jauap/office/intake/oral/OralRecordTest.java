package kz.jauap.office.intake.oral;

import static kz.jauap.office.guide.Rule.G2_1;
import static kz.jauap.office.guide.Rule.G4_4;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.law.appeal.Form;
import kz.jauap.law.appeal.Iin;
import kz.jauap.law.channel.Channel;
import kz.jauap.law.channel.Signature;
import kz.jauap.law.form.Requisite;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.Problem;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.registry.arrival.Arrivals;
import kz.jauap.office.registry.arrival.Porter;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.paper.IssuedPaper;
import kz.jauap.office.registry.paper.PaperCopies;
import kz.jauap.office.registry.paper.PaperKind;
import kz.jauap.office.registry.paper.Papers;
import kz.jauap.office.signature.Pens;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.session.Circumstances;
import kz.jauap.office.signature.session.Presented;
import kz.jauap.office.signature.session.Presenting;
import kz.jauap.office.signature.session.Sessions;
import kz.jauap.office.signature.session.Way;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/// What somebody says at the desk: written down, read back, confirmed, registered once.
@OfficeTest
@Import({AtWork.class, Pens.class})
class OralRecordTest {
    private static final Iin IIN = new Iin("850102200024");
    private static final String WORDS = "Подъезд не убирают третью неделю. Прошу убрать.";

    @Autowired
    private MockMvc web;

    @Autowired
    private AtWork atWork;

    @Autowired
    private OralRecords records;

    @Autowired
    private CaseFiles files;

    @Autowired
    private Papers papers;

    @Autowired
    private PaperCopies copies;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Presenting presenting;

    @Autowired
    private Pens pens;

    @BeforeEach
    void thereIsAStaff(@Autowired AlmatyOrganisation almaty, @Autowired AlmatyStaff staff) {
        almaty.load();
        staff.load();
    }

    private MockHttpServletResponse send(AbstractMockHttpServletRequestBuilder<?> request, String login)
            throws Exception {
        return web.perform(request.with(FormToken.sent()).with(atWork.as(login)))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse write(UUID form, String words, String lang) throws Exception {
        var sheet = multipart("/ru/staff/intake");
        sheet.param("key", form.toString())
                .param("language", lang)
                .param("door", "ORAL_STATEMENT")
                .param("signed", "yes")
                .param("surname", "Өмірова")
                .param("given", "Қарлығаш")
                .param("number", IIN.digits())
                .param("postal", "Алматы, Абай, 10")
                .param("addressee", "Акиму")
                .param("text", words)
                .param("do", "record");
        return send(sheet, "registrar");
    }

    private String written() throws Exception {
        return place(write(UUID.randomUUID(), WORDS, "ru"));
    }

    private static String place(MockHttpServletResponse answer) {
        return Objects.requireNonNull(answer.getRedirectedUrl());
    }

    private OralRecord record(String place) {
        return records.find(UUID.fromString(place.substring(place.lastIndexOf('/') + 1)))
                .orElseThrow();
    }

    private Document page(String path) throws Exception {
        MockHttpServletResponse answer = send(get(path), "registrar");
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private CaseFile registered(String place) {
        return files.open(record(place).appeal().orElseThrow()).orElseThrow();
    }

    private static String text(byte[] paper) throws Exception {
        try (var pdf = Loader.loadPDF(paper)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    /// The office fell over between the confirmation and the number, and the clerk presses again when it is there
    /// again.
    @ParameterizedTest
    @EnumSource(names = "ELECTRONICALLY", mode = EnumSource.Mode.EXCLUDE)
    void whatWasConfirmedAsTheLightWentOutIsRegisteredOnceAndKnowsIt(
            Confirmed confirmed, @Autowired Porter porter, @Autowired Arrivals arrivals, @Autowired JdbcClient sql)
            throws Exception {
        String place = written();
        send(post(place + "/read"), "registrar");
        OralRecord record = record(place);
        records.settle(record, confirmed, "Ким О.", Optional.empty());
        assertThat(record(place).appeal()).isEmpty();
        String id = "oral/" + record.id();
        sql.sql("update registry_arrival set next_try_at = received_at where foreign_id = ?")
                .param(id)
                .update();
        porter.go();
        CaseFile file = registered(place);
        assertThat(file.card().registered().signature()).isEqualTo(confirmed.signature());
        assertThat(file.enclosures()).hasSize(1);
        assertThat(arrivals.find(Channel.ORAL_STATEMENT, id).orElseThrow().appeal())
                .hasValue(file.card().appeal());
        assertThat(records.confirm(record(place), confirmed, "Ким О."))
                .isEqualTo(file.card().appeal());
        page("/ru/staff/case/" + file.card().number().alias());
        assertThat(issued(file)).isEqualTo(1);
    }

    @Test
    @Proves({G2_1, G4_4})
    void isReadBackAndSignedByHand() throws Exception {
        String place = written();
        assertThat(page(place).text()).contains("Прочитайте заявителю вслух", WORDS);
        assertThat(send(post(place + "/paper"), "registrar").getStatus()).isEqualTo(409);
        assertThat(record(place).appeal()).isEmpty();
        send(post(place + "/read"), "registrar");
        byte[] paper = send(get(place + "/record.pdf"), "registrar").getContentAsByteArray();
        assertThat(text(paper)).contains("Запись устного обращения", WORDS, "Нұрлыбаева Р. Ә.", "Запись мне прочитана");
        var scan = new MockMultipartFile("scan", "scan.pdf", "application/pdf", paper);
        var signed = send(multipart(place + "/paper").file(scan), "registrar");
        CaseFile file = registered(place);
        assertThat(place(signed)).endsWith(file.card().number().alias());
        var registered = file.card().registered();
        assertThat(registered.form()).isEqualTo(Form.ORAL);
        assertThat(registered.channel()).isEqualTo(Channel.ORAL_STATEMENT);
        assertThat(registered.signature()).isEqualTo(Signature.HANDWRITTEN);
        assertThat(registered.lacking()).isEmpty();
        assertThat(file.card().due().legal()).isTrue();
        assertThat(file.enclosures()).isNotEmpty();
        assertThat(page(place(signed)).select(".voucher").text())
                .contains("Запись устного обращения", "Подписал на бумаге");
        assertThat(page("/ru/staff/case/" + file.card().number().alias()).text())
                .contains("Записал", "Прочитано", "Подписал на бумаге");
        assertThat(issued(file)).isEqualTo(1);
        byte[] kept = copies.bytes(papers.of(file.card().appeal()).stream()
                .filter(OralRecordTest::isRecord)
                .findFirst()
                .orElseThrow()
                .hash());
        assertThat(kept).as("what was read out, whatever the scan is called").startsWith(paper);
    }

    private static boolean isRecord(IssuedPaper paper) {
        return paper.occasion().kind() == PaperKind.ORAL_RECORD;
    }

    /// How many records of the case are handed out, looked at twice.
    private long issued(CaseFile file) throws Exception {
        for (int look = 0; look < 2; look++) {
            page("/ru/staff/case/" + file.card().number().alias());
        }
        return papers.of(file.card().appeal()).stream()
                .filter(OralRecordTest::isRecord)
                .count();
    }

    @Test
    void isRegisteredOnceHoweverOftenItIsConfirmed() throws Exception {
        String place = written();
        send(post(place + "/read"), "registrar");
        String first = place(send(multipart(place + "/paper"), "registrar"));
        assertThat(place(send(multipart(place + "/paper"), "registrar"))).isEqualTo(first);
        var other = post(place + "/unsigned").param("why", "REFUSED").param("witness", "Ким О.");
        assertThat(place(send(other, "registrar"))).isEqualTo(first);
        assertThat(record(place).ending().orElseThrow().confirmed()).isEqualTo(Confirmed.ON_PAPER);
        assertThat(send(get(place + "/correct"), "registrar").getStatus()).isEqualTo(409);
    }

    /// Two clerks, or two windows, with the same record before them.
    @Test
    void ofTwoConfirmationsAtOnceTheFirstIsWhatIsRegistered(@Autowired OralTable table) throws Exception {
        String place = written();
        send(post(place + "/read"), "registrar");
        OralRecord seen = record(place);
        table.confirm(seen.id(), new OralRecord.Ending(Confirmed.ON_PAPER, "", seen.writtenAt()));
        records.confirm(seen, Confirmed.REFUSED, "Ким О.");
        assertThat(registered(place).card().registered().signature()).isEqualTo(Signature.HANDWRITTEN);
    }

    @Test
    void whatIsCorrectedMeanwhileIsNotRegisteredUnread() throws Exception {
        UUID form = UUID.randomUUID();
        String place = place(write(form, WORDS, "ru"));
        send(post(place + "/read"), "registrar");
        OralRecord seen = record(place);
        write(form, "Иначе: двор не убирают.", "ru");
        assertThatThrownBy(() -> records.confirm(seen, Confirmed.ON_PAPER, "")).isInstanceOf(Problem.class);
        assertThat(record(place).appeal()).isEmpty();
    }

    @Test
    void aCorrectionIsReadAnew() throws Exception {
        UUID form = UUID.randomUUID();
        String place = place(write(form, WORDS, "ru"));
        send(post(place + "/read"), "registrar");
        assertThat(page(place + "/correct").select("#text").text()).isEqualTo(WORDS);
        assertThat(place(write(form, "Иначе: двор не убирают.", "ru"))).isEqualTo(place);
        assertThat(record(place).readBack()).isEmpty();
        assertThat(send(multipart(place + "/paper"), "registrar").getStatus()).isEqualTo(409);
        send(post(place + "/read"), "registrar");
        send(multipart(place + "/paper"), "registrar");
        assertThat(registered(place).letter().text()).isEqualTo("Иначе: двор не убирают.");
    }

    @ParameterizedTest
    @EnumSource(
            value = Confirmed.class,
            names = {"REFUSED", "UNABLE"})
    void whoDoesNotSignIsRegisteredWithAWitness(Confirmed why) throws Exception {
        String place = written();
        send(post(place + "/read"), "registrar");
        var alone = send(post(place + "/unsigned").param("why", why.name()), "registrar");
        assertThat(alone.getStatus()).isEqualTo(422);
        assertThat(record(place).appeal()).isEmpty();
        send(post(place + "/unsigned").param("why", why.name()).param("witness", "Сергеева М. В."), "registrar");
        CaseFile file = registered(place);
        assertThat(file.card().registered().signature()).isEqualTo(Signature.NONE);
        assertThat(file.card().registered().lacking()).containsExactly(Requisite.SIGNATURE);
        String alias = file.card().number().alias();
        assertThat(page("/ru/staff/case/" + alias).text()).contains("Свидетель: Сергеева М. В.");
        byte[] record = send(
                        get("/ru/staff/case/" + alias + "/file/"
                                + file.enclosures().getFirst().id()),
                        "registrar")
                .getContentAsByteArray();
        assertThat(text(record)).contains("Свидетель: Сергеева М. В.");
    }

    @Test
    void isSignedWithAKeyOverTheVeryPaperThatWasRead() throws Exception {
        String place = written();
        send(post(place + "/read"), "registrar");
        String desk = place(send(post(place + "/electronic"), "registrar"));
        UUID session = UUID.fromString(desk.substring(desk.lastIndexOf('/') + 1));
        byte[] document = sessions.document(session).array();
        assertThat(document)
                .isEqualTo(send(get(place + "/record.pdf"), "registrar").getContentAsByteArray());
        var circumstances = new Circumstances(Way.FILE, "192.0.2.9", "a test");
        assertThat(presenting.present(
                        session, pens.sign(Scheme.GOST_2015_512, Pens.person(IIN), document), circumstances))
                .isInstanceOf(Presented.Accepted.class);
        CaseFile file = registered(place);
        assertThat(file.card().registered().signature()).isEqualTo(Signature.EDS);
        assertThat(file.card().registered().evidence()).isPresent();
        assertThat(file.card().due().legal()).isTrue();
        assertThat(record(place).ending().orElseThrow().confirmed()).isEqualTo(Confirmed.ELECTRONICALLY);
    }

    @ParameterizedTest
    @CsvSource({"kk, Ауызша өтініштің жазбасы", "en, Record of an oral statement"})
    void speaksTheLanguageOfTheSpeaker(String lang, String title) throws Exception {
        String place = place(write(UUID.randomUUID(), "Су жоқ", lang));
        send(post(place + "/read"), "registrar");
        assertThat(text(send(get(place + "/record.pdf"), "registrar").getContentAsByteArray()))
                .contains(title);
    }

    @Test
    void isFoundAgainByTheMarkOnItsPrint() throws Exception {
        String place = written();
        var scanned = post("/ru/staff/intake/draft")
                .param("draft", "http://localhost/staff/intake#" + record(place).mark());
        assertThat(place(send(scanned, "registrar"))).isEqualTo(place);
    }

    @Test
    void isForItsOwnBodyAlone() throws Exception {
        String place = written();
        for (String path : new String[] {place, place + "/correct", place + "/record.pdf"}) {
            assertThat(send(get(path), "medeu.registrar").getStatus()).isEqualTo(404);
            assertThat(send(get(path), "executor").getStatus()).isEqualTo(403);
        }
        assertThat(send(post(place + "/read"), "medeu.registrar").getStatus()).isEqualTo(404);
    }

    @Test
    void anEmptyStatementIsToldSoAtOnce() throws Exception {
        assertThat(write(UUID.randomUUID(), "", "ru").getStatus()).isEqualTo(422);
    }
}
