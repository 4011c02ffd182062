package kz.jauap.law.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.calendar.Unit;
import kz.jauap.law.calendar.WorkCalendar;
import kz.jauap.law.regime.RegimeId;
import org.junit.jupiter.api.Test;

/// Every term tells how it was counted.
class DerivationTest {

    private static final Terms GUIDE = Terms.of(RegimeId.KZ_LAW221_2020, WorkCalendar.kazakhstan());
    private static final Terms CODE = Terms.of(RegimeId.KZ_APPC_2025, WorkCalendar.kazakhstan());

    @Test
    void fifteen_days_of_the_guide() {
        Term term = guide("2026-11-23", Ground.ORDINARY);
        assertThat(term.name()).isEqualTo(TermName.CONSIDERATION);
        assertThat(term.anchor()).isEqualTo(day("2026-11-23"));
        assertThat(term.amount()).isEqualTo(15);
        assertThat(term.unit()).isEqualTo(Unit.CALENDAR_DAY);
        assertThat(steps(term)).isEqualTo("""
                received [2026-11-23] LAW221 8(1)
                calendar-days [15] LAW221 8(1)
                first-day [2026-11-24] LAW221 8(1)
                last-day [2026-12-08] LAW221 8(1)
                """);
    }

    @Test
    void thirty_days_of_the_guide_that_end_on_a_sunday() {
        assertThat(steps(guide("2026-08-28", Ground.SITE_VISIT))).isEqualTo("""
                received [2026-08-28] LAW221 8(2)
                ground-site-visit [] LAW221 8(2)
                calendar-days [30] LAW221 8(2)
                first-day [2026-08-29] LAW221 8(2)
                kept-on-day-off [2026-09-27] LAW221 8(2)
                last-day [2026-09-27] LAW221 8(2)
                """);
    }

    @Test
    void an_extension_of_the_guide() {
        Term term = GUIDE.extension(guide("2026-11-23", Ground.INQUIRY), 30);
        assertThat(term.name()).isEqualTo(TermName.EXTENSION);
        assertThat(term.anchor()).isEqualTo(day("2026-11-23"));
        assertThat(term.amount()).isEqualTo(30);
        assertThat(term.unit()).isEqualTo(Unit.CALENDAR_DAY);
        assertThat(steps(term)).isEqualTo("""
                received [2026-11-23] LAW221 8(2)
                ground-inquiry [] LAW221 8(2)
                calendar-days [30] LAW221 8(2)
                first-day [2026-11-24] LAW221 8(2)
                last-day [2026-12-23] LAW221 8(2)
                extended-by [30] LAW221 8(2), 8(3)
                extension-cap [2027-01-22] LAW221 8(2), 8(3)
                last-day [2027-01-22] LAW221 8(2), 8(3)
                """);
    }

    @Test
    void working_days_of_the_code_over_every_sort_of_day_off() {
        Term term = CODE.consideration(Kind.COMPLAINT, day("2026-04-28"), day("2026-04-29"), Ground.INQUIRY);
        assertThat(term.name()).isEqualTo(TermName.COMPLAINT_CONSIDERATION);
        assertThat(term.anchor()).isEqualTo(day("2026-04-29"));
        assertThat(steps(term)).isEqualTo("""
                received [2026-04-28] APPC 99
                registered [2026-04-29] APPC 99
                ground-inquiry [] APPC 99
                working-days [20] APPC 99
                first-day [2026-04-30] APPC 99
                holiday-skipped [2026-05-01] HOLIDAYS 5
                holiday-skipped [2026-05-07] HOLIDAYS 5
                holiday-skipped [2026-05-09] HOLIDAYS 5
                substitute-day-off-skipped [2026-05-11] HOLIDAYS 5
                day-off-skipped [2026-05-27] LABOUR 84
                weekends-skipped [9] LABOUR 84
                last-day [2026-06-02] APPC 99
                """);
    }

    @Test
    void a_redirection_over_a_swapped_weekend() {
        assertThat(steps(CODE.redirection(day("2024-05-03")))).isEqualTo("""
                received [2024-05-03] APPC 65(1)
                working-days [3] APPC 65(1)
                first-day [2024-05-04] APPC 65(1)
                working-weekend-counted [2024-05-04] LABOUR 85
                holiday-skipped [2024-05-07] HOLIDAYS 5
                moved-day-off-skipped [2024-05-08] LABOUR 85
                holiday-skipped [2024-05-09] HOLIDAYS 5
                weekends-skipped [1] LABOUR 84
                last-day [2024-05-10] APPC 65(1)
                """);
    }

    @Test
    void a_term_without_any_day_off() {
        assertThat(steps(GUIDE.redirection(day("2026-11-23")))).isEqualTo("""
                received [2026-11-23] LAW221 7(6)
                working-days [3] LAW221 7(6)
                first-day [2026-11-24] LAW221 7(6)
                last-day [2026-11-26] LAW221 7(6)
                """);
    }

    @Test
    void months_that_roll_into_a_year_without_a_confirmed_calendar() {
        assertThat(steps(CODE.grievance(day("2027-10-08")))).isEqualTo("""
                learned [2027-10-08] APPC 92
                months [3] APPC 92
                rolled-forward [2028-01-08, 2028-01-10] APPC 92
                year-unconfirmed [2028] HOLIDAYS 5
                last-day [2028-01-10] APPC 92
                """);
    }

    @Test
    void working_days_across_two_years_without_a_confirmed_calendar() {
        assertThat(steps(CODE.extensionNotice(day("2022-12-30")))).isEqualTo("""
                decided [2022-12-30] APPC 76(3)
                working-days [3] APPC 76(3)
                first-day [2023-01-04] APPC 76(3)
                holiday-skipped [2023-01-01] HOLIDAYS 5
                holiday-skipped [2023-01-02] HOLIDAYS 5
                substitute-day-off-skipped [2023-01-03] HOLIDAYS 5
                weekends-skipped [1] LABOUR 84
                year-unconfirmed [2022] HOLIDAYS 5
                year-unconfirmed [2023] HOLIDAYS 5
                last-day [2023-01-06] APPC 76(3)
                """);
    }

    @Test
    void a_calendar_term_that_stays_needs_no_confirmed_calendar() {
        assertThat(steps(GUIDE.grievance(day("2027-12-01")))).isEqualTo("""
                learned [2027-12-01] LAW221 12
                months [3] LAW221 12
                last-day [2028-03-01] LAW221 12
                """);
    }

    @Test
    void the_law_sets_a_term_for_materials_and_for_the_notice_of_additional_control() {
        Term materials = GUIDE.materials(day("2026-11-23")).orElseThrow();
        assertThat(materials.name()).isEqualTo(TermName.MATERIALS);
        assertThat(steps(materials)).isEqualTo("""
                requested [2026-11-23] LAW221 9(2)
                calendar-days [15] LAW221 9(2)
                first-day [2026-11-24] LAW221 9(2)
                last-day [2026-12-08] LAW221 9(2)
                """);
        Term notice = GUIDE.controlNotice(day("2026-11-23")).orElseThrow();
        assertThat(notice.name()).isEqualTo(TermName.CONTROL_NOTICE);
        assertThat(steps(notice)).isEqualTo("""
                decided [2026-11-23] LAW221 8(4)
                calendar-days [3] LAW221 8(4)
                first-day [2026-11-24] LAW221 8(4)
                last-day [2026-11-26] LAW221 8(4)
                """);
        assertThat(CODE.materials(day("2026-11-23"))).isEmpty();
        assertThat(CODE.controlNotice(day("2026-11-23"))).isEmpty();
    }

    @Test
    void keys_are_fit_for_message_files() {
        assertThat(Arrays.stream(StepKey.values()).map(StepKey::key))
                .allMatch(key -> key.matches("[a-z]+(-[a-z]+)*"))
                .doesNotHaveDuplicates();
    }

    private static Term guide(String receipt, Ground ground) {
        return GUIDE.consideration(Kind.APPLICATION, day(receipt), day(receipt), ground);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static String steps(Term term) {
        StringBuilder text = new StringBuilder();
        for (Step step : term.derivation().steps()) {
            text.append(step.key())
                    .append(' ')
                    .append(step.args())
                    .append(' ')
                    .append(step.article())
                    .append('\n');
        }
        return text.toString();
    }
}
