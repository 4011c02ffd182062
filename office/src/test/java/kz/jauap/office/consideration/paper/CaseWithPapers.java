package kz.jauap.office.consideration.paper;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.act.WorkingTown;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Registrar;
import kz.jauap.office.registry.journal.Registration;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;

/// A case of housing, the papers that its executor lays with it and opens, and the applicant who takes them.
abstract class CaseWithPapers extends WorkingTown {
    static final String NEIGHBOUR = "781231103458";

    private final Registrar registrar;
    final CaseFiles files;
    final FoundPapers papers;

    CaseWithPapers(ApplicationContext context) {
        super(context);
        this.registrar = context.getBean(Registrar.class);
        this.files = context.getBean(CaseFiles.class);
        this.papers = context.getBean(FoundPapers.class);
    }

    Registration inWork() throws Exception {
        Registration of = registrar.register(Filings.paper(new BodyId("housing"), town.now(), "Шатыр ағады"));
        String executor = String.valueOf(town.officer("housing.executor").id());
        forms.sent("housing.head", of.appeal(), "assign", "executor", executor).andExpect(status().is3xxRedirection());
        return of;
    }

    static byte[] pdf(String words) throws Exception {
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

    ResultActions sends(Registration of, String step, String field, byte[] content, Map<String, String> filled)
            throws Exception {
        return sends(of, step, new MockMultipartFile(field, "Иванов.pdf", null, content), filled);
    }

    private ResultActions sends(Registration of, String step, MockMultipartFile file, Map<String, String> filled)
            throws Exception {
        var form = multipart(forms.casePage(of.appeal()) + "/" + step).file(file);
        form.with(FormToken.sent()).with(at.as("housing.executor"));
        form.param("seen", String.valueOf(town.entries(of.appeal()).size()));
        filled.forEach(form::param);
        return web.perform(form);
    }

    ResultActions opens(Registration of, String how, byte[] copy) throws Exception {
        return opens(of, how, "Иванов.pdf", copy);
    }

    ResultActions opens(Registration of, String how, String name, byte[] copy) throws Exception {
        String paper = String.valueOf(papers.of(file(of)).getFirst().file().id());
        return sends(
                of,
                "found-open",
                new MockMultipartFile("copy", name, null, copy),
                Map.of("paper", paper, "title", "Жауап", "how", how));
    }

    CaseFile file(Registration of) {
        return files.open(of.appeal()).orElseThrow();
    }

    Registration withReply(byte[] reply) throws Exception {
        Registration of = inWork();
        forms.sent("housing.executor", of.appeal(), "inquiry", "to", "ПИК", "question", "Қашан жөнделді?")
                .andExpect(status().is3xxRedirection());
        sends(of, "inquiry-answer", "paper", reply, Map.of("reply", "Жөнделген"))
                .andExpect(redirectedUrl(forms.casePage(of.appeal())));
        return of;
    }

    byte[] taken(Registration of, MockHttpSession session, long id) throws Exception {
        return web.perform(get(home(of) + "/material/" + id).session(session))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    static String home(Registration of) {
        return "/ru/status/" + of.number().alias();
    }
}
