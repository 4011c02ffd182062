package kz.jauap.office.consideration.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.jauap.office.files.bare.OfficePapers;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.entry.Corresponding;
import kz.jauap.office.registry.journal.Registration;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/// What must not be read by the applicant is looked for in the very file that would go out, of whatever sort it is.
@OfficeTest(properties = "jauap.notice.every=P1D")
@Import(AtWork.class)
class TellingTextTest extends CaseWithPapers {
    private static final String UNREAD = "не удаётся прочесть и проверить";
    private static final String TELLS_PHONE = "скопировать номер мобильного телефона другого человека";
    private static final String TELLS = "можно скопировать ИИН другого человека";

    @Autowired
    TellingTextTest(ApplicationContext context) {
        super(context);
    }

    private void keptBack(Registration of, String name, byte[] copy, String because) throws Exception {
        opens(of, "covered", name, copy)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(because)));
        assertThat(town.entries(of.appeal())).noneMatch(Corresponding.PaperOpened.class::isInstance);
    }

    @Test
    void whatCannotBeReadIsNotOpened() throws Exception {
        Registration of = withReply(pdf("Neighbour"));
        keptBack(of, "a.pdf", "%PDF-1.7\nnothing of it".getBytes(StandardCharsets.US_ASCII), UNREAD);
        keptBack(of, "a.pdf", locked("a password"), UNREAD);
        keptBack(of, "a.pdf", locked(""), UNREAD);
        keptBack(of, "a.docx", OfficePapers.damaged(OfficePapers.docx(""), "word/document.xml"), UNREAD);
        keptBack(of, "a.txt", "Neighbour 12".getBytes(StandardCharsets.UTF_16LE), UNREAD);
        keptBack(of, "a.txt", new byte[] {(byte) 0xD1, 0x01, 0x00, (byte) 0x98, 0x1F, 0x02, (byte) 0xFE}, UNREAD);
    }

    @Test
    void anotherPersonsNumberIsFoundInEverySortOfFile() throws Exception {
        Registration of = withReply(pdf("Neighbour"));
        keptBack(of, "a.txt", ("Сосед " + NEIGHBOUR).getBytes(StandardCharsets.UTF_8), TELLS);
        keptBack(of, "a.pdf", remarked("Neighbour " + NEIGHBOUR), TELLS);
        String run = "<w:r><w:t>" + NEIGHBOUR.substring(0, 5) + "</w:t></w:r><w:r><w:t>" + NEIGHBOUR.substring(5)
                + "</w:t></w:r>";
        keptBack(of, "a.docx", OfficePapers.docx(run), TELLS);
        opens(of, "covered", "a.docx", OfficePapers.docx("<w:r><w:t>12 345</w:t></w:r>"))
                .andExpect(redirectedUrl(forms.casePage(of.appeal())));
    }

    @Test
    void anotherPersonsTelephoneIsFoundAndThePartysOwnIsNot() throws Exception {
        Registration of = withReply(pdf("Neighbour"));
        String own = files.open(of.appeal())
                .orElseThrow()
                .applicant()
                .address()
                .phone()
                .orElseThrow();
        keptBack(of, "a.txt", "Сосед 8 (701) 555-12-34".getBytes(StandardCharsets.UTF_8), TELLS_PHONE);
        keptBack(of, "a.pdf", remarked("Neighbour +77015551234"), TELLS_PHONE);
        keptBack(
                of,
                "a.docx",
                OfficePapers.docx("<w:r><w:t>8 701 555</w:t></w:r><w:r><w:t> 12 34</w:t></w:r>"),
                TELLS_PHONE);
        opens(
                        of,
                        "covered",
                        "a.txt",
                        ("Заявитель " + own + ", диспетчер 8 (727) 271-65-09").getBytes(StandardCharsets.UTF_8))
                .andExpect(redirectedUrl(forms.casePage(of.appeal())));
    }

    @Test
    void aTextIsReadInTheEncodingItWasSavedIn() throws Exception {
        Registration of = withReply(pdf("Neighbour"));
        String words = "Сосед " + NEIGHBOUR;
        for (Charset marked : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            keptBack(of, "a.txt", ("\uFEFF" + words).getBytes(marked), TELLS);
        }
        keptBack(of, "a.csv", words.getBytes(Charset.forName("windows-1251")), TELLS);
        opens(of, "covered", "a.txt", "\uFEFFСосед".getBytes(StandardCharsets.UTF_16LE))
                .andExpect(redirectedUrl(forms.casePage(of.appeal())));
    }

    @Test
    void anotherPersonsNumberIsFoundBesideTheLinesToo() throws Exception {
        Registration of = withReply(pdf("Neighbour"));
        String picture = "<w:r><w:drawing><wp:docPr xmlns:wp=\"urn:wp\" id=\"1\" descr=\"ЖСН %s\"/></w:drawing></w:r>";
        keptBack(of, "a.docx", OfficePapers.docx(picture.formatted(NEIGHBOUR)), TELLS);
        String cell = "<text:p o:value=\"" + NEIGHBOUR + "\">7,8E+11</text:p>";
        keptBack(of, "a.odt", OfficePapers.zip(OfficePapers.openDocument(cell)), TELLS);
        var linked = OfficePapers.letter("");
        linked.put(
                "word/_rels/document.xml.rels",
                OfficePapers.relations("Type=\"x/hyperlink\" Target=\"https://almaty.gov.kz/" + NEIGHBOUR
                        + "\" TargetMode=\"External\""));
        keptBack(of, "a.docx", OfficePapers.zip(linked), TELLS);
        var wide = OfficePapers.letter("");
        String words = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><w:t xmlns:w=\"urn:w\">" + NEIGHBOUR + "</w:t>";
        wide.put("word/document.xml", words.getBytes(StandardCharsets.UTF_16));
        keptBack(of, "a.docx", OfficePapers.zip(wide), TELLS);
        opens(of, "covered", "a.docx", OfficePapers.docx(picture.formatted("жасырылған")))
                .andExpect(redirectedUrl(forms.casePage(of.appeal())));
    }

    private static byte[] locked(String password) throws Exception {
        try (var document = Loader.loadPDF(pdf("Neighbour " + NEIGHBOUR))) {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            return saved(document);
        }
    }

    private static byte[] remarked(String words) throws Exception {
        try (var document = Loader.loadPDF(pdf("Neighbour"))) {
            var remark = new PDAnnotationText();
            remark.setContents(words);
            remark.setRectangle(new PDRectangle(10, 10, 20, 20));
            document.getPage(0).setAnnotations(List.of(remark));
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws Exception {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
