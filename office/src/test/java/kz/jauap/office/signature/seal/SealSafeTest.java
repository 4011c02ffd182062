package kz.jauap.office.signature.seal;

import static kz.jauap.office.guide.Threat.STOLEN_SEAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.guide.Counters;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.house.Secrets;
import kz.jauap.office.house.Settings;
import kz.jauap.office.house.start.CannotStart;
import kz.jauap.office.look.Lang;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.TestCa;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.cms.Examiner;
import kz.jauap.office.signature.demo.Holder;
import kz.jauap.office.signature.revocation.Freshness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/// The operator's own key for the seal: opened with its password, of any algorithm, never expired.
@OfficeTest(properties = {TestSeal.TEST, TestSeal.AUTHORITY})
class SealSafeTest extends SealedPaper {
    @Autowired
    Secrets secrets;

    @Autowired
    Settings settings;

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
