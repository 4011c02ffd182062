package kz.jauap.office.signature.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.Pens;
import kz.jauap.office.signature.certificate.Scheme;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A session takes one signature once: repeated, raced, expired or replaced.
@OfficeTest
@Import({Petition.class, Petitions.class, Pens.class})
class PresentedOnceTest extends Presenter {
    @Autowired
    private JdbcClient sql;

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
}
