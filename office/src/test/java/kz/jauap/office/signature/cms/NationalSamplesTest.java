package kz.jauap.office.signature.cms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.signature.Check;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.Indication;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.Role;
import kz.jauap.office.signature.TrustDomain;
import kz.jauap.office.signature.certificate.Certificates;
import kz.jauap.office.signature.certificate.Flaw;
import kz.jauap.office.signature.revocation.Crl;
import kz.jauap.office.signature.revocation.Freshness;
import kz.jauap.office.signature.revocation.OcspAnswer;
import kz.jauap.office.signature.revocation.Standing;
import kz.jauap.office.signature.trust.Authority;
import kz.jauap.office.signature.trust.Published;
import kz.jauap.office.signature.trust.Trust;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/// What the national authority's own library made must pass here: test data of the authority, kept beside the project
/// and not in it; without them these tests are skipped.
@EnabledIf("there")
class NationalSamplesTest {
    private static final Path FOLDER = Path.of("..", "..", "shared", "data", "kz-pki");
    private static final Instant RECEIVED = Instant.parse("2026-07-20T09:08:10Z");

    static boolean there() {
        return Files.isDirectory(folder());
    }

    private static Path folder() {
        var named = System.getenv("JAUAP_KZ_PKI");
        return named == null ? FOLDER : Path.of(named);
    }

    @Test
    void theSignatureOfTheNationalLibraryVerifies() throws Exception {
        var report = examiner(Duration.ofDays(730))
                .verify(
                        file("individual_detached.der"),
                        file("individual_document.txt"),
                        new Expected.Anyone(),
                        RECEIVED);
        assertThat(report.reasons()).as("%s", report.checks()).isEmpty();
        assertThat(report.indication()).isEqualTo(Indication.VALID);
        assertThat(report.domain()).isEqualTo(TrustDomain.TEST);
        assertThat(report.algorithm()).contains("GOST 34.10-2015, 512 bits");
        assertThat(report.claimedAt()).contains(Instant.parse("2026-07-20T09:08:06Z"));
        assertThat(report.trustedAt()).isEqualTo(RECEIVED);
        assertThat(report.checks()).anySatisfy(check -> {
            assertThat(check.what()).isEqualTo("time-stamp");
            assertThat(check.outcome()).isEqualTo(Check.Outcome.UNUSED);
        });
        var signer = report.signer().orElseThrow();
        assertThat(signer.name()).isEqualTo("ТЕСТОВ ТЕСТ ТЕСТОВИЧ");
        assertThat(signer.role()).isEqualTo(Role.INDIVIDUAL);
        assertThat(signer.iin()).as("123456789011 cannot be a number").isEmpty();
        assertThat(report.proof().chain()).hasSize(3);
    }

    @Test
    void anOldListSettlesNothing() throws Exception {
        var report = examiner(Duration.ofHours(6))
                .verify(
                        file("individual_detached.der"),
                        file("individual_document.txt"),
                        new Expected.Anyone(),
                        RECEIVED);
        assertThat(report.reasons()).containsExactly(Reason.REVOCATION_UNKNOWN);
    }

    @Test
    void aNumberThatCannotBeOneIsNobodysNumber() throws Exception {
        var report = examiner(Duration.ofDays(730))
                .verify(
                        file("individual_detached.der"),
                        file("individual_document.txt"),
                        new Expected.AnyPerson(),
                        RECEIVED);
        assertThat(report.reasons()).containsExactly(Reason.IDENTITY_UNREADABLE);
    }

    @Test
    void anotherDocumentIsToldApart() throws Exception {
        var report = examiner(Duration.ofDays(730))
                .verify(file("individual_detached.der"), "другой".getBytes(UTF_8), new Expected.Anyone(), RECEIVED);
        assertThat(report.reasons()).containsExactly(Reason.DOCUMENT_DIFFERS);
    }

    @Test
    void itsListsOfRevokedCertificatesVerify() throws Exception {
        var list = Crl.read(file("nca_gost2022_test.crl"), issuer());
        assertThat(list.count()).isEqualTo(54);
        assertThat(list.number()).isEqualTo(BigInteger.valueOf(14));
        assertThat(list.find(new BigInteger("1B012CA203B8D2B8525F2D993399C6FCAAE42F78", 16)))
                .contains(new Standing.Revoked(Instant.parse("2024-07-11T11:24:55Z"), Standing.Key.IN_DOUBT));
        var changes = Crl.read(file("nca_gost2022_d_test.crl"), issuer());
        assertThat(changes.base()).contains(list.number());
        assertThat(changes.count()).isZero();
    }

    @Test
    void itsAnswerAboutRevocationVerifies() throws Exception {
        var bytes = file("ocsp_response_individual_2015.bin");
        var at = Instant.parse("2022-09-02T16:58:34Z");
        assertThat(OcspAnswer.read(bytes, issuer(), at).producedAt()).isEqualTo(at);
    }

    @Test
    void itsAnswerWithAnyByteChangedIsNotBelieved() throws Exception {
        var bytes = file("ocsp_response_individual_2015.bin");
        var at = Instant.parse("2022-09-02T16:58:34Z");
        for (int i = 0; i < bytes.length; i++) {
            var changed = bytes.clone();
            changed[i] ^= 1;
            int place = i;
            assertThat(read(changed, at)).as("byte %d", place).isFalse();
        }
    }

    private static boolean read(byte[] bytes, Instant at) throws Exception {
        try {
            OcspAnswer.read(bytes, issuer(), at);
            return true;
        } catch (Flaw _) {
            return false;
        }
    }

    private static Examiner examiner(Duration grace) throws Exception {
        var published =
                new Published(() -> file("nca_gost2022_test.crl"), Optional.of(() -> file("nca_gost2022_d_test.crl")));
        var authority = new Authority(
                "nca-test",
                List.of(Certificates.readAny(file("root_test_gost_2022.cer"))),
                List.of(issuer()),
                Optional.empty(),
                List.of(published),
                Optional.empty());
        var usual = Freshness.USUAL;
        return new Examiner(
                Trust.in(TrustDomain.TEST, List.of(authority)),
                new Freshness(usual.answer(), grace, usual.skew()),
                Clock.fixed(RECEIVED, ZoneOffset.UTC));
    }

    private static X509Certificate issuer() throws Exception {
        return Certificates.readAny(file("nca_gost2022_test.cer"));
    }

    private static byte[] file(String name) throws IOException {
        return Files.readAllBytes(folder().resolve(name));
    }
}
