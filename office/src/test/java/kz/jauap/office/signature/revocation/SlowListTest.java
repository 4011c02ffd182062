package kz.jauap.office.signature.revocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import kz.jauap.office.signature.TestCa;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.trust.Published;
import kz.jauap.office.signature.trust.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Whoever asks while a list is being fetched is answered at once by what lies there; the list is fetched once.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SlowListTest {
    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
    private static final Standing GOOD = new Standing.Good();

    private final TestCa ca = new TestCa(Scheme.RSA, Clock.fixed(NOW, ZoneOffset.UTC)).silent();
    private final X509Certificate person = ca.certify(TestCa.PERSON).certificate();
    private final Hanging hanging = new Hanging();

    /// A place that answers when it is let go, not before.
    private static final class Hanging {
        private final CountDownLatch asked = new CountDownLatch(1);
        private final CountDownLatch letGo = new CountDownLatch(1);
        private final AtomicInteger times = new AtomicInteger();

        byte[] answer(byte[] with) {
            times.incrementAndGet();
            asked.countDown();
            await(letGo);
            return with;
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Shelf shelf(Source base, Optional<Source> changes) {
        return new Shelf(ca.issuing().certificate(), new Published(base, changes), Freshness.USUAL);
    }

    /// What another is told while the first reader waits; and at last the first one.
    private record Told(Found other, Found first) {}

    private Told whileItHangs(Shelf shelf, Instant now) throws Exception {
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                var first = readers.submit(() -> shelf.look(person, now));
                await(hanging.asked);
                var other = readers.submit(() -> shelf.look(person, now)).get(20, TimeUnit.SECONDS);
                hanging.letGo.countDown();
                return new Told(other, first.get());
            } finally {
                hanging.letGo.countDown();
            }
        }
    }

    @Test
    void whereNothingLiesYetItIsUnknownAndNobodyWaits() throws Exception {
        var list = ca.lists().print();
        var shelf = shelf(() -> hanging.answer(list), Optional.empty());
        var told = whileItHangs(shelf, NOW);
        assertThat(told.other().standing()).isEqualTo(new Standing.Unknown("CRL: the list is being fetched"));
        assertThat(told.first().standing()).isEqualTo(GOOD);
        assertThat(shelf.look(person, NOW).standing()).isEqualTo(GOOD);
        assertThat(hanging.times).hasValue(1);
    }

    @Test
    void aListThatIsDueButNotTooOldServesMeanwhile() throws Exception {
        var held = ca.lists().print();
        var fetches = new AtomicInteger();
        var shelf = shelf(() -> fetches.incrementAndGet() == 1 ? held : hanging.answer(held), Optional.empty());
        assertThat(shelf.look(person, NOW).standing()).isEqualTo(GOOD);
        var due = Crl.read(held, ca.issuing().certificate()).nextUpdate().plus(Duration.ofMinutes(5));
        assertThat(whileItHangs(shelf, due).other().standing()).isEqualTo(GOOD);
        assertThat(fetches).hasValue(2);
    }

    @Test
    void theListServesWhileItsChangesHang() throws Exception {
        var list = ca.lists()
                .revoke(person.getSerialNumber(), NOW.minusSeconds(60))
                .print();
        var shelf = shelf(() -> list, Optional.of(() -> hanging.answer(list)));
        assertThat(whileItHangs(shelf, NOW).other().standing()).isInstanceOf(Standing.Revoked.class);
    }
}
