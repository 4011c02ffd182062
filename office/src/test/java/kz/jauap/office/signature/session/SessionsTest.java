package kz.jauap.office.signature.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.signature.Expected;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class SessionsTest {
    private static final Expected SOMEBODY = new Expected.Person(new Iin("850101100012"));

    @Autowired
    private Sessions sessions;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void theTrueTime() {
        clock.release();
    }

    private static Opening opening(String subject) {
        return new Opening("sample", subject, "otinish.pdf", SOMEBODY, Optional.empty());
    }

    private SigningSession open(String subject) {
        return sessions.open(opening(subject), ticket -> ticket.nonce().getBytes(UTF_8));
    }

    private static String subject() {
        return UUID.randomUUID().toString();
    }

    @Test
    void keepsTheDocumentMadeForItsOwnNonce() {
        var session = open(subject());
        assertThat(session.nonce()).matches("[0-9a-f]{32}");
        assertThat(sessions.document(session.id()).array())
                .isEqualTo(session.nonce().getBytes(UTF_8));
        assertThat(sessions.find(session.id())).contains(session);
        assertThat(open(subject()).nonce()).isNotEqualTo(session.nonce());
    }

    @Test
    void isOpenForHalfAnHourAndNotAMomentLonger() {
        var session = open(subject());
        assertThat(session.expiresAt()).isEqualTo(session.openedAt().plus(Duration.ofMinutes(30)));
        Instant end = session.expiresAt();
        assertThat(session.standing(end.minusMillis(1))).isEqualTo(Standing.OPEN);
        assertThat(session.standing(end)).isEqualTo(Standing.EXPIRED);
    }

    @Test
    void keepsPersonalDataSealed(@Autowired JdbcClient sql) {
        var session = sessions.open(opening(subject()), _ -> "Прошу починить фонарь".getBytes(UTF_8));
        var row = sql.sql("select document, expected from signature_session where id = :id")
                .param("id", session.id())
                .query()
                .singleRow();
        assertThat(new String((byte[]) row.get("document"), UTF_8)).doesNotContain("фонарь");
        assertThat(new String((byte[]) row.get("expected"), UTF_8)).doesNotContain("850101100012");
    }

    @Test
    void takesThePlaceOfAnEarlierOneForTheSameSubject() {
        String subject = subject();
        var first = open(subject);
        var second = open(subject);
        assertThat(sessions.find(first.id()).orElseThrow().standing(clock.instant()))
                .isEqualTo(Standing.REPLACED);
        assertThat(sessions.of("sample", subject)).contains(second);
    }

    @Test
    void isRenewedForTheSameDocumentOnceItHasExpired() {
        var session = open(subject());
        assertThat(sessions.renew(session.id())).isEqualTo(session);
        clock.set(session.expiresAt());
        var renewed = sessions.renew(session.id());
        assertThat(renewed.id()).isNotEqualTo(session.id());
        assertThat(sessions.document(renewed.id())).isEqualTo(sessions.document(session.id()));
        assertThat(renewed.standing(clock.instant())).isEqualTo(Standing.OPEN);
        assertThat(sessions.renew(session.id())).isEqualTo(renewed);
    }

    @Test
    void standsAloneHoweverManyAreOpenedAtOnce() throws Exception {
        String subject = subject();
        List<Callable<SigningSession>> doors = new ArrayList<>();
        for (int door = 0; door < 6; door++) {
            doors.add(() -> open(subject));
        }
        List<UUID> opened = new ArrayList<>();
        try (var crowd = Executors.newFixedThreadPool(6)) {
            for (var each : crowd.invokeAll(doors)) {
                opened.add(each.get().id());
            }
        }
        var open = opened.stream()
                .filter(id -> sessions.find(id).orElseThrow().standing(clock.instant()) == Standing.OPEN)
                .toList();
        assertThat(open)
                .containsExactly(sessions.of("sample", subject).orElseThrow().id());
    }
}
