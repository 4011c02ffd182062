package kz.jauap.office.intake.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executors;
import kz.jauap.law.reception.Settlement;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.house.postgres.AtALock;
import kz.jauap.office.people.AtWork;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// The card of a visitor, written once, by and for those who may.
@OfficeTest
@Import(AtWork.class)
class VisitCardTest extends ReceptionRoom {
    /// Two windows with the same card: the second is told, not thanked.
    @Test
    void ofTwoCardsWrittenAtOnceNoneIsLostSilently(
            @Autowired TransactionTemplate transaction, @Autowired JdbcClient sql) throws Exception {
        Schedule schedule = published("deputy2");
        Visit visit = booking.walkIn(schedule, visitor(""));
        var minutes = new Minutes("Су жоқ", "Ертең болады", false);
        var first = new Visit.Outcome(
                minutes,
                Settlement.ANSWERED_ORALLY,
                1,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                Optional.empty());
        try (var hands = Executors.newSingleThreadExecutor()) {
            var second = Objects.requireNonNull(transaction.execute(_ -> {
                booking.record(visit, first);
                var other = hands.submit(() -> send(
                        post("/ru/staff/reception/visit/" + visit.id()),
                        "registrar",
                        "question",
                        "Нет воды",
                        "said",
                        "Дадут сегодня",
                        "onTheSpot",
                        "RESOLVED",
                        "agrees",
                        "yes"));
                return AtALock.awaited(other, sql);
            }));
            assertThat(second.get().getStatus()).isEqualTo(409);
        }
        assertThat(booking.find(visit.id())
                        .orElseThrow()
                        .outcome()
                        .orElseThrow()
                        .minutes())
                .isEqualTo(minutes);
    }

    @Test
    void whatIsResolvedWithTheVisitorsConsentEndsWithAnOralAnswer() throws Exception {
        Schedule schedule = published("akim");
        Visit visit = booking.walkIn(schedule, visitor(""));
        String card = "/ru/staff/reception/visit/" + visit.id();
        send(
                post(card),
                "akim",
                "question",
                "Когда дадут воду?",
                "said",
                "Завтра к полудню",
                "onTheSpot",
                "RESOLVED",
                "agrees",
                "yes",
                "signed",
                "yes");
        Visit.Outcome outcome = booking.find(visit.id()).orElseThrow().outcome().orElseThrow();
        assertThat(outcome.settlement()).isEqualTo(Settlement.ANSWERED_ORALLY);
        assertThat(outcome.appeal()).isEmpty();
        assertThat(open(card, "akim").text()).contains("Дан устный ответ с согласия посетителя", "Завтра к полудню");
        assertThat(send(post(card), "akim", "question", "Ещё", "said", "Нет", "agrees", "yes")
                        .getStatus())
                .isEqualTo(409);
    }

    @Test
    void othersThanTheHeadAndHisChancelleryDoNotKnowWhoComes() throws Exception {
        Visitor secret = new Visitor("Бөлекбаева", "Мөлдір", "", "", "", "", "", "Су жоқ", "kk");
        Visit visit = booking.walkIn(published("akim"), secret);
        String card = "/ru/staff/reception/visit/" + visit.id();
        for (String login : List.of("deputy2", "medeu.registrar", "medeu.head", "executor", "admin")) {
            assertThat(send(get(card), login).getStatus()).as(login).isEqualTo(404);
            assertThat(send(post(card + "/absent"), login).getStatus())
                    .as(login)
                    .isEqualTo(404);
        }
        assertThat(send(get("/ru/staff/reception"), "executor").getStatus()).isEqualTo(403);
        assertThat(open("/ru/staff/reception", "medeu.registrar").text()).doesNotContain("Бөлекбаева");
        assertThat(open("/ru/staff/reception", "registrar").text()).contains("Бөлекбаева Мөлдір");
    }
}
