package kz.jauap.office.signature.seal;

import static kz.jauap.office.guide.Threat.GROWN_PDF;
import static kz.jauap.office.guide.Threat.STOLEN_SEAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kz.jauap.office.guide.Counters;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.house.Secrets;
import kz.jauap.office.house.Settings;
import kz.jauap.office.house.start.CannotStart;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.paper.Paper;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.Indication;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.Report;
import kz.jauap.office.signature.Role;
import kz.jauap.office.signature.TestCa;
import kz.jauap.office.signature.Verifier;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.cms.Examiner;
import kz.jauap.office.signature.demo.Holder;
import kz.jauap.office.signature.revocation.Freshness;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest(properties = {TestSeal.TEST, TestSeal.AUTHORITY})
class SealerTest {
    @Autowired
    Sealer sealer;

    @Autowired
    Paper paper;

    @Autowired
    Verifier verifier;

    @Autowired
    MovableClock clock;

    @Autowired
    Secrets secrets;

    @Autowired
    Settings settings;

    private byte[] plain() {
        return paper.print("look/blank", Lang.KK, Map.of());
    }

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

    /// With the national algorithm too; the container has room for either.
    @ParameterizedTest
    @EnumSource(names = {"RSA", "GOST_2015_512"})
    void anOperatorsKeySealsWhateverItsAlgorithm(Scheme scheme) throws Exception {
        var authority = new TestCa(scheme, clock);
        var keyed = authority.certify(Holder.system("ИС Сынақ", TestCa.FIRM));
        var key = new SealKey(keyed.pair().getPrivate(), List.of(keyed.certificate()));
        byte[] sealed = PdfSeal.into(plain(), plain(), "мөр", key, clock.instant());
        SealedPdf read = SealedPdf.read(sealed).orElseThrow();
        var report = new Examiner(authority.trust(), Freshness.USUAL, clock)
                .verify(
                        read.cms().array(),
                        read.covered().array(),
                        new Expected.InformationSystem(TestCa.BIN),
                        clock.instant());
        assertThat(report.reasons()).isEmpty();
        assertThat(read.cms().size()).isLessThan(PdfSeal.ROOM);
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

    @Test
    void everyChangedByteIsSeen() {
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

    @Test
    @Counters(STOLEN_SEAL)
    void theOperatorsFileIsOpenedWithItsPasswordOnly(@TempDir Path folder) throws Exception {
        var keyed = new TestCa(Scheme.GOST_2015_512, clock).certify(Holder.system("ИС Сынақ", TestCa.FIRM));
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry(
                "one", keyed.pair().getPrivate(), "құпия".toCharArray(), new Certificate[] {keyed.certificate()});
        Path file = folder.resolve("seal.p12");
        try (var out = Files.newOutputStream(file)) {
            store.store(out, "құпия".toCharArray());
        }
        Path password = Files.writeString(folder.resolve("password"), "құпия\n");
        assertThat(safe(file, password, clock)
                        .key(clock.instant())
                        .orElseThrow()
                        .owner())
                .isEqualTo("ТОО «Сынақ», ИС Сынақ");
        Path wrong = Files.writeString(folder.resolve("wrong"), "басқа");
        assertThatThrownBy(() -> safe(file, wrong, clock)).isInstanceOf(CannotStart.class);
        assertThatThrownBy(() -> safe(file, folder.resolve("none"), clock)).isInstanceOf(CannotStart.class);
    }

    private SealSafe safe(Path file, Path password, Clock time) {
        return new SealSafe(file.toString(), password.toString(), Optional.empty(), secrets, settings, time);
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
