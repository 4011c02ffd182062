package kz.jauap.office.intake.open311;

import static kz.jauap.law.channel.Channel.OPEN_ALMATY;
import static kz.jauap.office.guide.Trial.DOWN;
import static kz.jauap.office.guide.Trial.REPEATING;
import static kz.jauap.office.guide.Trial.SLOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import kz.jauap.office.guide.Withstands;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.open311.ReportingApp.Answer;
import kz.jauap.office.registry.arrival.Ending;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.transaction.support.TransactionTemplate;

/// A report sent again, at once, wrongly, or while the office is slow: it is there once.
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RepeatedReportsTest extends WithAnApp {
    @Autowired
    TransactionTemplate transaction;

    @Test
    void theSameWordsWithinMinutesAreTheSameReport() {
        String first = id(app.report(lamp("Жарық жоқ")));
        assertThat(id(app.report(lamp("Жарық жоқ")))).isEqualTo(first);
        assertThat(id(app.report(lamp("Жарық жоқ!")))).isNotEqualTo(first);
        clock.set(clock.instant().plus(Duration.ofMinutes(9)));
        assertThat(id(app.report(lamp("Жарық жоқ")))).isEqualTo(first);
        clock.set(clock.instant().plus(Duration.ofMinutes(12)));
        assertThat(id(app.report(lamp("Жарық жоқ")))).isNotEqualTo(first);
    }

    @Test
    void theAppsOwnIdIsTheSameReportForEver() {
        String[] report = lamp("Жарық жоқ", "client_request_id", "a-1");
        String first = id(app.report(report));
        clock.set(clock.instant().plus(Duration.ofMinutes(45)));
        assertThat(id(app.report(report))).isEqualTo(first);
        Answer other = app.report(lamp("Жарық бар", "client_request_id", "a-1"));
        assertThat(other.status()).isEqualTo(400);
        assertThat(other.at("/0/code")).isEqualTo("409");
        assertThat(files.open(first).orElseThrow().letter().text()).isEqualTo("Жарық жоқ");
        assertThat(mine(Ending.REGISTERED)).isEqualTo(1);
    }

    @Withstands(doors = OPEN_ALMATY, trials = REPEATING)
    @Test
    void sentManyTimesAtOnceItIsOneReport() {
        Set<String> ids = ConcurrentHashMap.newKeySet();
        IntStream.range(0, 12).parallel().forEach(_ -> ids.add(id(app.report(lamp("Бірге")))));
        assertThat(ids).hasSize(1);
        assertThat(mine(Ending.REGISTERED)).isEqualTo(1);
    }

    /// One that was wrong leaves its trace, and the same id serves for the right one.
    @Test
    void aWrongReportIsReturnedAndCanBeSentAnew() {
        Answer wrong = app.report("service_code", "lighting", "client_request_id", "w-1");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(mine(Ending.CLOSED)).isEqualTo(1);
        id(app.report("service_code", "lighting", "address_string", "Сайран", "client_request_id", "w-1"));
        assertThat(mine(Ending.CLOSED)).isZero();
        assertThat(mine(Ending.REGISTERED)).isEqualTo(1);
    }

    /// Somebody holds the counter: the app gets a token after a while, and the number stands there when he lets go.
    @Withstands(
            doors = OPEN_ALMATY,
            trials = {SLOW, DOWN})
    @Test
    void aSlowRegistrarKeepsNobodyWaitingAndLosesNothing() {
        Answer answer = transaction.execute(_ -> {
            sql.sql("select 1 from registry_counter for update")
                    .query(Integer.class)
                    .list();
            return app.report(lamp("Баяу"));
        });
        assertThat(answer).isNotNull();
        String token = answer.at("/0/token");
        clock.set(clock.instant().plus(Duration.ofMinutes(3)));
        porter.go();
        String number = app.get("/open311/v2/tokens/" + token + ".json").at("/0/service_request_id");
        assertThat(files.open(number)).isPresent();
        assertThat(mine(Ending.REGISTERED)).isEqualTo(1);
        assertThat(id(app.report(lamp("Баяу", "client_request_id", "other")))).isNotEqualTo(number);
    }
}
