package kz.jauap.office.intake.recheck;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import kz.jauap.law.answer.Outcome;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.Submission;
import kz.jauap.office.intake.Taken;
import kz.jauap.office.intake.Taking;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.intake.wizard.Written;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.signature.ElectronicDoor;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.Indication;
import kz.jauap.office.signature.TestCa;
import kz.jauap.office.signature.TrustDomain;
import kz.jauap.office.signature.Verifier;
import kz.jauap.office.signature.certificate.Flaw;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.cms.Examiner;
import kz.jauap.office.signature.evidence.Evidences;
import kz.jauap.office.signature.evidence.Presentation;
import kz.jauap.office.signature.revocation.Freshness;
import kz.jauap.office.signature.trust.Trust;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/// A signature that came while the authority was silent: registered, and settled once the authority speaks again.
@OfficeTest(properties = "jauap.test-office=recheck")
@Import(RecheckingTest.Authority.class)
class RecheckingTest {
    /// An authority whose desk can fall silent.
    @TestConfiguration
    static class Authority {
        private final AtomicReference<Boolean> silent = new AtomicReference<>(true);

        @Bean
        TestCa ca(Clock clock) {
            TestCa ca = new TestCa(Scheme.RSA, clock);
            return ca.answering(question -> {
                if (silent.get()) {
                    throw new IOException("nobody answers");
                }
                return ca.answeringDesk().ask(question);
            });
        }

        @Bean
        AtomicReference<Trust> trusted(TestCa ca) {
            return new AtomicReference<>(ca.trust());
        }

        @Bean
        @Primary
        Verifier examiner(AtomicReference<Trust> trusted, Clock clock) {
            return (cms, document, who, at) ->
                    new Examiner(trusted.get(), Freshness.USUAL, clock).verify(cms, document, who, at);
        }

        @Bean
        @Primary
        ElectronicDoor door(AtomicReference<Trust> trusted) {
            return new ElectronicDoor() {
                @Override
                public TrustDomain domain() {
                    return trusted.get().domain();
                }

                @Override
                public boolean open() {
                    return trusted.get().open();
                }
            };
        }

        @Bean
        AtomicReference<Boolean> silence() {
            return silent;
        }
    }

    private static final byte[] DOCUMENT = "Прошу починить фонарь".getBytes(UTF_8);

    @Autowired
    private Rechecking rechecking;

    @Autowired
    private Verifier verifier;

    @Autowired
    private Evidences evidences;

    @Autowired
    private Taking taking;

    @Autowired
    private Journal journal;

    @Autowired
    private Organisation organisation;

    @Autowired
    private TestCa ca;

    @Autowired
    private AtomicReference<Boolean> silence;

    @Autowired
    private AtomicReference<Trust> trusted;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void theAuthorityIsSilent(@Autowired AlmatyOrganisation almaty) {
        almaty.load();
        silence.set(true);
        trusted.set(ca.trust());
    }

    @AfterEach
    void theTrueTime() {
        clock.release();
    }

    private UUID kept(TestCa.Keyed signer, Indication expected) {
        var now = clock.instant();
        byte[] document = (UUID.randomUUID() + new String(DOCUMENT, UTF_8)).getBytes(UTF_8);
        byte[] cms = signer.sign(document, now);
        var who = new Expected.Person(TestCa.IIN);
        var report = verifier.verify(cms, document, who, now);
        assertThat(report.indication()).isEqualTo(expected);
        var presentation = new Presentation(Bytes.of(document), "o.pdf", Bytes.of(cms), who, now, Map.of());
        return evidences.keep(presentation, report);
    }

    private AppealId filed(TestCa.Keyed signer, Indication expected) {
        var now = clock.instant();
        UUID evidence = kept(signer, expected);
        Submission submission = new Written(Fields.with("language", "ru", "text", "Прошу починить фонарь"))
                .submission(organisation.city(), List.of(), now)
                .signed(evidence, now);
        var taken = taking.take(submission, new Actor.Office(), Optional.empty());
        return ((Taken.Registered) taken).registration().appeal();
    }

    private List<Entry> checks(AppealId appeal) {
        return journal.history(appeal).stream()
                .map(Journaled::entry)
                .filter(Receipt.SignatureChecked.class::isInstance)
                .toList();
    }

    private void after(Duration wait) {
        clock.set(clock.instant().plus(wait));
        rechecking.round();
    }

    @Test
    void whatIsNotSettledIsRegisteredAndExaminedUntilItIs() {
        AppealId appeal = filed(ca.certify(TestCa.PERSON), Indication.INDETERMINATE);
        UUID evidence = evidence(appeal);
        rechecking.round();
        after(Duration.ofMinutes(6));
        assertThat(checks(appeal)).isEmpty();
        assertThat(evidences.find(evidence).orElseThrow().examinations()).hasSize(2);
        silence.set(false);
        after(Duration.ofMinutes(1));
        assertThat(evidences.find(evidence).orElseThrow().examinations())
                .as("it waits longer each time")
                .hasSize(2);
        after(Duration.ofMinutes(10));
        assertThat(checks(appeal)).containsExactly(new Receipt.SignatureChecked(evidence, Indication.VALID));
        after(Duration.ofHours(24));
        assertThat(checks(appeal)).hasSize(1);
    }

    @Test
    void whatTurnsOutInvalidStaysRegisteredAndIsWrittenDown() {
        var signer = ca.certify(TestCa.PERSON);
        ca.answeringDesk().revoke(signer.certificate(), clock.instant().minus(Duration.ofDays(1)));
        AppealId appeal = filed(signer, Indication.INDETERMINATE);
        rechecking.round();
        silence.set(false);
        after(Duration.ofMinutes(6));
        assertThat(checks(appeal)).containsExactly(new Receipt.SignatureChecked(evidence(appeal), Indication.INVALID));
        assertThat(journal.card(appeal).orElseThrow().open()).isTrue();
        assertThat(journal.card(appeal).orElseThrow().due().legal()).isTrue();
    }

    @Test
    void whatWasValidAtOnceIsLeftAlone() {
        silence.set(false);
        AppealId appeal = filed(ca.certify(TestCa.PERSON), Indication.VALID);
        rechecking.round();
        after(Duration.ofHours(1));
        assertThat(checks(appeal)).isEmpty();
        assertThat(evidences.find(evidence(appeal)).orElseThrow().examinations())
                .hasSize(1);
    }

    private int examinations(AppealId appeal) {
        return evidences.find(evidence(appeal)).orElseThrow().examinations().size();
    }

    @Test
    void whomTheOfficeTrustsMeanwhileSaysNothingOfASignature() throws Flaw {
        AppealId appeal = filed(ca.certify(TestCa.PERSON), Indication.INDETERMINATE);
        rechecking.round();
        silence.set(false);
        trusted.set(Trust.in(TrustDomain.TEST, List.of()));
        after(Duration.ofMinutes(6));
        assertThat(examinations(appeal)).as("a closed door examines nothing").isEqualTo(1);
        trusted.set(new TestCa(Scheme.GOST_2015_512, clock).trust());
        after(Duration.ofMinutes(1));
        assertThat(examinations(appeal)).isEqualTo(2);
        assertThat(checks(appeal)).isEmpty();
        trusted.set(ca.trust());
        after(Duration.ofHours(1));
        assertThat(checks(appeal)).containsExactly(new Receipt.SignatureChecked(evidence(appeal), Indication.VALID));
    }

    @Test
    void aSilentAuthorityIsAskedOnceARound() {
        List<AppealId> both = List.of(
                filed(ca.certify(TestCa.PERSON), Indication.INDETERMINATE),
                filed(ca.certify(TestCa.PERSON), Indication.INDETERMINATE));
        rechecking.round();
        after(Duration.ofMinutes(6));
        assertThat(both).extracting(this::examinations).containsExactlyInAnyOrder(1, 2);
        silence.set(false);
        after(Duration.ofHours(1));
        assertThat(both).allSatisfy(each -> assertThat(checks(each)).hasSize(1));
    }

    @Test
    void whatAnOfficialSignedIsExaminedAgainToo() {
        silence.set(false);
        AppealId appeal = filed(ca.certify(TestCa.PERSON), Indication.VALID);
        silence.set(true);
        UUID evidence = kept(ca.certify(TestCa.PERSON), Indication.INDETERMINATE);
        journal.act(
                appeal,
                new Actor.Official(1),
                _ -> Acted.of(new Answering.Signed(
                        1, Outcome.SATISFIED, "0".repeat(64), List.of(), Optional.empty(), Optional.of(evidence))));
        rechecking.round();
        silence.set(false);
        after(Duration.ofMinutes(6));
        assertThat(checks(appeal)).containsExactly(new Receipt.SignatureChecked(evidence, Indication.VALID));
    }

    private UUID evidence(AppealId appeal) {
        return journal.card(appeal).orElseThrow().registered().evidence().orElseThrow();
    }
}
