package kz.jauap.office.signature.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.jauap.office.guide.Threat.FALSE_PAGE;
import static kz.jauap.office.guide.Threat.OWN_DOCUMENT;
import static kz.jauap.office.guide.Threat.REPLAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.guide.Counters;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.Pens;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.certificate.Scheme;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/// Signatures of other things, other people or too many of them: refused, and the session stays open.
@OfficeTest
@Import({Petition.class, Petitions.class, Pens.class})
class PresentedWronglyTest extends Presenter {
    private static final Iin OTHER = new Iin("850102200024");

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
    void anUnknownSessionTakesNothing() {
        assertThat(presenting.present(UUID.randomUUID(), new byte[1], HOW)).isInstanceOf(Presented.Unknown.class);
    }
}
