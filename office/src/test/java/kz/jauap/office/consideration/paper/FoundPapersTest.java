package kz.jauap.office.consideration.paper;

import static kz.jauap.office.guide.Rule.G6_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.act.WorkingTown;
import kz.jauap.office.registry.entry.Considering;
import kz.jauap.office.registry.entry.Corresponding;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Registrar;
import kz.jauap.office.registry.journal.Registration;
import kz.jauap.office.site.status.WithCode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;

/// The papers of a case are opened to its applicant one by one, and never the paper itself where its secrets are
/// covered.
@OfficeTest(properties = "jauap.notice.every=P1D")
@Import(AtWork.class)
class FoundPapersTest extends WorkingTown {
    private static final String NEIGHBOUR = "781231103458";

    private final Registrar registrar;
    private final CaseFiles files;
    private final FoundPapers papers;

    @Autowired
    FoundPapersTest(ApplicationContext context, Registrar registrar, CaseFiles files, FoundPapers papers) {
        super(context);
        this.registrar = registrar;
        this.files = files;
        this.papers = papers;
    }

    private Registration inWork() throws Exception {
        Registration of = registrar.register(Filings.paper(new BodyId("housing"), town.now(), "Шатыр ағады"));
        String executor = String.valueOf(town.officer("housing.executor").id());
        forms.sent("housing.head", of.appeal(), "assign", "executor", executor).andExpect(status().is3xxRedirection());
        return of;
    }

    private static byte[] pdf(String words) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var pen = new PDPageContentStream(document, page)) {
                pen.beginText();
                pen.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                pen.showText(words);
                pen.endText();
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private ResultActions sends(Registration of, String step, String field, byte[] content, Map<String, String> filled)
            throws Exception {
        var form = multipart(forms.casePage(of.appeal()) + "/" + step)
                .file(new MockMultipartFile(field, "Иванов.pdf", null, content));
        form.with(FormToken.sent()).with(at.as("housing.executor"));
        form.param("seen", String.valueOf(town.entries(of.appeal()).size()));
        filled.forEach(form::param);
        return web.perform(form);
    }

    private ResultActions opens(Registration of, String how, byte[] copy) throws Exception {
        String paper = String.valueOf(papers.of(file(of)).getFirst().file().id());
        return sends(of, "found-open", "copy", copy, Map.of("paper", paper, "title", "Жауап", "how", how));
    }

    private CaseFile file(Registration of) {
        return files.open(of.appeal()).orElseThrow();
    }

    private Registration withReply(byte[] reply) throws Exception {
        Registration of = inWork();
        forms.sent("housing.executor", of.appeal(), "inquiry", "to", "ПИК", "question", "Қашан жөнделді?")
                .andExpect(status().is3xxRedirection());
        sends(of, "inquiry-answer", "paper", reply, Map.of("reply", "Жөнделген"))
                .andExpect(redirectedUrl(forms.casePage(of.appeal())));
        return of;
    }

    private byte[] taken(Registration of, MockHttpSession session, long id) throws Exception {
        return web.perform(get(home(of) + "/material/" + id).session(session))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private static String home(Registration of) {
        return "/ru/status/" + of.number().alias();
    }

    @Proves(G6_1)
    @Test
    void onlyTheCopyWithItsSecretsCoveredGoesOut() throws Exception {
        Registration of = withReply(pdf("Neighbour " + NEIGHBOUR + " called"));
        MockHttpSession session =
                WithCode.opened(web, of.number().text(), of.code().grouped());
        FoundPaper reply = papers.of(file(of)).getFirst();
        long original = reply.file().id();
        assertThat(file(of).enclosures()).isEmpty();
        for (String door : List.of("/material/", "/file/")) {
            web.perform(get(home(of) + door + original).session(session)).andExpect(status().isNotFound());
        }
        opens(of, "covered", pdf("Neighbour called")).andExpect(redirectedUrl(forms.casePage(of.appeal())));
        FoundPaper.Shown shown = papers.shown(file(of)).getFirst();
        assertThat(shown.copy().id()).isNotEqualTo(original);
        web.perform(get(home(of)).session(session))
                .andExpect(content()
                        .string(containsString("/material/" + shown.copy().id() + "\"")))
                .andExpect(content().string(not(containsString("Иванов"))));
        assertThat(new String(taken(of, session, shown.copy().id()), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
        for (String door : List.of("/material/", "/file/")) {
            web.perform(get(home(of) + door + original).session(session)).andExpect(status().isNotFound());
        }
        web.perform(get(home(of) + "/material/" + shown.copy().id())).andExpect(status().isNotFound());
        forms.opened("housing.executor", forms.casePage(of.appeal()))
                .andExpect(content().string(containsString("Заявитель видит копию, где тайное закрыто")));
        opens(of, "as-is", new byte[0]).andExpect(status().isUnprocessableContent());
    }

    @Test
    void whatStillTellsIsNotOpened() throws Exception {
        byte[] telling = pdf("Neighbour " + NEIGHBOUR + " called");
        Registration of = withReply(telling);
        opens(of, "covered", telling).andExpect(content().string(containsString("Это сам документ")));
        opens(of, "covered", pdf("Nr " + NEIGHBOUR))
                .andExpect(content().string(containsString("можно скопировать ИИН другого человека")));
        opens(of, "as-is", new byte[0])
                .andExpect(content().string(containsString("можно скопировать ИИН другого человека")));
        opens(of, "covered", new byte[0]).andExpect(content().string(containsString("Выберите файл")));
        opens(of, "covered", "{\\rtf1 text}".getBytes(StandardCharsets.US_ASCII))
                .andExpect(content().string(containsString("нельзя убрать пометки программы")));
        assertThat(town.entries(of.appeal())).noneMatch(Corresponding.PaperOpened.class::isInstance);
    }

    @Test
    void aPaperWithoutSecretsIsOpenedAsItIsInThreeLanguages() throws Exception {
        Registration of = inWork();
        sends(of, "found", "file", new byte[0], Map.of("about", "Акт")).andExpect(status().isUnprocessableContent());
        sends(of, "found", "file", pdf("Act"), Map.of("about", "Акт осмотра")).andExpect(status().is3xxRedirection());
        assertThat(town.last(of.appeal())).isInstanceOf(Considering.PaperAdded.class);
        for (String lang : List.of("kk", "ru", "en")) {
            for (String step : List.of("/found", "/found-open")) {
                String page = forms.casePage(of.appeal()).replace("/ru/", "/" + lang + "/") + step;
                forms.opened("housing.executor", page).andExpect(status().isOk());
            }
        }
        forms.opened("executor", of.appeal(), "found").andExpect(status().isNotFound());
        opens(of, "as-is", new byte[0]).andExpect(redirectedUrl(forms.casePage(of.appeal())));
        MockHttpSession session =
                WithCode.opened(web, of.number().text(), of.code().grouped());
        assertThat(taken(of, session, papers.shown(file(of)).getFirst().copy().id()))
                .isNotEmpty();
    }
}
