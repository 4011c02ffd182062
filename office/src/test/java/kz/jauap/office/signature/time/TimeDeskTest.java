package kz.jauap.office.signature.time;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.jauap.office.guide.Threat.STOLEN_STAMP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import kz.jauap.office.guide.Counters;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.TestCa;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.cms.Examiner;
import kz.jauap.office.signature.cms.Kind;
import kz.jauap.office.signature.cms.Signing;
import kz.jauap.office.signature.cms.Tampering;
import kz.jauap.office.signature.demo.StampingDesk;
import kz.jauap.office.signature.revocation.Freshness;
import kz.jauap.office.signature.revocation.Revocation;
import org.bouncycastle.asn1.x509.CRLReason;
import org.junit.jupiter.api.Test;

/// A desk that stamps times, listened to or not.
class TimeDeskTest extends StampedDocuments {
    @Test
    @Counters(STOLEN_STAMP)
    void aDeskWhoseKeyWasRevokedIsNotListenedTo() throws IOException {
        assertThat(asked().by()).isEqualTo("TIME-STAMPING AUTHORITY");
        var desk = new StampingDesk(TestCa.pair(Scheme.RSA, 2).getPrivate(), stamper, CLOCK);
        ca.timing(desk);
        ca.answeringDesk().revoke(stamper, NOW.minusSeconds(60), CRLReason.superseded);
        assertThatThrownBy(this::asked).hasMessageContaining("no desk gave");
    }

    @Test
    void anAnswerOfADeskThatIsNoneAtAllIsToldSo() {
        for (var answer : List.of(nested(), new byte[0], new byte[] {0x30, 0})) {
            ca.timing(_ -> answer);
            assertThatThrownBy(this::asked).isInstanceOf(IOException.class);
        }
    }

    private static byte[] nested() {
        return Tampering.nested(60_000);
    }

    @Test
    void anAuthorityIsAskedAboutOnceInSomeMinutesAndNeverForASignatureThatIsWrongAlready() {
        var asked = new AtomicInteger();
        ca.answering(question -> {
            asked.addAndGet(about(stamper, question) ? 1 : 0);
            return ca.answeringDesk().ask(question);
        });
        var trust = ca.trust();
        var revocation = new Revocation(trust, Freshness.USUAL);
        var examiner = new Examiner(trust, revocation, new Stampers(revocation, CLOCK), CLOCK);
        var who = new Expected.Person(TestCa.IIN);
        examiner.verify(lasting(), "басқа".getBytes(UTF_8), who, NOW);
        assertThat(asked).hasValue(0);
        for (int time = 0; time < 5; time++) {
            assertThat(examiner.verify(lasting(), DOCUMENT, who, NOW).reasons()).isEmpty();
        }
        assertThat(asked).hasValue(1);
    }

    @Test
    void aStampOverAnotherHashIsBroken() {
        var other = new StampingDesk(TestCa.pair(Scheme.RSA, 2).getPrivate(), stamper, CLOCK);
        Signing.Stamp over = _ -> other.over(new byte[] {1});
        var cms = ca.certify(TestCa.PERSON)
                .signing()
                .sign(Kind.DOCUMENT, DOCUMENT, NOW, Signing.Content.DETACHED, Optional.of(over));
        assertThat(examined(cms).reasons()).containsExactly(Reason.TIME_STAMP_BROKEN);
        assertThat(TimeStamps.examine(Bytes.of(new byte[] {0x30, 0}), Bytes.of(new byte[0]), ca.trust()))
                .isInstanceOf(TimeStamp.Broken.class);
    }
}
