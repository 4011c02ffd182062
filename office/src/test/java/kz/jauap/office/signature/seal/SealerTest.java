package kz.jauap.office.signature.seal;

import static kz.jauap.office.guide.Threat.GROWN_PDF;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import kz.jauap.office.guide.Counters;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.house.Sample;
import kz.jauap.office.look.Lang;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.Indication;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.Report;
import kz.jauap.office.signature.Role;
import kz.jauap.office.signature.Verifier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest(properties = {TestSeal.TEST, TestSeal.AUTHORITY})
class SealerTest extends SealedPaper {
    @Autowired
    Verifier verifier;

    private Report examined(Bytes cms, Bytes document) {
        return verifier.verify(cms.array(), document.array(), new Expected.Anyone(), clock.instant());
    }

    @Test
    void theSealCoversTheWholeFileAndLeavesWhatWasThere() throws Exception {
        byte[] plain = plain();
        Sealed sealed = sealer.seal(plain, Lang.KK).orElseThrow();
        SealedPdf read = SealedPdf.read(sealed.pdf().array()).orElseThrow();
        Report inside = examined(read.cms(), read.covered());
        assertThat(inside.indication()).as("%s", inside.reasons()).isEqualTo(Indication.VALID);
        assertThat(inside.signer().orElseThrow().role()).isEqualTo(Role.INFORMATION_SYSTEM);
        assertThat(examined(sealed.detached(), sealed.pdf()).indication()).isEqualTo(Indication.VALID);
        assertThat(Arrays.copyOf(sealed.pdf().array(), plain.length)).isEqualTo(plain);
        assertThat(sealed.by()).isEqualTo("Алматы қаласының әкімдігі (TEST), ИС \"Jauap\" TEST");
        try (var document = Loader.loadPDF(sealed.pdf().array())) {
            assertThat(document.getSignatureDictionaries()).hasSize(1);
            assertThat(document.getSignatureFields().getFirst().getAlternateFieldName())
                    .isEqualTo("Электрондық мөр: " + sealed.by());
        }
    }

    @Test
    void aSealInSmallLettersIsReadToo() {
        var pdf = new String(sealer.seal(plain(), Lang.EN).orElseThrow().pdf().array(), StandardCharsets.ISO_8859_1);
        String small = Pattern.compile("<[0-9A-F]{1000,}>")
                .matcher(pdf)
                .replaceFirst(room -> room.group().toLowerCase(Locale.ROOT));
        assertThat(small).isNotEqualTo(pdf);
        assertThat(SealedPdf.read(small.getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(SealedPdf.read(pdf.getBytes(StandardCharsets.ISO_8859_1)))
                .isPresent();
    }

    /// The shortest paper there is: a changed byte costs a reading of the whole.
    private static byte[] bare() throws IOException {
        try (var paper = new PDDocument()) {
            paper.addPage(new PDPage());
            var bytes = new ByteArrayOutputStream();
            paper.save(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    @Tag("fuzz")
    void everyChangedByteIsSeen() throws IOException {
        byte[] pdf = sealer.seal(bare(), Lang.EN).orElseThrow().pdf().array();
        var original = SealedPdf.read(pdf).orElseThrow();
        var survivors = Sample.until(pdf.length, 5)
                .filter(at -> {
                    pdf[at] ^= 1;
                    boolean same = SealedPdf.read(pdf).filter(original::equals).isPresent();
                    pdf[at] ^= 1;
                    return same;
                })
                .boxed()
                .toList();
        assertThat(survivors).isEmpty();
    }

    /// What is covered no longer fits the signature, and a changed signature is none.
    @Test
    void whatWasChangedIsNeverValid() {
        byte[] pdf = sealer.seal(plain(), Lang.EN).orElseThrow().pdf().array();
        for (int at = 3; at < pdf.length; at += 97) {
            pdf[at] ^= 1;
            assertThat(SealedPdf.read(pdf)
                            .filter(read -> examined(read.cms(), read.covered()).accepted()))
                    .as("byte %d", at)
                    .isEmpty();
            pdf[at] ^= 1;
        }
        assertThat(SealedPdf.read(pdf)
                        .map(read -> examined(read.cms(), Bytes.of(plain())).reasons()))
                .contains(List.of(Reason.DOCUMENT_DIFFERS));
    }

    @Test
    @Counters(GROWN_PDF)
    void nothingMayBeAddedAfterTheSeal() {
        byte[] pdf = sealer.seal(plain(), Lang.RU).orElseThrow().pdf().array();
        for (String tail : new String[] {"\n", "%%EOF\n", "1 0 obj\n<<>>\nendobj\n"}) {
            var longer = new ByteArrayOutputStream();
            longer.writeBytes(pdf);
            longer.writeBytes(tail.getBytes(StandardCharsets.US_ASCII));
            assertThat(SealedPdf.read(longer.toByteArray())).as(tail).isEmpty();
        }
        assertThat(SealedPdf.read(Arrays.copyOf(pdf, pdf.length - 1))).isEmpty();
        assertThat(SealedPdf.read(plain())).isEmpty();
        assertThat(SealedPdf.read(new byte[0])).isEmpty();
        byte[] twice = sealer.seal(pdf, Lang.RU).orElseThrow().pdf().array();
        assertThat(SealedPdf.read(twice)).as("two seals").isEmpty();
    }
}
