package kz.jauap.law.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.calendar.WorkCalendar;
import kz.jauap.law.regime.RegimeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({
        // counted from receipt: 30 days with an inquiry, and one extension of 30
        "KZ_LAW221_2020, APPLICATION, 2027-01-22, 2026-12-08",
        // counted from registration there: 15 working days, extended by two months from the decision
        "KZ_APPC_2025, APPLICATION, 2027-02-15, 2026-12-15",
        // a complaint is never extended: 20 working days
        "KZ_APPC_2025, COMPLAINT, 2026-12-23, 2026-12-23"
    })
    void holdsUpToTheLastDayToWhichALawfulActCanLead(RegimeId regime, Kind kind, LocalDate latest, LocalDate counted) {
        Terms terms = Terms.of(regime, WorkCalendar.kazakhstan());
        assertThat(terms.latest(kind, RECEIPT, REGISTERED_THERE)).isEqualTo(latest);
        assertThat(terms.consideration(
                                kind, RECEIPT, new Elsewhere(REGISTERED_THERE, Optional.of(latest)), Ground.ORDINARY)
                        .end())
                .isEqualTo(latest);
        LocalDate later = latest.plusDays(1);
        Term bounded = terms.consideration(
                kind, RECEIPT, new Elsewhere(REGISTERED_THERE, Optional.of(later)), Ground.ORDINARY);
        assertThat(bounded.end()).isEqualTo(counted);
        assertThat(bounded.derivation().steps().getLast().args()).containsExactly(later, latest, counted);
        assertThat(bounded.derivation().steps().getLast().key()).isEqualTo("stated-too-late");
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
