package kz.jauap.office.signature.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.signature.Check;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.Indication;
import kz.jauap.office.signature.Proof;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.Report;
import kz.jauap.office.signature.Role;
import kz.jauap.office.signature.Signer;
import kz.jauap.office.signature.TrustDomain;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class EvidencesTest {
    private static final Iin IIN = new Iin("850101100012");
    private static final Instant RECEIVED = Instant.parse("2026-11-26T10:00:00Z");

    @Autowired
    Evidences evidences;

    @Autowired
    JdbcClient database;

    @Test
    void areGivenBackAsTheyWereKept() {
        var presentation = presentation("one");
        var report = report(Reason.REVOCATION_UNKNOWN);
        var id = evidences.keep(presentation, report);

        var kept = evidences.find(id).orElseThrow();
        assertThat(kept.presentation()).isEqualTo(presentation);
        assertThat(kept.latest().report()).isEqualTo(report);
        assertThat(kept.latest().ordinal()).isEqualTo(1);
        assertThat(evidences.find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void keepTheSameSignatureOnce() {
        var first = evidences.keep(presentation("twice"), report());
        assertThat(evidences.keep(presentation("twice"), report())).isEqualTo(first);
        assertThat(evidences.keep(presentation("another"), report())).isNotEqualTo(first);
        assertThat(evidences.find(first).orElseThrow().examinations()).hasSize(1);
    }

    @Test
    void knowWhatIsUnsettledUntilALaterExaminationSettlesIt() {
        var open = evidences.keep(presentation("open"), report(Reason.REVOCATION_UNKNOWN));
        var settled = evidences.keep(presentation("settled"), report());
        assertThat(evidences.unsettled(1000)).contains(open).doesNotContain(settled);

        var again = evidences.examineAgain(open);
        assertThat(again.indication()).isEqualTo(Indication.INVALID);
        assertThat(evidences.unsettled(1000)).doesNotContain(open);
        var kept = evidences.find(open).orElseThrow();
        assertThat(kept.examinations()).hasSize(2);
        assertThat(kept.latest().report()).isEqualTo(again);
    }

    @Test
    void areNeverChangedOrTakenAway() {
        evidences.keep(presentation("final"), report());
        for (var deed : List.of(
                "update signature_evidence set document_hash = cms_hash",
                "delete from signature_evidence",
                "truncate signature_evidence cascade",
                "update signature_examination set indication = 'VALID'",
                "delete from signature_examination",
                "truncate signature_examination",
                "delete from signature_crl",
                "truncate signature_crl")) {
            assertThatThrownBy(() -> database.sql(deed).update()).as(deed).hasMessageContaining("is final");
        }
    }

    @Test
    void tellNothingToWhoCopiesTheTable() {
        var id = evidences.keep(presentation("sealed"), report());
        var row = database.sql("select presented, document, cms from signature_evidence where id = :id")
                .param("id", id)
                .query((found, _) -> new String(found.getBytes(1), UTF_8)
                        + new String(found.getBytes(2), UTF_8)
                        + new String(found.getBytes(3), UTF_8))
                .single();
        assertThat(row).doesNotContain(IIN.digits(), "document sealed", "signature sealed");
    }

    private static Presentation presentation(String of) {
        return new Presentation(
                Bytes.of(("document " + of + " of " + IIN.digits()).getBytes(UTF_8)),
                "otinish.pdf",
                Bytes.of(("signature " + of + " of " + IIN.digits()).getBytes(UTF_8)),
                new Expected.Person(IIN),
                RECEIVED,
                Map.of("way", "file"));
    }

    private static Report report(Reason... reasons) {
        var signer = new Signer(
                "ТЕСТОВ ТЕСТ ТЕСТОВИЧ",
                Optional.of(IIN),
                Optional.empty(),
                Optional.empty(),
                Role.INDIVIDUAL,
                "0a",
                "CA",
                RECEIVED.plusSeconds(60));
        return new Report(
                TrustDomain.TEST,
                List.of(reasons),
                Optional.of(signer),
                Optional.of(RECEIVED.minusSeconds(1)),
                RECEIVED,
                Optional.of("RSA with SHA-256"),
                List.of(new Check("chain", Check.Outcome.PASSED, "")),
                new Proof(
                        List.of(Bytes.of(new byte[] {1})),
                        List.of(Bytes.of(new byte[] {2})),
                        List.of(Bytes.of(new byte[] {3})),
                        Optional.of(Bytes.of(new byte[] {4})),
                        "1",
                        "00"));
    }
}
