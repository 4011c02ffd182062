package kz.jauap.office.files.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClamdTest {
    private final Daemon daemon = new Daemon();

    @AfterEach
    void close() {
        daemon.close();
    }

    private Verdict ask(byte[] content, Duration patience) {
        return new Clamd("127.0.0.1", daemon.port(), patience).ask(new ByteArrayInputStream(content));
    }

    private Verdict ask(String content) {
        return ask(content.getBytes(StandardCharsets.ISO_8859_1), Duration.ofSeconds(20));
    }

    @Test
    void whatIsCleanIsCleanAndEicarIsFound() {
        assertThat(ask("An ordinary letter")).isEqualTo(new Verdict.Clean());
        assertThat(ask("")).isEqualTo(new Verdict.Clean());
        assertThat(ask("x".repeat(70_000) + Daemon.EICAR)).isEqualTo(new Verdict.Found("Eicar-Test-Signature"));
    }

    @Test
    void whatIsTooLongForItIsNotClean() {
        assertThat(ask("x".repeat(3_000_000))).isNotEqualTo(new Verdict.Clean());
        assertThat(ask("x".repeat(210_000))).isInstanceOfAny(Verdict.NotLookedAt.class, Verdict.Away.class);
    }

    @Test
    void oneThatIsSilentConfusedOrAwayIsAskedLater() {
        daemon.mood(Daemon.Mood.SILENT);
        assertThat(ask("x".getBytes(StandardCharsets.UTF_8), Duration.ofMillis(100)))
                .isEqualTo(new Verdict.Away("slow"));
        daemon.mood(Daemon.Mood.HANGING_UP);
        assertThat(ask("x")).isInstanceOf(Verdict.Away.class);
        daemon.mood(Daemon.Mood.TALKING_NONSENSE);
        assertThat(ask("x")).isEqualTo(new Verdict.Away("not understood"));
        daemon.close();
        assertThat(ask("x")).isInstanceOf(Verdict.Away.class);
    }
}
