package kz.jauap.office.signature.revocation;

import static kz.jauap.office.guide.Threat.FALSE_ANSWER;
import static kz.jauap.office.signature.revocation.Standing.Key.GIVEN_UP;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import kz.jauap.office.guide.Counters;
import kz.jauap.office.signature.TestCa;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.demo.AnsweringDesk;
import kz.jauap.office.signature.demo.Holder;
import kz.jauap.office.signature.demo.Issuing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(
        value = Scheme.class,
        names = {"RSA", "GOST_2015_512"})
class RevocationTest extends Lookups {
    RevocationTest(Scheme scheme) {
        super(scheme);
    }

    @Test
    void isAnsweredByTheAuthority() {
        assertThat(look().standing()).isEqualTo(new Standing.Good());
        ca.answeringDesk().revoke(person.certificate(), NOW.minusSeconds(5));
        assertThat(look().standing()).isEqualTo(new Standing.Revoked(NOW.minusSeconds(5), GIVEN_UP));
    }

    @Test
    @Counters(FALSE_ANSWER)
    void aReplayedAnswerIsNotBelieved() {
        var kept = new ArrayDeque<byte[]>();
        ca.answering(question -> {
            if (kept.isEmpty()) {
                kept.add(ca.answeringDesk().ask(question));
            }
            return kept.getFirst();
        });
        assertThat(look().standing()).isEqualTo(new Standing.Good());
        ca.answeringDesk().revoke(person.certificate(), NOW.minusSeconds(5));
        unknown("it answers another question");
    }

    @Test
    @Counters(FALSE_ANSWER)
    void anAnswerAboutAnotherCertificateIsNotBelieved() {
        var other = ca.certify(Holder.individual("БАСҚА", "БІРЕУ", Optional.empty(), TestCa.OTHER_IIN));
        var asked = new AtomicReference<byte[]>();
        ca.answering(question -> {
            asked.set(question);
            throw new IOException("noted");
        });
        look(other);
        ca.answering(question -> ca.answeringDesk().ask(withNonceOf(question, asked.get())));
        unknown("it is about another certificate");
    }

    /// The question about another certificate, asked under the nonce of this one.
    private static byte[] withNonceOf(byte[] question, byte[] other) {
        var changed = other.clone();
        System.arraycopy(question, question.length - 16, changed, changed.length - 16, 16);
        return changed;
    }

    @Test
    @Counters(FALSE_ANSWER)
    void aResponderThatTheIssuerDidNotCertifyForItIsNotBelieved() {
        var pair = TestCa.pair(scheme, 2);
        ca.answering(new AnsweringDesk(pair.getPrivate(), ca.root().responder(pair.getPublic(), term()), at(NOW)));
        unknown("its signer was not certified by the issuer");
        var impostor = TestCa.impostor(scheme, at(NOW));
        ca.answering(impostor.answeringDesk());
        unknown("its signer was not certified by the issuer");
        ca.answering(new AnsweringDesk(person.pair().getPrivate(), person.certificate(), at(NOW)));
        unknown("its signer may not answer");
    }

    @Test
    void theIssuerItselfMayAnswer() {
        ca.answering(new AnsweringDesk(ca.issuing().key(), ca.issuing().certificate(), at(NOW)));
        assertThat(look().standing()).isEqualTo(new Standing.Good());
    }

    @Test
    @Counters(FALSE_ANSWER)
    void anOldOrAFutureAnswerIsNotBelieved() {
        for (var time : List.of(NOW.minus(Duration.ofMinutes(10)), NOW.plus(Duration.ofMinutes(10)))) {
            var pair = TestCa.pair(scheme, 2);
            var certificate = ca.issuing().responder(pair.getPublic(), term());
            ca.answering(new AnsweringDesk(pair.getPrivate(), certificate, at(time)));
            unknown("its time is not now");
        }
    }

    @Test
    void anAnswerThatIsNoneIsNotBelieved() {
        for (var answer : List.of(new byte[0], new byte[] {0x30, 3, 0x0a, 1, 6}, new byte[5000])) {
            ca.answering(_ -> answer);
            assertThat(look().standing()).isInstanceOf(Standing.Unknown.class);
        }
    }

    private void unknown(String why) {
        assertThat(look().standing()).isInstanceOf(Standing.Unknown.class);
        assertThat(look().told()).contains(why);
    }

    private static Issuing.Term term() {
        return new Issuing.Term(NOW.minus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(1)));
    }
}
