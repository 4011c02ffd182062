package kz.jauap.law.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import kz.jauap.law.reception.Settlement.OnTheSpot;
import kz.jauap.law.reception.Settlement.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceptionTest {
    @ParameterizedTest
    @CsvSource({
        "RESOLVED, AGREES, ANSWERED_ORALLY",
        "RESOLVED, WANTS_IT_IN_WRITING, PUT_IN_WRITING",
        "LEFT_OPEN, AGREES, PUT_IN_WRITING",
        "LEFT_OPEN, WANTS_IT_IN_WRITING, PUT_IN_WRITING"
    })
    void only_a_resolved_matter_of_a_content_visitor_ends_with_words(
            OnTheSpot done, Visitor visitor, Settlement settlement) {
        assertThat(Settlement.of(done, visitor)).isEqualTo(settlement);
    }

    @Test
    void months_without_a_reception_are_named() {
        List<LocalDate> days = List.of(LocalDate.of(2026, 11, 30), LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 29));
        assertThat(Frequency.monthsWithout(days, YearMonth.of(2026, 10), YearMonth.of(2027, 2)))
                .containsExactly(YearMonth.of(2026, 10), YearMonth.of(2026, 12), YearMonth.of(2027, 2));
        assertThat(Frequency.monthsWithout(days, YearMonth.of(2027, 1), YearMonth.of(2027, 1)))
                .isEmpty();
    }
}
