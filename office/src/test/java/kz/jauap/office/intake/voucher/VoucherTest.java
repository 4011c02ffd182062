package kz.jauap.office.intake.voucher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.jauap.office.guide.Point.U24;
import static kz.jauap.office.guide.Rule.G4_4;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.jauap.law.form.Requisite;
import kz.jauap.office.guide.Meets;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.Dates;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.people.LedTo;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.registry.file.Arithmetic;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.number.Tracking;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/// A voucher says all that is promised of it, in each language, on the page and on paper.
@OfficeTest
@Import(AtWork.class)
class VoucherTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private AtWork atWork;

    @Autowired
    private CaseFiles files;

    @Autowired
    private Words words;

    @Autowired
    private Arithmetic arithmetic;

    @Autowired
    private Tracking tracking;

    @BeforeEach
    void thereIsAStaff(@Autowired AlmatyOrganisation almaty, @Autowired AlmatyStaff staff) {
        almaty.load();
        staff.load();
    }

    /// A signed letter that says neither the number of who wrote it nor where she lives.
    private CaseFile registered() throws Exception {
        var sheet = multipart("/ru/staff/intake");
        sheet.param("key", UUID.randomUUID().toString())
                .param("language", "kk")
                .param("text", "Шам жанбайды")
                .param("surname", "Серікова")
                .param("given", "Айгүл")
                .param("signed", "yes")
                .param("sheets", "2")
                .with(FormToken.sent())
                .with(atWork.as("registrar"));
        return files.open(LedTo.name(web.perform(sheet))).orElseThrow();
    }

    /// Number, date and time, who accepted in what position, what is missing, the last day and why it is that.
    private List<String> promised(CaseFile file, Lang lang) {
        var card = file.card();
        var acceptor = atWork.signedIn("registrar").officer();
        List<String> promised = new ArrayList<>(List.of(
                card.number().text(),
                Dates.moment(lang, card.registeredAt()),
                acceptor.name().signature(lang),
                acceptor.position().in(lang),
                words.say(lang, "look.official"),
                words.say(lang, "intake.voucher.due"),
                Dates.day(lang, card.due().considerBy()),
                words.say(lang, "look.regime.KZ-LAW221-2020"),
                "Серікова А.",
                tracking.code(card.appeal()).grouped()));
        var reason = arithmetic.counted(arithmetic.running(card), lang).lines();
        assertThat(reason).isNotEmpty();
        reason.forEach(line -> promised.addAll(List.of(line.text(), line.article())));
        assertThat(card.registered().lacking()).contains(Requisite.IIN, Requisite.POSTAL_ADDRESS);
        card.registered().lacking().forEach(each -> promised.add(words.say(lang, "law.requisite." + each.name())));
        return promised.stream().map(VoucherTest::plain).toList();
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00A0\\u2060\\u00AD]+", " ").strip();
    }

    private byte[] fetched(Lang lang, String path) throws Exception {
        var answer = web.perform(
                        get("/" + lang.tag() + "/staff/voucher/" + path).with(atWork.as("registrar")))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsByteArray();
    }

    @Meets(U24)
    @Proves(G4_4)
    @ParameterizedTest
    @EnumSource(Lang.class)
    void saysAllThatIsPromised(Lang lang) throws Exception {
        CaseFile file = registered();
        String alias = file.card().number().alias();
        String page = Jsoup.parse(new String(fetched(lang, alias), UTF_8)).text();
        assertThat(plain(page)).contains(promised(file, lang));
        try (PDDocument paper = Loader.loadPDF(fetched(lang, alias + ".pdf"))) {
            assertThat(paper.getNumberOfPages()).isEqualTo(1);
            assertThat(paper.getPage(0).getMediaBox().getWidth()).isCloseTo(PDRectangle.A5.getWidth(), within(1f));
            assertThat(paper.getPage(0).getMediaBox().getHeight()).isCloseTo(PDRectangle.A5.getHeight(), within(1f));
            assertThat(plain(new PDFTextStripper().getText(paper))).contains(promised(file, lang));
            assertThat(scanned(paper)).contains("/status#J1/S/" + alias + "/");
        }
    }

    /// What a telephone makes of it, which looks again from another distance where it read nothing.
    private static String scanned(PDDocument paper) throws Exception {
        for (int dotsPerInch : List.of(300, 250, 200)) {
            String read = read(new PDFRenderer(paper).renderImageWithDPI(0, dotsPerInch));
            if (!read.isEmpty()) {
                return read;
            }
        }
        return "";
    }

    private static String read(BufferedImage image) {
        int[] dots = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new BinaryBitmap(
                new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), dots)));
        try {
            return new QRCodeReader()
                    .decode(source, Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE))
                    .getText();
        } catch (ReaderException unread) {
            return "";
        }
    }
}
