package kz.jauap.office.signature.revocation;

import static kz.jauap.office.guide.Threat.FALSE_ANSWER;
import static kz.jauap.office.signature.revocation.Standing.Key.GIVEN_UP;
import static kz.jauap.office.signature.revocation.Standing.Key.IN_DOUBT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import kz.jauap.office.guide.Counters;
import kz.jauap.office.signature.TestCa;
import kz.jauap.office.signature.TestCa.Keyed;
import kz.jauap.office.signature.certificate.Flaw;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.demo.AnsweringDesk;
import kz.jauap.office.signature.demo.Holder;
import kz.jauap.office.signature.demo.Issuing;
import kz.jauap.office.signature.trust.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(
        value = Scheme.class,
        names = {"RSA", "GOST_2015_512"})
class RevocationTest {
    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");

    private final Scheme scheme;
    private final TestCa ca;
    private final Keyed person;

    RevocationTest(Scheme scheme) {
        this.scheme = scheme;
        this.ca = new TestCa(scheme, at(NOW));
        this.person = ca.certify(TestCa.PERSON);
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

    @Test
    void theListIsLookedIntoWhereNobodyAnswers() {
        ca.silent().publishing(new Published(() -> ca.lists().print(), Optional.empty()));
        assertThat(look().standing()).isEqualTo(new Standing.Good());
        ca.lists().revoke(person.certificate(), NOW.minusSeconds(7));
        var found = look();
        assertThat(found.standing()).isEqualTo(new Standing.Revoked(NOW.minusSeconds(7), IN_DOUBT));
        assertThat(found.crls()).hasSize(1);
        assertThat(found.told()).contains("nobody answers", "CRL 2 of");
    }

    @Test
    void whatChangedSinceTheListCounts() {
        var serial = person.certificate().getSerialNumber();
        var list = ca.lists().revoke(BigInteger.TEN, NOW).print();
        var number = ca.lists().number();
        var revoked = ca.lists().printChanges(number, Map.of(serial, NOW.minusSeconds(3)), List.of());
        ca.silent().publishing(new Published(() -> list, Optional.of(() -> revoked)));
        assertThat(look().standing()).isEqualTo(new Standing.Revoked(NOW.minusSeconds(3), IN_DOUBT));
        assertThat(look().crls()).hasSize(2);

        var full = ca.lists().revoke(serial, NOW.minusSeconds(9)).print();
        var removed = ca.lists().printChanges(ca.lists().number(), Map.of(), List.of(serial));
        ca.publishing(new Published(() -> full, Optional.of(() -> removed)));
        assertThat(look().standing()).as("taken off the list again").isEqualTo(new Standing.Good());

        var ofAnother = ca.lists().printChanges(number + 40, Map.of(serial, NOW), List.of());
        ca.publishing(new Published(() -> list, Optional.of(() -> ofAnother)));
        assertThat(look().standing()).as("changes to a list not held").isEqualTo(new Standing.Good());
    }

    @Test
    void aListOfAnotherAuthorityOrAnAlteredOneIsNotBelieved() {
        var impostor = TestCa.impostor(scheme, at(NOW));
        ca.silent().publishing(new Published(() -> impostor.lists().print(), Optional.empty()));
        assertThat(look().standing()).isInstanceOf(Standing.Unknown.class);
        var list = ca.lists().revoke(person.certificate(), NOW).print();
        for (int place = 0; place < list.length; place++) {
            var changed = list.clone();
            changed[place] ^= 1;
            ca.publishing(new Published(() -> changed, Optional.empty()));
            assertThat(look().standing()).as("byte %d", place).isInstanceOf(Standing.Unknown.class);
        }
    }

    @Test
    void aListIsUsedForSomeHoursAfterItsSuccessorWasDueAndNoLonger() {
        var list = ca.lists().print();
        ca.silent().publishing(new Published(() -> list, Optional.empty()));
        for (var hours : List.of(1, 24, 29)) {
            assertThat(look(hours).standing()).as("after %d hours", hours).isEqualTo(new Standing.Good());
        }
        assertThat(look(31).standing()).isInstanceOf(Standing.Unknown.class);
    }

    @Test
    void aListIsFetchedOnceWhileItIsGood() throws Flaw {
        var list = ca.lists().print();
        var fetched = new AtomicInteger();
        ca.silent()
                .publishing(new Published(
                        () -> {
                            fetched.incrementAndGet();
                            return list;
                        },
                        Optional.empty()));
        var trust = ca.trust();
        var revocation = new Revocation(trust, Freshness.USUAL);
        var issuer = trust.pathOf(person.certificate(), NOW).issuer();
        revocation.look(person.certificate(), issuer, NOW);
        revocation.look(person.certificate(), issuer, NOW.plus(Duration.ofHours(23)));
        assertThat(fetched).hasValue(1);
        revocation.look(person.certificate(), issuer, NOW.plus(Duration.ofHours(25)));
        revocation.look(
                person.certificate(), issuer, NOW.plus(Duration.ofHours(25)).plusSeconds(30));
        assertThat(fetched)
                .as("asked for the next one, and not again within a minute")
                .hasValue(2);
    }

    private Found look(int hours) {
        try {
            var trust = ca.trust();
            var issuer = trust.pathOf(person.certificate(), NOW).issuer();
            return new Revocation(trust, Freshness.USUAL)
                    .look(person.certificate(), issuer, NOW.plus(Duration.ofHours(hours)));
        } catch (Flaw flaw) {
            throw new IllegalStateException(flaw);
        }
    }

    private void unknown(String why) {
        assertThat(look().standing()).isInstanceOf(Standing.Unknown.class);
        assertThat(look().told()).contains(why);
    }

    private Found look() {
        return look(person);
    }

    private Found look(Keyed whose) {
        try {
            var trust = ca.trust();
            var issuer = trust.pathOf(whose.certificate(), NOW).issuer();
            return new Revocation(trust, Freshness.USUAL).look(whose.certificate(), issuer, NOW);
        } catch (Flaw flaw) {
            throw new IllegalStateException(flaw);
        }
    }

    private static Issuing.Term term() {
        return new Issuing.Term(NOW.minus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(1)));
    }

    private static Clock at(Instant time) {
        return Clock.fixed(time, ZoneOffset.UTC);
    }
}
