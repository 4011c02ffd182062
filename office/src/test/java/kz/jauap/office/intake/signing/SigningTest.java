package kz.jauap.office.intake.signing;

import static kz.jauap.office.guide.Point.U32;
import static kz.jauap.office.guide.Threat.FALSE_PAGE;
import static kz.jauap.office.guide.Threat.OTHER_PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kz.jauap.law.appeal.Bin;
import kz.jauap.law.appeal.Iin;
import kz.jauap.law.channel.Signature;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.guide.Counters;
import kz.jauap.office.guide.Meets;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.draft.Draft;
import kz.jauap.office.intake.draft.Drawer;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.party.Party;
import kz.jauap.office.signature.Pens;
import kz.jauap.office.signature.Role;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.demo.Holder;
import kz.jauap.office.signature.session.Circumstances;
import kz.jauap.office.signature.session.Presented;
import kz.jauap.office.signature.session.Presenting;
import kz.jauap.office.signature.session.Sessions;
import kz.jauap.office.signature.session.Way;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

/// From the wizard's last page to the voucher: what is signed is what is registered, once, and nothing is ever lost.
@OfficeTest
@Import({Pens.class, AtWork.class})
class SigningTest {
    private static final Iin IIN = new Iin("850101100012");
    private static final Iin OTHER = new Iin("850102200024");
    private static final Bin BIN = new Bin("650140000017");
    private static final String TEXT = "На проспекте Абая, 10, вторую неделю не горит фонарь. Прошу починить.";

    @Autowired
    private MockMvc web;

    @Autowired
    private AtWork at;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private Drawer drawer;

    @Autowired
    private Sessions sessions;

    @Autowired
    private LaidOut laidOut;

    @Autowired
    private FrozenTable frozen;

    @Autowired
    private Presenting presenting;

    @Autowired
    private CaseFiles files;

    @Autowired
    private Pens pens;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void thereIsACity(@Autowired AlmatyOrganisation almaty) {
        almaty.load();
    }

    @AfterEach
    void theTrueTime() {
        clock.release();
    }

    private static Fields personal() {
        return Fields.with(
                "speaker",
                "SELF",
                "surname",
                "Сынақов",
                "given",
                "Сынақ",
                "number",
                IIN.digits(),
                "postal",
                "Алматы, Абай, 10",
                "kind",
                "APPLICATION",
                "language",
                "ru",
                "text",
                TEXT,
                "to",
                "city");
    }

    private UUID laid(Draft draft) throws Exception {
        return laid(draft, new MockHttpSession());
    }

    private UUID laid(Draft draft, MockHttpSession browser) throws Exception {
        String url = Objects.requireNonNull(
                web.perform(post("/ru/file/" + draft.code().characters() + "/sign")
                                .session(browser)
                                .with(FormToken.sent()))
                        .andExpect(redirectedUrlPattern("/ru/sign/*"))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl());
        return UUID.fromString(url.substring(url.lastIndexOf('/') + 1));
    }

    private Draft kept(Draft draft, Fields fields) {
        return drawer.change(draft.id(), _ -> Optional.of(fields)).orElseThrow();
    }

    private byte[] document(UUID session) {
        return sessions.document(session).array();
    }

    private ResultActions upload(UUID session, byte[] cms) throws Exception {
        var form = multipart("/ru/sign/" + session + "/file").file(new MockMultipartFile("file", "o.p7s", "", cms));
        return web.perform(form.with(FormToken.sent()));
    }

    private Presented present(UUID session, byte[] cms) {
        return presenting.present(session, cms, new Circumstances(Way.FILE, "192.0.2.7", "a test"));
    }

    private CaseFile registered(Draft draft) {
        return files.open(became(draft).orElseThrow().appeal()).orElseThrow();
    }

    private Optional<Draft.Became> became(Draft draft) {
        return drawer.find(draft.id()).orElseThrow().became();
    }

    /// A page of a stranger cannot have it signed as something else: the document itself says to whom and what for.
    @Test
    @Counters(FALSE_PAGE)
    void theDocumentNamesTheAkimatAndWhatItIsFor() throws Exception {
        UUID session = laid(drawer.begin(personal()));
        try (var document = Loader.loadPDF(document(session))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Акимат города Алматы")
                    .contains("Заявление")
                    .contains(TEXT);
        }
    }

    @Test
    void whatIsSignedBecomesAnOfficialAppealAndLeadsToItsVoucher() throws Exception {
        Draft draft = drawer.begin(personal());
        clock.set(draft.begunAt().plus(Duration.ofHours(30)));
        var browser = new MockHttpSession();
        UUID session = laid(draft, browser);
        upload(session, pens.sign(Scheme.GOST_2015_512, Pens.person(IIN), document(session)))
                .andExpect(status().is3xxRedirection());
        CaseFile file = registered(draft);
        var first = file.card().registered();
        assertThat(first.weight()).isEqualTo(Weight.OFFICIAL);
        assertThat(first.signature()).isEqualTo(Signature.EDS);
        assertThat(first.lacking()).isEmpty();
        assertThat(first.firstContact()).contains(draft.begunAt());
        assertThat(first.receivedAt()).isAfterOrEqualTo(draft.begunAt().plus(Duration.ofHours(30)));
        assertThat(first.evidence()).isPresent();
        assertThat(file.letter().text()).isEqualTo(TEXT);
        assertThat(drawer.find(draft.id()).orElseThrow().fields().text("text")).isEmpty();
        String alias = file.card().number().alias();
        web.perform(get("/ru/file/" + draft.code().characters() + "/check")).andExpect(status().is3xxRedirection());
        web.perform(get("/ru/file/" + draft.code().characters() + "/done").session(browser))
                .andExpect(redirectedUrl("/ru/voucher/" + alias));
        web.perform(get("/ru/voucher/" + alias).session(browser))
                .andExpect(content().string(containsString("СЫНАҚОВ СЫНАҚ")))
                .andExpect(content().string(containsString("ТЕСТ")));
        web.perform(get("/en/status/" + alias).session(browser))
                .andExpect(content().string(containsString("The signature is valid")))
                .andExpect(content().string(containsString("first turned to us")));
        assertThat(web.perform(get("/en/status/" + alias + "/signed.pdf").session(browser))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray())
                .isEqualTo(document(session));
        web.perform(get("/en/status/" + alias + "/signed.pdf")).andExpect(status().isNotFound());
    }

    @Meets(U32)
    @Test
    void whoTakesTheSignedDocumentAtTheDeskIsWrittenIntoTheAudit(@Autowired AlmatyStaff staff) throws Exception {
        staff.load();
        Draft draft = drawer.begin(personal());
        UUID session = laid(draft);
        upload(session, pens.sign(Scheme.GOST_2015_512, Pens.person(IIN), document(session)));
        String home = "/en/staff/case/" + registered(draft).card().number().alias();
        for (String paper : List.of("/signed.pdf", "/signed.p7s", "/evidence.zip")) {
            web.perform(get(home + paper).with(at.as("controller"))).andExpect(status().isForbidden());
            long before = revealed();
            web.perform(get(home + paper).with(at.as("registrar"))).andExpect(status().isOk());
            assertThat(revealed()).isEqualTo(before + 1);
        }
        web.perform(get(home).with(at.as("registrar"))).andExpect(content().string(containsString("evidence.zip")));
    }

    private long revealed() {
        return sql.sql("select count(*) from people_audit where deed = 'PERSONAL_DATA_REVEALED'")
                .query(Long.class)
                .single();
    }

    @Test
    @Counters(OTHER_PERSON)
    void anotherPersonsSignatureRegistersNothingAndLosesNothing() throws Exception {
        Draft draft = drawer.begin(personal());
        UUID session = laid(draft);
        upload(session, pens.sign(Scheme.RSA, Pens.person(OTHER), document(session)))
                .andExpect(status().is4xxClientError());
        assertThat(became(draft)).isEmpty();
        web.perform(get("/ru/file/" + draft.code().characters() + "/check"))
                .andExpect(content().string(containsString(TEXT)));
        assertThat(laid(draft)).isEqualTo(session);
        upload(session, pens.sign(Scheme.RSA, Pens.person(IIN), document(session)));
        assertThat(became(draft)).isPresent();
    }

    @Test
    void anEmployeeOfAFirmWhoseRightIsNotShownRegistersAllTheSame() throws Exception {
        Draft draft = drawer.begin(Fields.with(
                "speaker", "FIRM", "title", "ТОО «Сынақ»", "number", BIN.digits(), "language", "ru", "text", TEXT));
        UUID session = laid(draft);
        Holder employee = Pens.person(IIN).in(new Holder.Firm(BIN, "ТОО «Сынақ»"), Role.EMPLOYEE);
        upload(session, pens.sign(Scheme.RSA, employee, document(session)));
        CaseFile file = registered(draft);
        assertThat(file.card().number().text()).startsWith("ЗТ-");
        assertThat(file.card().registered().weight()).isEqualTo(Weight.OFFICIAL);
    }

    @Test
    void aRepresentativeSignsWithHisOwnKeyForTheOneHeRepresents() throws Exception {
        Fields fields = personal();
        fields.set("speaker", List.of("FOR_PERSON"));
        fields.set("number", List.of(OTHER.digits()));
        fields.set("representative", List.of("Өкілов Өкіл"));
        fields.set("basis", List.of("доверенность № 12"));
        fields.set("own", List.of(IIN.digits()));
        Draft draft = drawer.begin(fields);
        UUID session = laid(draft);
        upload(session, pens.sign(Scheme.RSA, Pens.person(OTHER), document(session)))
                .andExpect(status().is4xxClientError());
        upload(session, pens.sign(Scheme.RSA, Pens.person(IIN), document(session)));
        var applicant = (Party.Individual) registered(draft).applicant();
        assertThat(applicant.iin()).contains(OTHER);
        assertThat(applicant.representative()).contains("Өкілов Өкіл, доверенность № 12");
    }

    @Test
    void whatWasSignedIsRegisteredThoughTheDraftWasChangedMeanwhile() throws Exception {
        Draft draft = drawer.begin(personal());
        UUID session = laid(draft);
        byte[] cms = pens.sign(Scheme.RSA, Pens.person(IIN), document(session));
        Fields changed = draft.fields().copy();
        changed.set("text", List.of("Совсем другое"));
        kept(draft, changed);
        assertThat(present(session, cms)).isInstanceOf(Presented.Accepted.class);
        assertThat(registered(draft).letter().text()).isEqualTo(TEXT);
    }

    @Test
    void aChangedDraftIsLaidAnewAndTheFormerDocumentTakesNoSignature() throws Exception {
        Draft draft = drawer.begin(personal());
        UUID former = laid(draft);
        byte[] cms = pens.sign(Scheme.RSA, Pens.person(IIN), document(former));
        Fields changed = draft.fields().copy();
        changed.set("text", List.of(TEXT + " Спасибо."));
        UUID session = laid(kept(draft, changed));
        assertThat(session).isNotEqualTo(former);
        assertThat(present(former, cms)).isInstanceOf(Presented.Shut.class);
        assertThat(present(session, cms)).isInstanceOf(Presented.Refused.class);
        assertThat(became(draft)).isEmpty();
    }

    @Test
    void whatAnotherDeviceKeepsAtThatMomentIsWhatIsSigned(@Autowired TransactionTemplate transaction) throws Exception {
        Draft draft = drawer.begin(personal());
        Fields changed = draft.fields().copy();
        changed.set("text", List.of(TEXT + " Дополнено с телефона."));
        try (var hands = Executors.newSingleThreadExecutor()) {
            var laying = Objects.requireNonNull(transaction.execute(_ -> {
                kept(draft, changed);
                var other = hands.submit(() -> laid(draft));
                while (waiting() == 0 && !other.isDone()) Thread.onSpinWait();
                return other;
            }));
            String hash = sessions.find(laying.get()).orElseThrow().documentHash();
            assertThat(frozen.find(hash).orElseThrow().submission().said().text())
                    .isEqualTo(changed.text("text"));
        }
        assertThat(drawer.find(draft.id()).orElseThrow().fields().text("text")).isEqualTo(changed.text("text"));
    }

    /// How many wait for a row that somebody holds.
    private long waiting() {
        return sql.sql("select count(*) from pg_locks where not granted")
                .query((row, _) -> row.getLong(1))
                .single();
    }

    @Test
    void manyPresentationsAtOnceGiveOneNumber() throws Exception {
        Draft draft = drawer.begin(personal());
        UUID session = laid(draft);
        byte[] cms = pens.sign(Scheme.RSA, Pens.person(IIN), document(session));
        List<Callable<Presented>> hands = new ArrayList<>();
        for (int hand = 0; hand < 6; hand++) {
            hands.add(() -> present(session, cms));
        }
        try (var crowd = Executors.newFixedThreadPool(6)) {
            for (var each : crowd.invokeAll(hands)) {
                assertThat(each.get()).isInstanceOf(Presented.Accepted.class);
            }
        }
        String number = registered(draft).card().number().text();
        assertThat(present(session, cms)).isInstanceOf(Presented.Accepted.class);
        assertThat(registered(draft).card().number().text()).isEqualTo(number);
    }

    @Test
    void onlyAnEmptyTextIsNotLaidBeforeAnybody() throws Exception {
        Draft draft = drawer.begin(Fields.with("language", "ru"));
        web.perform(post("/ru/file/" + draft.code().characters() + "/sign").with(FormToken.sent()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Напишите, что произошло")));
        laid(drawer.begin(Fields.with("language", "ru", "text", "Шум")));
    }

    @Test
    void noOtherBrowserIsLedToTheVoucherThoughItKnowsTheAddress() throws Exception {
        Draft draft = drawer.begin(personal());
        UUID session = laid(draft);
        present(session, pens.sign(Scheme.RSA, Pens.person(IIN), document(session)));
        String done = "/ru/file/" + draft.code().characters() + "/done";
        String alias = registered(draft).card().number().alias();
        var other = new MockHttpSession();
        web.perform(get("/ru/sign/" + session).session(other)).andExpect(redirectedUrl(done));
        web.perform(get(done).session(other))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Обращение зарегистрировано")))
                .andExpect(content().string(containsString("/ru/status")))
                .andExpect(content().string(not(containsString(TEXT))));
        web.perform(get("/ru/voucher/" + alias).session(other))
                .andExpect(content().string(not(containsString("СЫНАҚОВ"))));
        web.perform(get("/ru/status/" + alias).session(other))
                .andExpect(content().string(not(containsString(TEXT))));
    }

    @Test
    void aDeletedDraftLeavesNothingToReadOrSign() throws Exception {
        Draft draft = drawer.begin(personal());
        UUID session = laid(draft);
        byte[] cms = pens.sign(Scheme.RSA, Pens.person(IIN), document(session));
        web.perform(post("/ru/file/" + draft.code().characters() + "/forget").with(FormToken.sent()))
                .andExpect(status().isOk());
        assertThat(sessions.remembered(session)).isEmpty();
        assertThat(frozen.of(draft.id())).isEmpty();
        for (String page : List.of("", "/document", "/file", "/qr")) {
            String url = "/ru/sign/" + session + page;
            int answer = web.perform(get(url)).andReturn().getResponse().getStatus();
            assertThat(answer).as(url).isIn(302, 303, 404);
        }
        web.perform(get("/ru/sign/" + session)).andExpect(status().isNotFound());
        assertThat(present(session, cms)).isInstanceOf(Presented.Shut.class);
    }

    @Test
    void whatCanStillBeSignedIsNotForgottenThoughItIsOld() throws Exception {
        Draft draft = drawer.begin(personal());
        UUID former = laid(draft);
        String document = sessions.find(former).orElseThrow().documentHash();
        clock.set(clock.instant().plus(Duration.ofDays(30).minusMinutes(10)));
        UUID session = sessions.renew(former).id();
        clock.set(clock.instant().plus(Duration.ofMinutes(20)));
        laidOut.round();
        assertThat(frozen.find(document)).isPresent();
        web.perform(get("/ru/sign/" + session)).andExpect(status().isOk());
        clock.set(clock.instant().plus(Duration.ofDays(31)));
        sessions.forget();
        laidOut.round();
        assertThat(frozen.find(document)).isEmpty();
        web.perform(get("/ru/sign/" + session)).andExpect(status().isNotFound());
    }

    @Test
    void aMistypedNumberIsToldBeforeAnythingIsSigned() throws Exception {
        Fields fields = personal();
        fields.set("number", List.of("850101100013"));
        Draft draft = drawer.begin(fields);
        web.perform(post("/ru/file/" + draft.code().characters() + "/sign").with(FormToken.sent()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("В ИИН ошибка. Исправьте")));
        assertThat(sessions.of(AppealSigning.PURPOSE, draft.id().toString())).isEmpty();
        fields.set("number", List.of(""));
        laid(kept(draft, fields));
    }

    @Test
    void aFirmWithoutItsNumberIsSignedForByAFirmsKeyOnly() throws Exception {
        Draft draft =
                drawer.begin(Fields.with("speaker", "FIRM", "title", "ТОО «Сынақ»", "language", "ru", "text", TEXT));
        UUID session = laid(draft);
        upload(session, pens.sign(Scheme.RSA, Pens.person(IIN), document(session)))
                .andExpect(status().is4xxClientError());
        Holder head = Pens.person(IIN).in(new Holder.Firm(BIN, "ТОО «Сынақ»"), Role.HEAD);
        upload(session, pens.sign(Scheme.RSA, head, document(session)));
        assertThat(became(draft)).isPresent();
    }

    @Test
    void whoKeepsThePaperOfARegisteredDraftSeesItsNumberAndNoMore() throws Exception {
        Draft draft = drawer.begin(personal());
        UUID session = laid(draft);
        present(session, pens.sign(Scheme.RSA, Pens.person(IIN), document(session)));
        clock.set(clock.instant().plus(Duration.ofHours(2)));
        web.perform(get("/en/file/" + draft.code().characters() + "/done"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(containsString(registered(draft).card().number().text())))
                .andExpect(content().string(not(containsString(TEXT))));
    }
}
