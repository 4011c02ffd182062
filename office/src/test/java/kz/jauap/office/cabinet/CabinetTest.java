package kz.jauap.office.cabinet;

import static kz.jauap.office.guide.Threat.MISTYPED_NUMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import kz.jauap.law.appeal.Bin;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.guide.Counters;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.draft.Draft;
import kz.jauap.office.intake.draft.DraftCode;
import kz.jauap.office.intake.draft.Drawer;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Registrar;
import kz.jauap.office.registry.journal.Registration;
import kz.jauap.office.signature.Pens;
import kz.jauap.office.signature.Role;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.demo.Holder;
import kz.jauap.office.signature.session.Circumstances;
import kz.jauap.office.signature.session.Presenting;
import kz.jauap.office.signature.session.Sessions;
import kz.jauap.office.signature.session.SigningSession;
import kz.jauap.office.signature.session.Way;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

/// Who is let into a cabinet, and what he finds there.
@OfficeTest
@Import(Pens.class)
class CabinetTest {
    private static final Instant MORNING = Instant.parse("2026-11-23T05:00:00Z");
    private static final Iin IIN = new Iin("850102200024");
    private static final Iin STRANGER = new Iin("850101100012");
    private static final Bin BIN = new Bin("650140000017");

    @Autowired
    private MockMvc web;

    @Autowired
    private Registrar registrar;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Presenting presenting;

    @Autowired
    private Pens pens;

    @Autowired
    private Drawer drawer;

    @Autowired
    private JdbcClient sql;

    @BeforeEach
    void thereIsACity(@Autowired AlmatyOrganisation almaty) {
        almaty.load();
    }

    private Registration filed(String text) {
        return registrar.register(Filings.paper(BodyId.CITY, MORNING, text));
    }

    /// An appeal that came with the e-signature of whoever has the number.
    private Registration signedBy(Iin signer, String text) throws Exception {
        UUID session = asked(new MockHttpSession(), "PERSON");
        signs(session, Pens.person(signer));
        UUID evidence = sessions.find(session)
                .flatMap(SigningSession::taken)
                .orElseThrow()
                .evidence();
        return registrar.register(Filings.signed(Filings.paper(BodyId.CITY, MORNING, text), evidence));
    }

    private UUID asked(MockHttpSession browser, String as) throws Exception {
        String url = Objects.requireNonNull(web.perform(
                        post("/ru/me/enter").param("as", as).session(browser).with(FormToken.sent()))
                .andExpect(redirectedUrlPattern("/ru/sign/*"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        return UUID.fromString(url.substring(url.lastIndexOf('/') + 1));
    }

    private void signs(UUID session, Holder holder) {
        byte[] cms = pens.sign(Scheme.RSA, holder, sessions.document(session).array());
        presenting.present(session, cms, new Circumstances(Way.FILE, "192.0.2.7", "a test"));
    }

    private MockHttpSession inside(Iin iin) throws Exception {
        var browser = new MockHttpSession();
        UUID session = asked(browser, "PERSON");
        signs(session, Pens.person(iin));
        web.perform(get("/ru/me/entered/" + session).session(browser)).andExpect(redirectedUrl("/ru/me"));
        return browser;
    }

    private String home(MockHttpSession browser) throws Exception {
        return web.perform(get("/ru/me").session(browser))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void whoSignsSeesHisOfficialAppealsAndNobodyElses() throws Exception {
        String own = signedBy(IIN, "Менің өтінішім").number().text();
        String informal = registrar
                .register(Filings.question(BodyId.CITY, MORNING, "Бұл менікі ме?"))
                .number()
                .text();
        assertThat(home(inside(IIN))).contains(own, "СЫНАҚОВ СЫНАҚ").doesNotContain(informal);
        assertThat(home(inside(STRANGER))).doesNotContain(own);
        assertThat(home(new MockHttpSession())).doesNotContain(own);
    }

    /// The clerk mistyped, and the number is a stranger's; or the stranger was listed by whoever signed for several.
    @Counters(MISTYPED_NUMBER)
    @Test
    void aNumberThatSomebodyElseWroteOpensNoAppeal() throws Exception {
        for (Registration of : List.of(filed("Сусынды судың құпиясы"), signedBy(STRANGER, "Бөтеннің қолымен"))) {
            String alias = of.number().alias();
            MockHttpSession browser = inside(IIN);
            assertThat(home(browser)).contains(of.number().text(), "/ru/status?number=" + alias);
            assertThat(rows(home(browser), alias)).doesNotContain("Көше шамы");
            web.perform(get("/ru/me/appeal/" + alias).session(browser)).andExpect(redirectedUrl("/ru/status/" + alias));
            web.perform(get("/ru/status/" + alias).session(browser)).andExpect(redirectedUrl("/ru/status"));
            web.perform(get("/ru/voucher/" + alias + ".pdf").session(browser)).andExpect(status().is3xxRedirection());
            assertThat(archive(browser)).noneMatch(name -> name.startsWith(alias));
            web.perform(post("/ru/status")
                    .session(browser)
                    .param("number", of.number().text())
                    .param("code", of.code().grouped())
                    .with(FormToken.sent()));
            assertThat(home(browser)).contains("/ru/status/" + alias).doesNotContain("?number=" + alias);
        }
    }

    /// The row of a table that leads to an appeal.
    private static String rows(String page, String alias) {
        return Jsoup.parse(page).select("tr:has(a[href$=" + alias + "])").text();
    }

    @Test
    void aReportOfAThreatOpensByItsCodeAlone() throws Exception {
        String threat = registrar
                .register(Filings.threat(Filings.paper(BodyId.CITY, MORNING, "Есть угроза")))
                .number()
                .text();
        assertThat(home(inside(IIN))).doesNotContain(threat);
    }

    @Test
    void anAppealOpensFromTheListAndOnlyForItsOwner() throws Exception {
        String alias = signedBy(IIN, "Ашылатын өтініш").number().alias();
        MockHttpSession browser = inside(IIN);
        web.perform(get("/ru/status/" + alias).session(browser)).andExpect(redirectedUrl("/ru/status"));
        web.perform(get("/ru/me/appeal/" + alias).session(browser)).andExpect(redirectedUrl("/ru/status/" + alias));
        web.perform(get("/ru/status/" + alias).session(browser)).andExpect(status().isOk());
        MockHttpSession other = inside(STRANGER);
        web.perform(get("/ru/me/appeal/" + alias).session(other));
        web.perform(get("/ru/status/" + alias).session(other)).andExpect(redirectedUrl("/ru/status"));
    }

    /// A signature that somebody was talked into opens nothing in the browser of the one who talked.
    @Test
    void onlyTheBrowserThatAskedIsLetInAndOnlyOnce() throws Exception {
        var asking = new MockHttpSession();
        UUID session = asked(asking, "PERSON");
        web.perform(get("/ru/me/entered/" + session).session(asking))
                .andExpect(content().string(containsString("другом устройстве")));
        signs(session, Pens.person(IIN));
        var another = new MockHttpSession();
        web.perform(get("/ru/me/entered/" + session).session(another))
                .andExpect(content().string(containsString("другом устройстве")));
        assertThat(home(another)).doesNotContain("СЫНАҚОВ");
        web.perform(get("/ru/me/entered/" + session).session(asking)).andExpect(redirectedUrl("/ru/me"));
        web.perform(post("/ru/me/leave").session(asking).with(FormToken.sent())).andExpect(redirectedUrl("/ru/me"));
        assertThat(asking.isInvalid()).isTrue();
        web.perform(get("/ru/me/entered/" + session).session(new MockHttpSession()))
                .andExpect(content().string(containsString("другом устройстве")));
    }

    @Test
    void theDocumentSaysWhatItOpensAndWarns() throws Exception {
        UUID session = asked(new MockHttpSession(), "PERSON");
        try (var document = Loader.loadPDF(sessions.document(session).array())) {
            assertThat(new PDFTextStripper().getText(document)).contains("ИИН", "не подписывайте", "Акимат");
        }
    }

    @Test
    void aFirmIsEnteredByWhoMaySignForIt() throws Exception {
        var browser = new MockHttpSession();
        UUID session = asked(browser, "FIRM");
        signs(session, Pens.person(IIN).in(new Holder.Firm(BIN, "ТОО «Сынақ»"), Role.HEAD));
        web.perform(get("/ru/me/entered/" + session).session(browser)).andExpect(redirectedUrl("/ru/me"));
        assertThat(home(browser)).contains("ТОО «Сынақ»");
        var clerk = new MockHttpSession();
        UUID unshown = asked(clerk, "FIRM");
        signs(unshown, Pens.person(IIN).in(new Holder.Firm(BIN, "ТОО «Сынақ»"), Role.EMPLOYEE));
        web.perform(get("/ru/me/entered/" + unshown).session(clerk))
                .andExpect(content().string(containsString("другом устройстве")));
    }

    @Test
    void aDraftBegunInsideSaysWhoWritesAndIsDeletedByHimAlone() throws Exception {
        MockHttpSession browser = inside(IIN);
        web.perform(post("/ru/me/details")
                        .session(browser)
                        .param("postal", "Алматы, Сәтбаев көшесі, 22")
                        .with(FormToken.sent()))
                .andExpect(redirectedUrl("/ru/me"));
        String url = Objects.requireNonNull(
                web.perform(post("/ru/me/draft").session(browser).with(FormToken.sent()))
                        .andExpect(redirectedUrlPattern("/ru/file/*"))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl());
        String code = url.substring(url.lastIndexOf('/') + 1);
        Draft draft = DraftCode.parse(code).flatMap(drawer::find).orElseThrow();
        assertThat(draft.fields().text("surname")).isEqualTo("Сынақов");
        assertThat(draft.fields().text("number")).isEqualTo(IIN.digits());
        assertThat(draft.fields().text("postal")).isEqualTo("Алматы, Сәтбаев көшесі, 22");
        assertThat(home(browser)).contains(code);
        web.perform(post("/ru/me/draft/" + code + "/delete")
                .session(inside(STRANGER))
                .with(FormToken.sent()));
        assertThat(drawer.find(draft.id())).isPresent();
        web.perform(post("/ru/me/draft/" + code + "/delete").session(browser).with(FormToken.sent()));
        assertThat(drawer.find(draft.id())).isEmpty();
        assertThat(home(browser)).doesNotContain(code);
    }

    @Test
    void detailsLieSealedAndGoWhenTheyAreEmptied() throws Exception {
        MockHttpSession browser = inside(IIN);
        web.perform(post("/ru/me/details")
                .session(browser)
                .param("phone", "+7 701 555 44 33")
                .with(FormToken.sent()));
        web.perform(get("/ru/me/details").session(browser)).andExpect(content().string(containsString("555 44 33")));
        assertThat(sql.sql("select encode(phone, 'escape') from cabinet_details where phone is not null")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allSatisfy(kept -> assertThat(kept).doesNotContain("555"));
        web.perform(post("/ru/me/details").session(browser).with(FormToken.sent()));
        web.perform(get("/ru/me/details").session(browser))
                .andExpect(content().string(not(containsString("555 44 33"))));
        web.perform(post("/ru/me/details")
                        .session(browser)
                        .param("postal", "а".repeat(301))
                        .with(FormToken.sent()))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void whatWasOpenedByCodeIsListedWithoutAnySignature() throws Exception {
        Registration of = filed("Код арқылы");
        var browser = new MockHttpSession();
        web.perform(post("/ru/status")
                .session(browser)
                .param("number", of.number().text())
                .param("code", of.code().grouped())
                .with(FormToken.sent())
                .with(request -> {
                    request.setRemoteAddr("10.9.1.7");
                    return request;
                }));
        assertThat(home(browser)).contains(of.number().text());
    }

    private List<String> archive(MockHttpSession browser) throws Exception {
        var packing = web.perform(get("/ru/me/papers.zip").session(browser)).andReturn();
        packing.getAsyncResult();
        byte[] archive =
                web.perform(asyncDispatch(packing)).andReturn().getResponse().getContentAsByteArray();
        List<String> names = new ArrayList<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    @Test
    void allPapersComeInOneArchive() throws Exception {
        Registration of = signedBy(IIN, "Құжаттар");
        MockHttpSession browser = inside(IIN);
        web.perform(get("/ru/me/appeal/" + of.number().alias()).session(browser));
        web.perform(get("/ru/voucher/" + of.number().alias() + ".pdf").session(browser))
                .andExpect(status().isOk());
        List<String> names = archive(browser);
        assertThat(names).anyMatch(name -> name.startsWith(of.number().alias() + "/") && name.endsWith(".pdf"));
        web.perform(get("/ru/me/papers.zip")).andExpect(redirectedUrl("/ru/me"));
    }
}
