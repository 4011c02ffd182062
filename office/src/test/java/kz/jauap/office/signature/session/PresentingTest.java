package kz.jauap.office.signature.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import kz.jauap.law.appeal.Bin;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.Indication;
import kz.jauap.office.signature.Pens;
import kz.jauap.office.signature.Role;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.demo.Holder;
import kz.jauap.office.signature.evidence.Evidences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// What becomes of a signature that is presented: nothing twice, nothing lost, nothing to the wrong thing.
@OfficeTest
@Import({Petition.class, Petitions.class, Pens.class})
class PresentingTest extends Presenter {
    private static final Bin BIN = new Bin("650140000017");

    @Autowired
    private Carrying carrying;

    @Autowired
    private Evidences evidences;

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
}
