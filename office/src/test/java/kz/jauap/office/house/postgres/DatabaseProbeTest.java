package kz.jauap.office.house.postgres;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.jauap.office.house.start.CannotStart;
import org.junit.jupiter.api.Test;

class DatabaseProbeTest {
    @Test
    void refusesAServerThatMayLoseWhatItHasConfirmed() {
        assertThatThrownBy(() -> ask(TestServer.newDatabase()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("may lose");
    }

    @Test
    void refusesADatabaseThatDoesNotKnowCyrillic() {
        var database = TestServer.newDatabase("template template0 locale_provider libc locale 'C'");
        assertThatThrownBy(() -> ask(database)).isInstanceOf(CannotStart.class).hasMessageContaining("Cyrillic");
    }

    @Test
    void saysWhereNobodyAnswersAndKeepsThePasswordToItself() {
        assertThatThrownBy(() -> ask("jdbc:postgresql://127.0.0.1:1/none?password=hush"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("127.0.0.1:1/none cannot be used")
                .hasMessageNotContaining("hush");
    }

    private static void ask(String url) {
        DatabaseProbe.ask(url, TestServer.user(), TestServer.password());
    }
}
