package kz.jauap.office.control.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.card.Waiting;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.load.Answers;
import kz.jauap.office.registry.load.Pending;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.api.Test;

class ForecastTest {
    private static final BodyId ROADS = new BodyId("roads");
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

    private static boolean working(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private static Pending of(long executor, String day, Stage stage) {
        return new Pending(
                new AppealId(UUID.randomUUID()),
                ROADS,
                executor == 0 ? OptionalLong.empty() : OptionalLong.of(executor),
                LocalDate.parse(day),
                stage,
                Waiting.NOBODY,
                Urgency.ORDINARY,
                Instant.EPOCH);
    }

    private static Pending of(long executor, String day) {
        return of(executor, day, Stage.IN_WORK);
    }

    /// 40 working days lie in the window: 20 answers are half a one a day.
    private static Pace pace(Answers... answers) {
        return Pace.of(List.of(answers), MONDAY, ForecastTest::working);
    }

    private static Answers answers(long executor, int given) {
        return new Answers(ROADS, OptionalLong.of(executor), given, given);
    }

    @Test
    void whoIsTooSlowForWhatIsDueWillMissTheRest() {
        List<Pending> pending = List.of(of(1, "2026-11-24"), of(1, "2026-11-24"), of(1, "2026-11-27"));
        Forecast forecast = Forecast.of(pending, pace(answers(1, 20)), MONDAY, ForecastTest::working);
        assertThat(forecast.missed()).isEqualTo(2);
        assertThat(forecast.days().get(1)).isEqualTo(new Forecast.Day(LocalDate.parse("2026-11-24"), 2, 0.5, 1));
        assertThat(forecast.days().get(4).missed()).isEqualTo(1);
        assertThat(Forecast.of(pending, pace(answers(1, 40)), MONDAY, ForecastTest::working)
                        .missed())
                .isZero();
    }

    @Test
    void overdueCasesTakeTimeAndThoseWithTheHeadDoNot() {
        Pace one = pace(answers(1, 40));
        List<Pending> late = List.of(of(1, "2026-11-20"), of(1, "2026-11-23"));
        assertThat(Forecast.of(late, one, MONDAY, ForecastTest::working).missed())
                .isEqualTo(1);
        List<Pending> laid = List.of(of(1, "2026-11-20", Stage.APPROVAL), of(1, "2026-11-23"));
        assertThat(Forecast.of(laid, one, MONDAY, ForecastTest::working).missed())
                .isZero();
    }

    @Test
    void nothingIsBroughtInOnDaysOff() {
        List<Pending> pending = List.of(of(1, "2026-11-28"), of(1, "2026-11-29"), of(1, "2026-11-29"));
        Forecast forecast = Forecast.of(pending, pace(answers(1, 16)), MONDAY, ForecastTest::working);
        assertThat(forecast.days().get(5).able()).isZero();
        assertThat(forecast.missed()).isEqualTo(1);
    }

    @Test
    void whatNobodyHasAndWhosePaceIsUnknownAreSaidAndNotGuessed() {
        Forecast forecast =
                Forecast.of(List.of(of(0, "2026-11-24"), of(7, "2026-11-24")), pace(), MONDAY, ForecastTest::working);
        assertThat(forecast.missed()).isZero();
        assertThat(forecast.nobodys()).isEqualTo(1);
        assertThat(forecast.unknown()).isEqualTo(1);
        Forecast atTheMean = Forecast.of(
                List.of(of(7, "2026-11-24")), pace(answers(1, 20), answers(2, 60)), MONDAY, ForecastTest::working);
        assertThat(atTheMean.days().getFirst().able()).isEqualTo(1.0);
    }

    @Test
    void casesGoFromWhoWillMissThemToWhoBringsThemInAndNoneToWhoMayNot() {
        List<Pending> pending =
                Stream.generate(() -> of(1, "2026-11-24")).limit(4).toList();
        List<Desk> desks = List.of(new Desk(ROADS, 1, 1, pending), new Desk(ROADS, 2, 1, List.of()));
        List<Sharing.Move> moves = Sharing.of(desks, MONDAY, ForecastTest::working, (_, _) -> true);
        assertThat(moves).hasSize(2).allSatisfy(move -> assertThat(move.to()).isEqualTo(2));
        assertThat(Sharing.of(desks, MONDAY, ForecastTest::working, (_, to) -> to != 2))
                .isEmpty();
        List<Desk> full = List.of(
                new Desk(ROADS, 1, 1, pending),
                new Desk(ROADS, 2, 1, List.of(of(2, "2026-11-23"), of(2, "2026-11-24"))));
        assertThat(Sharing.of(full, MONDAY, ForecastTest::working, (_, _) -> true))
                .isEmpty();
    }
}
