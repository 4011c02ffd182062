package kz.jauap.office.house.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttemptsTest {
    private final AtomicInteger opened = new AtomicInteger();

    private void failing(int times, RuntimeException fault) {
        Attempts.open(() -> {
            if (opened.incrementAndGet() <= times) {
                throw fault;
            }
        });
    }

    private static RuntimeException told(String state) {
        return new IllegalStateException("Failed to execute a runner", new SQLException("fault", state));
    }

    @ParameterizedTest
    @CsvSource({"08006", "08001", "57P01", "57P03"})
    void anOfficeWhoseDatabaseWasLostOpensAgain(String state) {
        failing(2, told(state));
        assertThat(opened).hasValue(3);
    }

    @Test
    void notForEver() {
        assertThatThrownBy(() -> failing(100, told("08006"))).isInstanceOf(IllegalStateException.class);
        assertThat(opened).hasValue(5);
    }

    @Test
    void aFaultOfOursOrAPlainWordToTheOperatorIsNotRepeated() {
        var fault = told("42P01");
        assertThatThrownBy(() -> failing(1, fault)).isSameAs(fault);
        var word = new CannotStart("No database answers.", "Start it.", new SQLException("refused", "08001"));
        assertThatThrownBy(() -> failing(2, word)).isSameAs(word);
        assertThat(opened).hasValue(2);
    }
}
