package kz.jauap.office.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.house.Thorough;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.paper.Paper;
import kz.jauap.office.signature.seal.Sealer;
import kz.jauap.office.signature.seal.TestSeal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// Every kind of paper that the office's printer can draw is PDF/A-2u and PDF/UA-1, bare and under the seal; a kind
/// that nobody judges is found by its template.
@OfficeTest(properties = {TestSeal.TEST, TestSeal.AUTHORITY})
@Thorough
class EveryKindOfPaperTest {
    private static final Path TEMPLATES = Path.of("src", "main", "jte");

    /// What [PapersForTheArchive] judges as it is issued.
    private static final Set<String> ISSUED = Set.of(
            "intake/voucherPaper",
            "answer/letter",
            "registry/decision",
            "grievance/court/claim",
            "grievance/court/list");

    @Autowired
    ApplicationContext office;

    @Autowired
    Paper printer;

    @Autowired
    Sealer sealer;

    @Test
    void thatCanBePrintedIsJudged() throws IOException {
        Set<String> judged = new TreeSet<>(ISSUED);
        judged.addAll(samples().kinds(Lang.KK).keySet());
        assertThat(printable()).isEqualTo(judged);
    }

    @EveryLanguage(everyday = "kk")
    void isFitForTheArchive(Lang lang) throws Exception {
        for (var kind : samples().kinds(lang).entrySet()) {
            byte[] drawn = printer.print(kind.getKey(), lang, kind.getValue());
            String name = kind.getKey().replace('/', '-') + "-" + lang.tag();
            fit(drawn, name);
            fit(sealer.seal(drawn, lang).orElseThrow().pdf().array(), name + "-sealed");
        }
    }

    private SamplePapers samples() {
        return new SamplePapers(office);
    }

    /// The templates that stand on a sheet of the printer.
    private static Set<String> printable() throws IOException {
        Set<String> found = new TreeSet<>();
        try (var files = Files.walk(TEMPLATES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.readString(file).contains("@template.look.sheet(")) {
                    String name = TEMPLATES.relativize(file).toString().replace('\\', '/');
                    found.add(name.replaceAll("\\.jte$", ""));
                }
            }
        }
        return found;
    }

    private static void fit(byte[] pdf, String name) throws Exception {
        Files.createDirectories(Chromium.PICTURES);
        Files.write(Chromium.PICTURES.resolve("kind-" + name + ".pdf"), pdf);
        for (var flavour : Arrays.asList(PDFAFlavour.PDFA_2_B, PDFAFlavour.PDFA_2_U, PDFAFlavour.PDFUA_1)) {
            assertThat(PdfA.faults(pdf, flavour)).as("%s as %s", name, flavour).isEmpty();
        }
    }
}
