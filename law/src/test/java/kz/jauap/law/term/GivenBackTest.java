package kz.jauap.law.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import kz.jauap.law.calendar.WorkCalendar;
import kz.jauap.law.regime.RegimeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Days on which the office itself was in the way come back at the end of the term to complain.
class GivenBackTest {

    private static final LocalDate LEARNED = LocalDate.of(2026, 11, 30);
    private static final Terms GUIDE = Terms.of(RegimeId.KZ_LAW221_2020, WorkCalendar.kazakhstan());
    private static final Terms CODE = Terms.of(RegimeId.KZ_APPC_2026_07_12, WorkCalendar.kazakhstan());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "five days | 2026-12-10/2026-12-14 | 2027-03-05",
                "one day | 2026-12-10/2026-12-10 | 2027-03-01",
                "the day he learned of it is none of the term | 2026-11-30/2026-12-01 | 2027-03-01",
                "nor is it alone | 2026-11-30/2026-11-30 | 2027-02-28",
                "from the last day on | 2027-02-28/2027-03-03 | 2027-03-04",
                "what had run out stays missed | 2027-03-01/2027-03-03 | 2027-02-28",
                "twice | 2026-12-10/2026-12-14 2026-12-20/2026-12-21 | 2027-03-07",
                "later ones first | 2026-12-20/2026-12-21 2026-12-10/2026-12-14 | 2027-03-07",
                "two at once | 2026-12-10/2026-12-14 2026-12-12/2026-12-16 | 2027-03-07",
                "one within the other | 2026-12-10/2026-12-20 2026-12-12/2026-12-14 | 2027-03-11",
                "again in days that came back | 2027-02-20/2027-02-28 2027-03-05/2027-03-06 | 2027-03-11",
            })
    void each_lost_day_comes_back_once(String what, String barred, LocalDate end) {
        assertThat(GUIDE.grievance(LEARNED, days(barred)).end()).as(what).isEqualTo(end);
    }

    /// A last day that rolled off a day off was told as such and counts like any other.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on the rolled day | 2026-12-10/2026-12-14 2027-03-09/2027-03-20 | 2027-03-25",
                "the day after it | 2026-12-10/2026-12-14 2027-03-10/2027-03-20 | 2027-03-09",
                "on a day that was skipped | 2026-12-10/2026-12-14 2027-03-07/2027-03-20 | 2027-03-25",
            })
    void the_day_that_was_told_is_the_one_that_counts(String what, String barred, LocalDate end) {
        assertThat(CODE.grievance(LEARNED, days(barred)).end()).as(what).isEqualTo(end);
    }

    @Test
    void nothing_lost_is_the_term_as_it_was() {
        assertThat(GUIDE.grievance(LEARNED, List.of())).isEqualTo(GUIDE.grievance(LEARNED));
    }

    @Test
    void the_derivation_tells_which() {
        assertThat(steps(GUIDE.grievance(LEARNED, days("2026-12-10/2026-12-14"))))
                .isEqualTo("""
                learned [2026-11-30] LAW221 12
                months [3] LAW221 12
                kept-on-day-off [2027-02-28] LAW221 12
                last-day [2027-02-28] LAW221 12
                given-back [2026-12-10, 2026-12-14, 5] LAW221 12
                last-day [2027-03-05] LAW221 12
                """);
    }

    @Test
    void a_single_day_is_told_by_itself() {
        assertThat(steps(GUIDE.grievance(LEARNED, days("2026-12-10/2026-12-10"))))
                .endsWith("""
                day-given-back [2026-12-10] LAW221 12
                last-day [2027-03-01] LAW221 12
                """);
    }

    @Test
    void a_term_that_rolls_off_a_day_off_rolls_again() {
        Term term = CODE.grievance(LEARNED, days("2026-12-10/2026-12-14"));
        assertThat(term.name()).isEqualTo(TermName.GRIEVANCE);
        assertThat(term.anchor()).isEqualTo(LEARNED);
        assertThat(term.amount()).isEqualTo(3);
        assertThat(term.unit()).isEqualTo(CODE.grievance(LEARNED).unit());
        assertThat(steps(term)).endsWith("""
                last-day [2027-03-01] APPC 92
                given-back [2026-12-10, 2026-12-14, 5] APPC 92
                rolled-forward [2027-03-06, 2027-03-09] APPC 92
                last-day [2027-03-09] APPC 92
                """);
    }

    private static List<LostDays> days(String barred) {
        return Arrays.stream(barred.split(" ", -1))
                .map(each -> each.split("/", -1))
                .map(each -> new LostDays(LocalDate.parse(each[0]), LocalDate.parse(each[1])))
                .toList();
    }

    private static String steps(Term term) {
        return term.derivation().steps().stream()
                .map(step -> step.key() + " " + step.args() + " " + step.article() + "\n")
                .collect(Collectors.joining());
    }
}
