package kz.jauap.law.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.calendar.OnNonWorking;
import kz.jauap.law.calendar.WorkCalendar;
import kz.jauap.law.regime.RegimeId;
import kz.jauap.law.regime.Regimes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Invariant 3, on every day of four years: a term ends after its anchor, never on a day off where it rolls,
/// and later for who comes later.
class TermInvariantsTest {

    private static final WorkCalendar CALENDAR = WorkCalendar.kazakhstan();

    @ParameterizedTest
    @EnumSource(RegimeId.class)
    void terms_end_after_their_anchor_and_grow_with_it(RegimeId id) {
        Terms terms = Terms.of(id, CALENDAR);
        boolean rolls = Regimes.of(id).ordinary().onNonWorking() == OnNonWorking.ROLL_FORWARD;
        List<Term> before = all(terms, LocalDate.of(2023, 12, 31));
        for (LocalDate day : days()) {
            List<Term> now = all(terms, day);
            for (int i = 0; i < now.size(); i++) {
                Term term = now.get(i);
                assertThat(term.end())
                        .isAfterOrEqualTo(day)
                        .isAfterOrEqualTo(before.get(i).end());
                assertThat(terms.controlDay(term)).isBetween(term.anchor(), term.end());
                if (rolls) assertThat(CALENDAR.isWorking(term.end())).isTrue();
            }
            before = now;
        }
    }

    @Test
    void the_control_day_is_a_working_day_early_enough_for_who_counts_the_day_of_receipt() {
        Terms terms = Terms.of(RegimeId.KZ_LAW221_2020, CALENDAR);
        for (LocalDate day : days()) {
            Term term = terms.consideration(Kind.APPLICATION, day, day, Ground.ORDINARY);
            LocalDate control = terms.controlDay(term);
            assertThat(CALENDAR.isWorking(control)).isTrue();
            assertThat(control).isBefore(day.plusDays(15));
            assertThat(control.plusDays(1).datesUntil(day.plusDays(15))).noneMatch(CALENDAR::isWorking);
        }
    }

    @Test
    void a_short_term_is_controlled_no_earlier_than_its_anchor() {
        Terms terms = Terms.of(RegimeId.KZ_LAW221_2020, CALENDAR);
        assertThat(terms.controlDay(terms.extensionNotice(LocalDate.of(2026, 3, 21))))
                .isEqualTo("2026-03-21");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-08T18:59:59.999999999Z, false",
        "2026-12-08T19:00:00Z, true",
        "2026-12-08T19:00:00.000000001Z, true"
    })
    void a_term_is_overdue_from_midnight_in_almaty(Instant now, boolean overdue) {
        LocalDate day = LocalDate.of(2026, 11, 23);
        Term term =
                Terms.of(RegimeId.KZ_LAW221_2020, CALENDAR).consideration(Kind.APPLICATION, day, day, Ground.ORDINARY);
        assertThat(term.end()).isEqualTo("2026-12-08");
        assertThat(term.overdueFrom()).isEqualTo("2026-12-08T19:00:00Z");
        assertThat(term.isOverdue(now)).isEqualTo(overdue);
    }

    /// The calendar published in January 2026 had 31 August off; it became a working day when the holiday went.
    @Test
    void a_recount_never_shortens_a_term_already_told() {
        WorkCalendar january = WorkCalendar.parse(
                "january",
                "date,kind,name,source\n2026-08-31,SUBSTITUTE_DAY_OFF,for 2026-08-30,Law on holidays art.5\n");
        LocalDate day = LocalDate.of(2026, 8, 28);
        Term told = Terms.of(RegimeId.KZ_APPC_2025, january).consideration(Kind.APPLICATION, day, day, Ground.ORDINARY);
        Term anew =
                Terms.of(RegimeId.KZ_APPC_2025, CALENDAR).consideration(Kind.APPLICATION, day, day, Ground.ORDINARY);
        assertThat(told.end()).isEqualTo("2026-09-21");
        assertThat(anew.end()).isEqualTo("2026-09-18");
        assertThat(told.orLater(anew)).isSameAs(told);
        assertThat(anew.orLater(told)).isSameAs(told);
        assertThat(told.orLater(new Term(told.name(), day, 15, told.unit(), told.end(), anew.derivation())))
                .isSameAs(told);
    }

    @Test
    void a_body_may_end_its_day_at_its_own_hour() {
        Terms terms = Terms.of(RegimeId.KZ_LAW221_2020, CALENDAR, LocalTime.of(17, 0));
        assertThat(terms.registrationDay(Instant.parse("2026-11-23T12:00:00Z"))).isEqualTo("2026-11-23");
        assertThat(terms.registrationDay(Instant.parse("2026-11-23T12:00:01Z"))).isEqualTo("2026-11-24");
    }

    private static List<LocalDate> days() {
        return LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2028, 1, 1)).toList();
    }

    private static List<Term> all(Terms terms, LocalDate day) {
        List<Term> all = new ArrayList<>();
        for (Ground ground : Ground.values()) {
            all.add(terms.consideration(Kind.APPLICATION, day, day, ground));
            all.add(terms.consideration(Kind.COMPLAINT, day, day, ground));
        }
        all.add(terms.redirection(day));
        all.add(terms.extensionNotice(day));
        all.add(terms.grievance(day));
        return all;
    }
}
