package kz.jauap.law.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.calendar.WorkCalendar;
import kz.jauap.law.regime.RegimeId;
import org.junit.jupiter.api.Test;

/// An appeal whose statutory register is kept by the state platform.
class ElsewhereTest {
    private static final LocalDate RECEIPT = LocalDate.of(2026, 11, 23);
    private static final LocalDate REGISTERED_THERE = LocalDate.of(2026, 11, 24);

    private static Term term(RegimeId regime, Optional<LocalDate> stated) {
        return Terms.of(regime, WorkCalendar.kazakhstan())
                .consideration(Kind.APPLICATION, RECEIPT, new Elsewhere(REGISTERED_THERE, stated), Ground.ORDINARY);
    }

    @Test
    void isCountedFromTheRegistrationThereWhereTheLawCountsFromRegistration() {
        assertThat(term(RegimeId.KZ_APPC_2025, Optional.empty()).end()).isEqualTo(LocalDate.of(2026, 12, 15));
        assertThat(term(RegimeId.KZ_LAW221_2020, Optional.empty()).end()).isEqualTo(LocalDate.of(2026, 12, 8));
    }

    @Test
    void endsOnTheDayStatedThere() {
        LocalDate stated = LocalDate.of(2026, 12, 11);
        Term term = term(RegimeId.KZ_APPC_2025, Optional.of(stated));
        assertThat(term.end()).isEqualTo(stated);
        assertThat(term.anchor()).isEqualTo(REGISTERED_THERE);
        assertThat(term.derivation().steps().getLast()).isEqualTo(StepKey.STATED_ELSEWHERE.step("APPC 76(1)", stated));
    }

    @Test
    void needsNoFurtherStepWhereBothComeToTheSameDay() {
        Term counted = term(RegimeId.KZ_APPC_2025, Optional.empty());
        assertThat(term(RegimeId.KZ_APPC_2025, Optional.of(counted.end()))).isEqualTo(counted);
    }

    @Test
    void cannotEndBeforeItBegins() {
        assertThat(new Elsewhere(RECEIPT, Optional.of(RECEIPT)).stated()).contains(RECEIPT);
        assertThatThrownBy(() -> new Elsewhere(RECEIPT, Optional.of(RECEIPT.minusDays(1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-11-23");
    }
}
