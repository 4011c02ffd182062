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
import kz.jauap.office.house.Bytes;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.intake.Submission;
import kz.jauap.office.intake.Taken;
import kz.jauap.office.intake.Taking;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.intake.wizard.Written;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.signature.ElectronicDoor;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.Indication;
import kz.jauap.office.signature.TestCa;
import kz.jauap.office.signature.TrustDomain;
import kz.jauap.office.signature.Verifier;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.cms.Examiner;
import kz.jauap.office.signature.evidence.Evidences;
import kz.jauap.office.signature.evidence.Presentation;
import kz.jauap.office.signature.revocation.Freshness;
import kz.jauap.office.signature.trust.Trust;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// An authority that falls silent and speaks again, and appeals that were signed meanwhile.
abstract class SilentAuthority {
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
    Rechecking rechecking;

    @Autowired
    private Verifier verifier;

    @Autowired
    Evidences evidences;

    @Autowired
    private Taking taking;

    @Autowired
    Journal journal;

    @Autowired
    private Organisation organisation;

    @Autowired
    TestCa ca;

    @Autowired
    AtomicReference<Boolean> silence;

    @Autowired
    AtomicReference<Trust> trusted;

    @Autowired
    MovableClock clock;

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

    UUID kept(TestCa.Keyed signer, Indication expected) {
        var now = clock.instant();
        byte[] document = (UUID.randomUUID() + new String(DOCUMENT, UTF_8)).getBytes(UTF_8);
        byte[] cms = signer.sign(document, now);
        var who = new Expected.Person(TestCa.IIN);
        var report = verifier.verify(cms, document, who, now);
        assertThat(report.indication()).isEqualTo(expected);
        var presentation = new Presentation(Bytes.of(document), "o.pdf", Bytes.of(cms), who, now, Map.of());
        return evidences.keep(presentation, report);
    }

    AppealId filed(TestCa.Keyed signer, Indication expected) {
        var now = clock.instant();
        UUID evidence = kept(signer, expected);
        Submission submission = new Written(Fields.with("language", "ru", "text", "Прошу починить фонарь"))
                .submission(organisation.city(), List.of(), now)
                .signed(evidence, now);
        var taken = taking.take(submission, new Actor.Office(), Optional.empty());
        return ((Taken.Registered) taken).registration().appeal();
    }

    List<Entry> checks(AppealId appeal) {
        return journal.history(appeal).stream()
                .map(Journaled::entry)
                .filter(Receipt.SignatureChecked.class::isInstance)
                .toList();
    }

    void after(Duration wait) {
        clock.set(clock.instant().plus(wait));
        rechecking.round();
    }

    UUID evidence(AppealId appeal) {
        return journal.card(appeal).orElseThrow().registered().evidence().orElseThrow();
    }
}
