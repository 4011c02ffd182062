package kz.jauap.office.consideration.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.entry.Corresponding;
import kz.jauap.office.registry.journal.Registration;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/// What stands in a PDF beside its pages is looked through before it goes out.
@OfficeTest(properties = "jauap.notice.every=P1D")
@Import(AtWork.class)
class TellingPdfTest extends CaseWithPapers {
    @Autowired
    TellingPdfTest(ApplicationContext context) {
        super(context);
    }

    private void keptBack(Registration of, PdfParts.Change change) throws Exception {
        opens(of, "covered", "a.pdf", PdfParts.changed(pdf("Neighbour"), change))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("можно скопировать ИИН другого человека")));
        assertThat(town.entries(of.appeal())).noneMatch(Corresponding.PaperOpened.class::isInstance);
    }

    @Test
    void anotherPersonsNumberIsFoundBesideThePages() throws Exception {
        Registration of = withReply(pdf("Neighbour"));
        keptBack(of, document -> linked(document, "https://almaty.gov.kz/?iin=" + NEIGHBOUR));
        keptBack(of, document -> linked(document, "https://almaty.gov.kz/?iin=%37" + NEIGHBOUR.substring(1)));
        keptBack(of, document -> bookmarked(document, "ЖСН " + NEIGHBOUR));
        keptBack(of, document -> PdfParts.told(document, "Alt", "ИИН " + NEIGHBOUR));
        keptBack(of, document -> PdfParts.told(document, "ActualText", NEIGHBOUR));
        keptBack(of, document -> PdfParts.marked(document, NEIGHBOUR));
        keptBack(of, document -> PdfParts.field(document, NEIGHBOUR, "жабық"));
        keptBack(of, document -> PdfParts.field(document, "жабық", NEIGHBOUR));
        keptBack(of, document -> PdfParts.faced(document, NEIGHBOUR));
        opens(of, "covered", "a.pdf", PdfParts.changed(pdf("Neighbour"), document -> {
                    linked(document, "https://almaty.gov.kz/?page=12");
                    bookmarked(document, "Жауап");
                    PdfParts.faced(document, "12345");
                    PdfParts.field(document, "жабық", "жабық");
                }))
                .andExpect(redirectedUrl(forms.casePage(of.appeal())));
    }

    /// The copy that goes out is rid of these; were they left in, they would be read.
    @Test
    void whatAProgramWroteOfTheFileIsReadToo() throws Exception {
        byte[] said = PdfParts.changed(pdf("Neighbour"), document -> {
            var about = new PDDocumentInformation();
            about.setTitle("Жауап 781231103458");
            document.setDocumentInformation(about);
        });
        assertThat(PdfWords.of(said)).contains("Жауап 781231103458");
        byte[] described = PdfParts.changed(pdf("Neighbour"), document -> {
            byte[] xmp = "<x>ЖСН 781231103458</x>".getBytes(StandardCharsets.UTF_8);
            document.getDocumentCatalog().setMetadata(new PDMetadata(document, new ByteArrayInputStream(xmp)));
        });
        assertThat(PdfWords.of(described)).contains("<x>ЖСН 781231103458</x>");
        byte[] scripted = PdfParts.changed(pdf("Neighbour"), document -> {
            COSStream form = document.getDocument().createCOSStream();
            try (var out = form.createOutputStream()) {
                out.write("var iin = '781231103458'".getBytes(StandardCharsets.UTF_8));
            }
            document.getDocumentCatalog().getCOSObject().setItem(COSName.JS, form);
        });
        assertThat(PdfWords.of(scripted)).contains("var iin = '781231103458'");
    }

    private static void linked(PDDocument document, String address) throws Exception {
        var leads = new PDActionURI();
        leads.setURI(address);
        var link = new PDAnnotationLink();
        link.setAction(leads);
        link.setRectangle(document.getPage(0).getMediaBox());
        document.getPage(0).setAnnotations(List.of(link));
    }

    private static void bookmarked(PDDocument document, String title) {
        var outline = new PDDocumentOutline();
        var item = new PDOutlineItem();
        item.setTitle(title);
        outline.addLast(item);
        document.getDocumentCatalog().setDocumentOutline(outline);
    }
}
