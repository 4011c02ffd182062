package kz.jauap.office.signature.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.paper.Paper;
import org.apache.pdfbox.Loader;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest(properties = {TestSeal.FILE, TestSeal.PASSWORD})
class SealerTest {
    static {
        TestSeal.lay();
    }

    @Autowired
    Sealer sealer;

    @Autowired
    Paper paper;

    @Autowired
    MovableClock clock;

    private byte[] plain() {
        return paper.print("look/blank", Lang.KK, Map.of());
    }

    private static boolean verifies(byte[] cms, byte[] document) throws Exception {
        var data = new CMSSignedData(new CMSProcessableByteArray(document), cms);
        var certificate = (X509CertificateHolder)
                data.getCertificates().getMatches(null).iterator().next();
        try {
            return data.getSignerInfos()
                    .getSigners()
                    .iterator()
                    .next()
                    .verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
        } catch (CMSException | OperatorCreationException e) {
            return false;
        }
    }

    @Test
    void theSealCoversTheWholeFileAndLeavesWhatWasThere() throws Exception {
        byte[] plain = plain();
        Sealed sealed = sealer.seal(plain, Lang.KK).orElseThrow();
        SealedPdf read = SealedPdf.read(sealed.pdf().array()).orElseThrow();
        assertThat(verifies(read.cms().array(), read.covered().array())).isTrue();
        assertThat(verifies(sealed.detached().array(), sealed.pdf().array())).isTrue();
        assertThat(Arrays.copyOf(sealed.pdf().array(), plain.length)).isEqualTo(plain);
        assertThat(sealed.by()).isEqualTo("Алматы қаласының әкімдігі (TEST), ИС \"Jauap\" TEST");
        try (var document = Loader.loadPDF(sealed.pdf().array())) {
            assertThat(document.getSignatureDictionaries()).hasSize(1);
            assertThat(document.getSignatureFields().getFirst().getAlternateFieldName())
                    .isEqualTo("Электрондық мөр: " + sealed.by());
        }
    }

    @Test
    void everyChangedByteIsSeen() throws Exception {
        byte[] pdf = sealer.seal(plain(), Lang.EN).orElseThrow().pdf().array();
        var original = SealedPdf.read(pdf).orElseThrow();
        var survivors = IntStream.range(0, pdf.length)
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

    @Test
    void nothingMayBeAddedAfterTheSeal() throws Exception {
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

    @Test
    void anExpiredCertificateSealsNothing() {
        var now = clock.instant();
        try {
            clock.set(now.atZone(clock.getZone()).plusYears(11).toInstant());
            assertThat(sealer.ready()).isFalse();
            assertThat(sealer.seal(plain(), Lang.KK)).isEmpty();
        } finally {
            clock.set(now);
        }
    }
}
