package kz.jauap.office.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class TurnstileTest {
    private static final Instant NOON = Instant.parse("2026-11-23T07:00:00Z");

    private final MovableClock clock = new MovableClock(Clock.fixed(NOON, ZoneId.of("Asia/Almaty")));
    private final Turnstile turnstile = new Turnstile(clock, 2, Duration.ofMinutes(10));

    @Test
    void letsSoManyThroughAndThenSaysWhenToComeAgain() {
        assertThat(turnstile.pass("a")).isEmpty();
        assertThat(turnstile.shut("a")).isEmpty();
        assertThat(turnstile.pass("a")).isEmpty();
        assertThat(turnstile.shut("a")).hasValue(NOON.plusSeconds(600));
        assertThat(turnstile.pass("a")).hasValue(NOON.plusSeconds(600));
        assertThat(turnstile.pass("b")).isEmpty();
        clock.set(NOON.plusSeconds(600));
        assertThat(turnstile.pass("a")).isEmpty();
    }

    @Test
    void countsANetworkOfTheNewInternetAsOneHouse() {
        assertThat(turnstile.pass("2001:db8:1:2::1")).isEmpty();
        assertThat(turnstile.pass("2001:db8:1:2::2")).isEmpty();
        assertThat(turnstile.pass("2001:db8:1:2:ffff::3")).isPresent();
        assertThat(turnstile.pass("2001:db8:1:3::1")).isEmpty();
    }

    @Test
    void aClockSetBackShutsNobodyOut() {
        turnstile.pass("a");
        turnstile.pass("a");
        clock.set(NOON.minusSeconds(3600));
        assertThat(turnstile.pass("a")).isEmpty();
    }
}
