package kz.jauap.office.intake.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.channel.Channel;
import kz.jauap.law.channel.Signature;
import kz.jauap.law.form.Requisite;
import kz.jauap.law.reception.Settlement;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.Submission;
import kz.jauap.office.intake.Taking;
import kz.jauap.office.intake.api.AppealJson;
import kz.jauap.office.look.Lang;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.file.CaseFile;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// What a visitor leaves open or wants in writing becomes an appeal, once.
@OfficeTest
@Import(AtWork.class)
class PutInWritingTest extends ReceptionRoom {
    /// Whoever put it in writing fell over before he could note the number.
    @Test
    void aCardThatIsPutInWritingKnowsItsNumberWhateverHappens(@Autowired Taking taking) {
        Visit visit = booking.walkIn(published("deputy2"), visitor(""));
        var outcome = new Visit.Outcome(
                new Minutes("Су жоқ", "Жазып аламыз", true),
                Settlement.PUT_IN_WRITING,
                1,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                Optional.empty());
        assertThat(booking.record(visit, outcome)).isTrue();
        assertThat(booking.find(visit.id()).orElseThrow().outcome())
                .as("a card never says of an appeal that there is none")
                .isEmpty();
        Submission question = new AppealJson(
                        null, null, "kk", null, "Су жоқ", null, null, null, null, null, null, null, null, null)
                .submission(Channel.IN_PERSON, Signature.HANDWRITTEN, Lang.KK, List.of());
        var key = new Taking.Key("reception", visit.id().toString());
        taking.take(question, new Actor.Office(), Optional.of(key));
        Visit received = booking.find(visit.id()).orElseThrow();
        assertThat(received.state()).isEqualTo(Visit.State.RECEIVED);
        assertThat(received.outcome().flatMap(Visit.Outcome::appeal).flatMap(files::open))
                .isPresent();
    }

    @Test
    void whatIsLeftOpenBecomesAnOfficialAppealOnce() throws Exception {
        Schedule schedule = published("medeu.head");
        Visit visit = booking.walkIn(schedule, visitor("850102200024"));
        String card = "/ru/staff/reception/visit/" + visit.id();
        String[] fields = {
            "question", "Прошу провести воду", "onTheSpot", "LEFT_OPEN", "signed", "yes", "kind", "APPLICATION"
        };
        send(post(card), "medeu.registrar", fields);
        Visit received = booking.find(visit.id()).orElseThrow();
        assertThat(received.outcome().orElseThrow().settlement()).isEqualTo(Settlement.PUT_IN_WRITING);
        CaseFile file = files.open(received.outcome().orElseThrow().appeal().orElseThrow())
                .orElseThrow();
        assertThat(file.card().registered().channel()).isEqualTo(Channel.IN_PERSON);
        assertThat(file.card().due().legal()).isTrue();
        assertThat(file.card().registered().lacking()).doesNotContain(Requisite.SIGNATURE, Requisite.IIN);
        assertThat(file.card().body().value()).isEqualTo("medeu");
        assertThat(open(card, "medeu.head").text())
                .contains(file.card().number().text());
        Visit again = booking.walkIn(schedule, visitor("850102200024"));
        Document history = open("/ru/staff/reception/visit/" + again.id(), "medeu.head");
        assertThat(history.select("aside").text())
                .contains("Оформлено письменно", file.card().number().text());
    }

    @Test
    void aMatterThatIsResolvedButWantedInWritingIsRegistered() throws Exception {
        Visit visit = booking.walkIn(published("akim"), visitor(""));
        send(
                post("/ru/staff/reception/visit/" + visit.id()),
                "registrar",
                "question",
                "Прошу ответить письменно",
                "said",
                "Ответили",
                "onTheSpot",
                "RESOLVED");
        assertThat(booking.find(visit.id())
                        .orElseThrow()
                        .outcome()
                        .orElseThrow()
                        .appeal())
                .isPresent();
    }
}
