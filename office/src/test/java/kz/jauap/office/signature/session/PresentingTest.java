package kz.jauap.office.signature.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.jauap.office.guide.Threat.FALSE_PAGE;
import static kz.jauap.office.guide.Threat.OWN_DOCUMENT;
import static kz.jauap.office.guide.Threat.REPLAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kz.jauap.law.appeal.Bin;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.guide.Counters;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.Indication;
import kz.jauap.office.signature.Pens;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.Role;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.demo.Holder;
import kz.jauap.office.signature.evidence.Evidences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What becomes of a signature that is presented: nothing twice, nothing lost, nothing to the wrong thing.
@OfficeTest
@Import({Petition.class, Pens.class})
class PresentingTest {
    private static final Iin IIN = new Iin("850101100012");
    private static final Iin OTHER = new Iin("850102200024");
    private static final Bin BIN = new Bin("650140000017");
    private static final Circumstances HOW = new Circumstances(Way.FILE, "192.0.2.7", "a test");

    @Autowired
    private Sessions sessions;

    @Autowired
    private Presenting presenting;

    @Autowired
    private Carrying carrying;

    @Autowired
    private Petition petition;

    @Autowired
    private Pens pens;

    @Autowired
    private Evidences evidences;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient sql;

    @AfterEach
    void theTrueTime() {
        clock.release();
    }

    private SigningSession open(Expected who) {
        return open(UUID.randomUUID().toString(), who);
    }

    private SigningSession open(String subject, Expected who) {
        return sessions.open(
                new Opening(Petition.PURPOSE, subject, "otinish.pdf", who, Optional.empty()),
                ticket -> ("Өтініш " + ticket.nonce()).getBytes(UTF_8));
    }

    private SigningSession open() {
        return open(new Expected.Person(IIN));
    }

    private byte[] signed(SigningSession session) {
        return pens.sign(Scheme.RSA, Pens.person(IIN), document(session));
    }

    private byte[] document(SigningSession session) {
        return sessions.document(session.id()).array();
    }

    private SigningSession again(SigningSession session) {
        return sessions.find(session.id()).orElseThrow();
    }

    private Presented present(SigningSession session, byte[] cms) {
        return presenting.present(session.id(), cms, HOW);
    }

    private void refused(Presented presented, Reason reason) {
        assertThat(presented)
                .isInstanceOfSatisfying(
                        Presented.Refused.class,
                        refused -> assertThat(refused.reasons()).contains(reason));
        var session = ((Presented.Refused) presented).session();
        assertThat(again(session).standing(clock.instant())).isEqualTo(Standing.OPEN);
        assertThat(petition.carried(session)).isEmpty();
        assertThat(sessions.refusal(session.id()).orElseThrow().reasons()).contains(reason);
    }

    @ParameterizedTest
    @EnumSource(
            value = Scheme.class,
            names = {"RSA", "GOST_2015_512", "GOST_2015_256"})
    void aTrueSignatureIsCarriedOutAndItsProofKept(Scheme scheme) {
        var session = open();
        var cms = pens.sign(scheme, Pens.person(IIN), document(session));
        assertThat(present(session, cms)).isInstanceOf(Presented.Accepted.class);
        var signed = petition.carried(session).getFirst();
        assertThat(signed.report().indication()).isEqualTo(Indication.VALID);
        assertThat(signed.report().signer().orElseThrow().iin()).contains(IIN);
        var evidence = evidences.find(signed.evidence()).orElseThrow();
        assertThat(evidence.presentation().cms().array()).isEqualTo(cms);
        assertThat(evidence.presentation().document()).isEqualTo(sessions.document(session.id()));
        assertThat(evidence.presentation().circumstances())
                .containsEntry("session", session.id().toString())
                .containsEntry("way", "FILE")
                .containsEntry("address", "192.0.2.7");
        assertThat(again(session).carried()).contains(new Carried.Done("/status?granted=" + session.id()));
    }

    @Test
    void theSameSignatureOnceMoreIsAnsweredAsBefore() {
        var session = open();
        var cms = signed(session);
        var first = present(session, cms);
        clock.set(session.expiresAt().plus(Duration.ofHours(5)));
        assertThat(present(session, cms)).isEqualTo(first);
        assertThat(petition.carried(session)).hasSize(1);
    }

    @Test
    void anotherSignatureOnAUsedSessionIsTurnedAway() {
        var session = open();
        present(session, signed(session));
        var cms = pens.sign(Scheme.GOST_2015_512, Pens.person(IIN), document(session));
        assertThat(present(session, cms))
                .isInstanceOfSatisfying(
                        Presented.Shut.class,
                        shut -> assertThat(shut.standing()).isEqualTo(Standing.SIGNED));
        assertThat(petition.carried(session)).hasSize(1);
    }

    @Test
    void ofManyThatRaceOneIsTaken() throws Exception {
        var session = open();
        List<Callable<Presented>> race = new ArrayList<>();
        for (int runner = 0; runner < 6; runner++) {
            var cms =
                    pens.sign(runner % 2 == 0 ? Scheme.RSA : Scheme.GOST_2015_512, Pens.person(IIN), document(session));
            race.add(() -> present(session, cms));
            race.add(() -> present(session, cms));
        }
        List<Presented> ends = new ArrayList<>();
        try (var crowd = Executors.newFixedThreadPool(6)) {
            for (var each : crowd.invokeAll(race)) {
                ends.add(each.get());
            }
        }
        assertThat(ends).allMatch(end -> end instanceof Presented.Accepted || end instanceof Presented.Shut);
        assertThat(ends.stream().filter(Presented.Accepted.class::isInstance)).hasSizeBetween(1, 2);
        assertThat(petition.granted(session)).isTrue();
        assertThat(petition.carried(session))
                .extracting(Signed::evidence)
                .containsOnly(again(session).taken().orElseThrow().evidence());
        assertThat(sql.sql("select count(*) from signature_evidence where document_hash = :hash")
                        .param("hash", session.documentHash())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void anExpiredSessionTakesNothingAndARenewedOneTakesTheSameDocument() {
        var session = open();
        var cms = signed(session);
        clock.set(session.expiresAt());
        assertThat(present(session, cms))
                .isInstanceOfSatisfying(
                        Presented.Shut.class,
                        shut -> assertThat(shut.standing()).isEqualTo(Standing.EXPIRED));
        assertThat(petition.carried(session)).isEmpty();
        var renewed = sessions.renew(session.id());
        assertThat(present(renewed, cms)).isInstanceOf(Presented.Accepted.class);
        assertThat(sessions.renew(session.id())).isEqualTo(again(renewed));
    }

    @Test
    void aReplacedSessionTakesNothing() {
        String subject = UUID.randomUUID().toString();
        var former = open(subject, new Expected.Person(IIN));
        var changed = open(subject, new Expected.Person(IIN));
        assertThat(present(former, signed(former)))
                .isInstanceOfSatisfying(
                        Presented.Shut.class,
                        shut -> assertThat(shut.standing()).isEqualTo(Standing.REPLACED));
        assertThat(present(changed, signed(changed))).isInstanceOf(Presented.Accepted.class);
        assertThat(open(subject, new Expected.Person(IIN))).isEqualTo(again(changed));
    }

    @Test
    @Counters(REPLAY)
    void aSignatureReplayedOnAnotherSessionIsRefused() {
        refused(present(open(), signed(open())), Reason.DOCUMENT_DIFFERS);
    }

    @Test
    @Counters(OWN_DOCUMENT)
    void aDocumentSentAlongIsNotLookedAt() {
        var session = open();
        var cms = pens.enclose(Pens.person(IIN), "Басқа өтініш".getBytes(UTF_8));
        refused(present(session, cms), Reason.EMBEDDED_CONTENT_DIFFERS);
        assertThat(present(session, pens.enclose(Pens.person(IIN), document(session))))
                .isInstanceOf(Presented.Accepted.class);
    }

    @Test
    void anotherPersonsSignatureIsRefused() {
        var session = open();
        refused(present(session, pens.sign(Scheme.RSA, Pens.person(OTHER), document(session))), Reason.ANOTHER_PERSON);
    }

    @Test
    void bytesAfterASignatureMakeItRefused() {
        var session = open();
        var cms = signed(session);
        refused(present(session, Arrays.copyOf(cms, cms.length + 1)), Reason.MALFORMED);
    }

    @Test
    void anEmployeesSignatureForAFirmIsTakenAndToBeSettledLater() {
        var session = open(new Expected.Firm(BIN));
        var employee = Pens.person(IIN).in(new Holder.Firm(BIN, "ТОО «Сынақ»"), Role.EMPLOYEE);
        assertThat(present(session, pens.sign(Scheme.RSA, employee, document(session))))
                .isInstanceOf(Presented.Accepted.class);
        assertThat(petition.carried(session).getFirst().report().indication()).isEqualTo(Indication.INDETERMINATE);
    }

    @Test
    void whatTheOfficeFellDownUponIsCarriedOutOnTheRounds() {
        var session = open();
        petition.failing(1);
        var cms = signed(session);
        assertThat(present(session, cms))
                .isInstanceOfSatisfying(
                        Presented.Accepted.class,
                        accepted -> assertThat(accepted.session().carried()).isEmpty());
        clock.set(clock.instant().plus(Duration.ofMinutes(1)));
        carrying.round();
        carrying.round();
        assertThat(petition.carried(session)).hasSize(1);
        assertThat(again(session).carried()).isPresent();
        assertThat(present(session, cms)).isInstanceOf(Presented.Accepted.class);
        assertThat(petition.carried(session)).hasSize(1);
    }

    @Test
    void whatTheRoomDeclinesIsKeptAndMayBeOpenedAnew() {
        String subject = "late " + UUID.randomUUID();
        var session = open(subject, new Expected.Person(IIN));
        present(session, signed(session));
        assertThat(again(session).carried()).containsInstanceOf(Carried.Declined.class);
        assertThat(open(subject, new Expected.Person(IIN)).id()).isNotEqualTo(session.id());
    }

    @Test
    @Counters(FALSE_PAGE)
    void aSignatureOfOneThingIsNotTakenForAnotherWithTheSameWords() {
        Rendering same = _ -> "Бірдей мәтін".getBytes(UTF_8);
        var one = sessions.open(opening(), same);
        var cms = signed(one);
        assertThat(present(one, cms)).isInstanceOf(Presented.Accepted.class);
        var two = sessions.open(opening(), same);
        assertThat(present(two, cms)).isInstanceOf(Presented.UsedElsewhere.class);
        assertThat(petition.carried(two)).isEmpty();
    }

    private static Opening opening() {
        return new Opening(
                Petition.PURPOSE,
                UUID.randomUUID().toString(),
                "otinish.pdf",
                new Expected.Person(IIN),
                Optional.empty());
    }

    @Test
    void whoeverIsRefusedTwentyTimesIsStopped() {
        var session = open();
        for (int time = 0; time < 20; time++) {
            refused(present(session, new byte[] {(byte) time}), Reason.MALFORMED);
        }
        assertThat(present(session, signed(session))).isInstanceOf(Presented.TooOften.class);
    }

    @Test
    void refusalsThatRaceAreBoundAlike() throws Exception {
        var session = open();
        List<Callable<Presented>> race = new ArrayList<>();
        for (int runner = 0; runner < 60; runner++) {
            var cms = new byte[] {(byte) runner};
            race.add(() -> present(session, cms));
        }
        try (var crowd = Executors.newFixedThreadPool(12)) {
            for (var each : crowd.invokeAll(race)) {
                assertThat(each.get()).isInstanceOfAny(Presented.Refused.class, Presented.TooOften.class);
            }
        }
        assertThat(sessions.refusal(session.id()).orElseThrow().ordinal()).isEqualTo(20);
    }

    @Test
    void documentsAreForgottenOnceTheirTimeIsOverButNeverUnfinishedWork() {
        var left = open();
        var signed = open();
        var stuck = open();
        present(signed, signed(signed));
        petition.failing(1);
        present(stuck, signed(stuck));
        clock.set(left.expiresAt().plus(Duration.ofDays(29)));
        sessions.forget();
        assertThat(sessions.remembered(left.id())).isPresent();
        clock.set(left.expiresAt().plus(Duration.ofDays(31)));
        sessions.forget();
        assertThat(sessions.remembered(left.id())).isEmpty();
        assertThat(sessions.remembered(signed.id())).isEmpty();
        assertThat(evidences.find(petition.carried(signed).getFirst().evidence()))
                .isPresent();
        assertThat(sessions.remembered(stuck.id())).isPresent();
        assertThat(sessions.renew(left.id())).isEqualTo(left);
    }

    @Test
    void anUnknownSessionTakesNothing() {
        assertThat(presenting.present(UUID.randomUUID(), new byte[1], HOW)).isInstanceOf(Presented.Unknown.class);
    }
}
