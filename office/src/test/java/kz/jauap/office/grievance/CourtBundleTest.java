package kz.jauap.office.grievance;

import static kz.jauap.office.guide.Rule.G8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import kz.jauap.office.files.Attachments;
import kz.jauap.office.files.photo.Pictures;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.paper.Printed;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.journal.Registration;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// The bundle for the court, read without this office.
@OfficeTest(properties = "jauap.notice.every=P3D")
@Import(AtWork.class)
class CourtBundleTest extends GrievedCases {
    @Autowired
    Attachments attachments;

    @Proves(G8)
    @Test
    void theBundleForTheCourtIsReadWithoutThisOffice() throws Exception {
        Registration of = answered(ENERGY, "energy.executor", "energy.head");
        byte[] picture = picture();
        enclosed(of, picture, "шам.png");
        enclosed(of, "Көршілер де куә".getBytes(StandardCharsets.UTF_8), "куәлік.txt");
        enclosed(of, "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8), "есеп.csv");
        grieved(of);
        String home = "/en/status/" + of.number().alias();
        web.perform(get(home + "/court.zip")).andExpect(status().isNotFound());
        var session = session(of);
        web.perform(get(home + "/disagree").session(session))
                .andExpect(content().string(containsString("court.zip?lang=ru")));
        Map<String, byte[]> leaves = Unpacked.of(
                web.perform(get(home + "/court.zip").param("lang", "ru").session(session)));
        assertThat(leaves.keySet()).containsSequence("00-опись.pdf", "README.txt", "01-claim.pdf", "02-appeal.pdf");
        assertThat(leaves.keySet()).anyMatch(name -> name.endsWith("-grievance.pdf"));
        String claim = Printed.text(Objects.requireNonNull(leaves.get("01-claim.pdf")));
        assertThat(claim).contains(of.number().text(), "Өмірова Қарлығаш", "Истец", "Ответчик", "Шамды жөндеу");
        assertThat(claim).doesNotContain("Вы вправе");
        assertThat(new String(Objects.requireNonNull(leaves.get("README.txt")), StandardCharsets.UTF_8))
                .contains(of.number().text(), "Вы вправе подать жалобу", "последний день", "You may also appeal");
        String list = Printed.text(Objects.requireNonNull(leaves.get("00-опись.pdf")));
        String digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(leaves.get("02-appeal.pdf")));
        assertThat(list.replaceAll("\\s", "")).contains(digest);

        assertThat(Unpacked.named(leaves, "enclosure-шам.png")).isEqualTo(picture);
        try (var drawn = Loader.loadPDF(Unpacked.named(leaves, "enclosure-шам.png.pdf"))) {
            assertThat(drawn.getPage(0).getResources().getXObjectNames()).isNotEmpty();
        }
        assertThat(Printed.text(Unpacked.named(leaves, "enclosure-куәлік.txt.pdf")))
                .contains("Көршілер де куә");
        assertThat(leaves.keySet()).noneMatch(name -> name.endsWith("есеп.csv.pdf"));
        Unpacked.named(leaves, "enclosure-есеп.csv");
        assertThat(list.replaceAll("\\s+", " ")).contains("Приложение заявителя: шам.png", "PDF/A");
        assertThat(list.replaceAll("\\s", ""))
                .contains(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(picture)));
    }

    /// A telephone held upright keeps its picture lying: the court sees it as its maker did.
    @Test
    void aPhotographIsPrintedTheRightSideUp() throws Exception {
        Registration of = answered(ENERGY, "energy.executor", "energy.head");
        enclosed(of, Pictures.jpeg(), "аула.jpg");
        Map<String, byte[]> leaves = bundle(of);
        assertThat(Unpacked.named(leaves, "enclosure-аула.jpg")).isEqualTo(Pictures.jpeg());
        try (var printed = Loader.loadPDF(Unpacked.named(leaves, "enclosure-аула.jpg.pdf"))) {
            var resources = printed.getPage(0).getResources();
            var picture = (PDImageXObject)
                    resources.getXObject(resources.getXObjectNames().iterator().next());
            BufferedImage lying = Pictures.drawn(Pictures.jpeg());
            assertThat(picture.getWidth()).isEqualTo(lying.getHeight());
            assertThat(picture.getHeight()).isEqualTo(lying.getWidth());
            BufferedImage upright = picture.getImage();
            int corner = new Color(upright.getRGB(upright.getWidth() - 1, 0)).getRed();
            assertThat(corner).isCloseTo(new Color(lying.getRGB(0, 0)).getRed(), within(24));
        }
    }

    /// A part is no grievance, and one that was signed since stands for the unsigned one.
    @Test
    void onlyGrievancesAreTakenForGrievances() throws Exception {
        Registration of = inWork(ENERGY, "energy.executor");
        secondClaimPassedOn(of);
        refuse(of, "energy.head");
        Registration unsigned = grieved(of);
        Registration signed = signedSince(of, unsigned);
        Map<String, byte[]> leaves = bundle(of);
        assertThat(leaves.keySet())
                .filteredOn(name -> name.endsWith("-grievance.pdf"))
                .hasSize(1);
        assertThat(Printed.text(Objects.requireNonNull(leaves.get("01-claim.pdf"))))
                .contains("подана жалоба: № " + signed.number().text())
                .doesNotContain(
                        "подана жалоба: № " + of.number().text(),
                        unsigned.number().text());
    }

    private void enclosed(Registration of, byte[] content, String name) {
        attachments.attach(
                of.appeal().value(), files.store(new ByteArrayInputStream(content), name), name, "ATTACHMENT");
    }

    private static byte[] picture() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_ARGB), "png", out);
        return out.toByteArray();
    }
}
