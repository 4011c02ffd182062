package kz.jauap.office.statistics.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// Whoever opens the public figures while a year is counted for the first time is shown what there is: were he kept,
/// and everybody after him, no thread would be left to take an appeal in.
class OneAtATimeTest {
    private static final Duration LONG = Duration.ofMinutes(5);

    private final OneAtATime once = new OneAtATime();
    private final AtomicInteger done = new AtomicInteger();

    @Test
    void whoComesMeanwhileGoesOnOnceHisPatienceIsOver() throws Exception {
        var begun = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        Thread first = Thread.ofPlatform()
                .start(() -> once.within(LONG, () -> {
                    begun.countDown();
                    awaited(ended);
                }));
        begun.await();
        assertThat(once.within(Duration.ZERO, done::incrementAndGet)).isFalse();
        assertThat(done).hasValue(0);
        Thread patient = Thread.ofPlatform().start(() -> once.within(LONG, done::incrementAndGet));
        ended.countDown();
        first.join();
        patient.join();
        assertThat(done).hasValue(1);
    }

    @Test
    void aDeedThatFailsKeepsNobodyOut() {
        try {
            once.within(LONG, () -> {
                throw new IllegalStateException("the database is away");
            });
        } catch (IllegalStateException away) {
            assertThat(away).hasMessageContaining("away");
        }
        Thread next = Thread.ofPlatform().start(() -> once.within(LONG, done::incrementAndGet));
        assertThat(joined(next)).isTrue();
        assertThat(done).hasValue(1);
    }

    @Test
    void whoIsInterruptedGoesOn() {
        Thread.currentThread().interrupt();
        assertThat(once.within(LONG, done::incrementAndGet)).isFalse();
        assertThat(Thread.interrupted()).isTrue();
    }

    private static boolean joined(Thread thread) {
        try {
            return thread.join(LONG);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
