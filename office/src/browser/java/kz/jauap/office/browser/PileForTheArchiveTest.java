package kz.jauap.office.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.house.Thorough;
import kz.jauap.office.intake.batch.VoucherPile;
import kz.jauap.office.intake.voucher.VoucherPdf;
import kz.jauap.office.look.Lang;
import kz.jauap.office.registry.act.Town;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.paper.Papers;
import kz.jauap.office.signature.seal.TestSeal;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// The vouchers of a pile, printed together, are fit for the archive as each of them is, and carry the sealed ones.
@OfficeTest(properties = {TestSeal.TEST, TestSeal.AUTHORITY})
@Thorough
class PileForTheArchiveTest {
    @Autowired
    ApplicationContext office;

    @Autowired
    VoucherPdf vouchers;

    @Autowired
    VoucherPile pile;

    @Autowired
    Papers papers;

    @EveryLanguage(everyday = "ru")
    void isOnePaperWithTheSealedOnesInIt(Lang lang) throws Exception {
        var town = Town.in(office).at("2026-11-23T10:00");
        List<CaseFile> files = Stream.of(town.paper("city"), town.written("city", lang, "Шам жанбайды"))
                .map(appeal -> office.getBean(CaseFiles.class).open(appeal).orElseThrow())
                .toList();
        byte[] together = pile.print(files, lang);
        Files.createDirectories(Chromium.PICTURES);
        Files.write(Chromium.PICTURES.resolve("pile-" + lang.tag() + ".pdf"), together);
        for (var flavour : Arrays.asList(PDFAFlavour.PDFA_2_B, PDFAFlavour.PDFA_2_U, PDFAFlavour.PDFUA_1)) {
            assertThat(PdfA.faults(together, flavour)).as("%s", flavour).isEmpty();
        }
        try (var document = Loader.loadPDF(together)) {
            assertThat(document.getSignatureDictionaries())
                    .as("it does not pretend to be sealed")
                    .isEmpty();
            var enclosed = new PDDocumentNameDictionary(document.getDocumentCatalog())
                    .getEmbeddedFiles()
                    .getNames();
            assertThat(enclosed).hasSameSizeAs(files);
            for (CaseFile file : files) {
                var found =
                        Objects.requireNonNull(enclosed.get(file.card().number().alias() + ".pdf"));
                byte[] sealed = found.getEmbeddedFile().toByteArray();
                assertThat(sealed).isEqualTo(vouchers.of(file, lang).getBody());
                assertThat(papers.thatIs(Bytes.of(sealed).sha256())).isPresent();
            }
        }
    }
}
