package kz.jauap.law.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.calendar.Almaty;
import kz.jauap.law.calendar.OnNonWorking;
import kz.jauap.law.calendar.WorkCalendar;
import kz.jauap.law.regime.Regime;
import kz.jauap.law.regime.RegimeId;
import kz.jauap.law.regime.RegimePolicy;
import kz.jauap.law.regime.Regimes;
import kz.jauap.law.regime.TermRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/// The dates a lawyer has worked out by hand.
class TermTablesTest {

    private static final WorkCalendar CALENDAR = WorkCalendar.kazakhstan();
    private static final Terms GUIDE = Terms.of(RegimeId.KZ_LAW221_2020, CALENDAR);
    private static final Terms CODE_2021 = Terms.of(RegimeId.KZ_APPC_2021, CALENDAR);
    private static final List<Terms> CODE_SINCE_2025 = Stream.of(
                    RegimeId.KZ_APPC_2025, RegimeId.KZ_APPC_2026_07_01, RegimeId.KZ_APPC_2026_07_12)
            .map(id -> Terms.of(id, CALENDAR))
            .toList();

    @ParameterizedTest
    @CsvFileSource(resources = "counting.csv", numLinesToSkip = 4)
    void every_regime_ends_on_the_day_worked_out(
            LocalDate day,
            LocalDate code2025,
            LocalDate code2021,
            LocalDate complaint,
            LocalDate redirection,
            LocalDate guide15,
            LocalDate guide30,
            LocalDate guide15rolled,
            LocalDate guide30rolled) {
        for (Terms code : CODE_SINCE_2025) {
            assertThat(end(code, Kind.APPLICATION, day, Ground.ORDINARY)).isEqualTo(code2025);
            assertThat(end(code, Kind.COMPLAINT, day, Ground.ORDINARY)).isEqualTo(complaint);
            assertThat(code.redirection(day).end()).isEqualTo(redirection);
        }
        assertThat(end(CODE_2021, Kind.APPLICATION, day, Ground.ORDINARY)).isEqualTo(code2021);
        assertThat(GUIDE.redirection(day).end()).isEqualTo(redirection);
        for (Kind kind : Kind.values()) {
            assertThat(end(GUIDE, kind, day, Ground.ORDINARY)).isEqualTo(guide15);
            assertThat(end(GUIDE, kind, day, Ground.INQUIRY)).isEqualTo(guide30);
            assertThat(end(GUIDE, kind, day, Ground.SITE_VISIT)).isEqualTo(guide30);
        }
        Regime guide = Regimes.of(RegimeId.KZ_LAW221_2020);
        assertThat(rolled(guide.ordinary(), day)).isEqualTo(guide15rolled);
        assertThat(rolled(guide.inquiry(), day)).isEqualTo(guide30rolled);
    }

    /// The deadline that the state platform stored for an appeal of 7 June 2022.
    @ParameterizedTest
    @CsvSource("2022-06-07, 2022-06-27, 2022-06-28")
    void the_code_of_2021_counts_the_day_of_registration(LocalDate day, LocalDate in2021, LocalDate since2025) {
        assertThat(end(CODE_2021, Kind.MESSAGE, day, Ground.ORDINARY)).isEqualTo(in2021);
        assertThat(end(CODE_SINCE_2025.getFirst(), Kind.MESSAGE, day, Ground.ORDINARY))
                .isEqualTo(since2025);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "registration-day.csv", numLinesToSkip = 2)
    void what_comes_outside_working_time_is_registered_on_the_next_working_day(
            LocalDateTime received, LocalDate registrationDay) {
        assertThat(GUIDE.registrationDay(received.atZone(Almaty.ZONE).toInstant()))
                .isEqualTo(registrationDay);
    }

    /// What comes late or on a day off belongs to the edition of the day on which it is registered.
    @ParameterizedTest
    @CsvSource({
        "CURRENT_LAW, 2021-06-30T18:30, KZ-LAW221-2020",
        "CURRENT_LAW, 2021-06-30T18:31, KZ-APPC-2021",
        "CURRENT_LAW, 2025-12-26T18:30, KZ-APPC-2021",
        "CURRENT_LAW, 2025-12-26T18:31, KZ-APPC-2025",
        "CURRENT_LAW, 2025-12-28T10:00, KZ-APPC-2025",
        "GUIDE, 2025-12-28T10:00, KZ-LAW221-2020"
    })
    void the_edition_of_the_day_of_registration_governs(RegimePolicy policy, LocalDateTime received, String code) {
        Instant moment = received.atZone(Almaty.ZONE).toInstant();
        assertThat(WorkingDay.usual(CALENDAR).governing(policy, moment).id().code())
                .isEqualTo(code);
    }

    /// Late on a Friday: the redirection is counted from receipt, the consideration from registration on
    /// Monday.
    @ParameterizedTest
    @CsvSource("2026-11-20, 2026-11-23, 2026-11-25, 2026-12-14, 2026-12-05")
    void receipt_and_registration_are_told_apart(
            LocalDate receipt, LocalDate registration, LocalDate redirection, LocalDate code, LocalDate guide) {
        Terms terms = CODE_SINCE_2025.getFirst();
        assertThat(terms.redirection(receipt).end()).isEqualTo(redirection);
        assertThat(terms.consideration(Kind.APPLICATION, receipt, registration, Ground.ORDINARY)
                        .end())
                .isEqualTo(code);
        Instant late = receipt.atTime(18, 45).atZone(Almaty.ZONE).toInstant();
        assertThat(terms.consideration(Kind.APPLICATION, late, Ground.ORDINARY).end())
                .isEqualTo(code);
        assertThat(GUIDE.consideration(Kind.APPLICATION, receipt, registration, Ground.ORDINARY)
                        .end())
                .isEqualTo(guide);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-11-26, 2026-11-26",
        "2026-11-26, 2026-11-29, 2026-12-01",
        "2026-03-20, 2026-03-23, 2026-03-30"
    })
    void the_applicant_hears_of_an_extension_within_three_days(LocalDate decided, LocalDate guide, LocalDate code) {
        assertThat(GUIDE.extensionNotice(decided).end()).isEqualTo(guide);
        assertThat(CODE_SINCE_2025.getFirst().extensionNotice(decided).end()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2027-02-23, 2027-02-23",
        "2026-11-30, 2027-02-28, 2027-03-01",
        "2026-12-01, 2027-03-01, 2027-03-01"
    })
    void a_grievance_has_three_months(LocalDate learned, LocalDate guide, LocalDate code) {
        assertThat(GUIDE.grievance(learned).end()).isEqualTo(guide);
        assertThat(CODE_SINCE_2025.getFirst().grievance(learned).end()).isEqualTo(code);
    }

    /// A complaint handed in on 23 November is handed up by the 26th; the court can be asked within a month.
    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-11-26, 2026-12-23",
        "2026-12-14, 2026-12-18, 2027-01-14",
        "2027-01-31, 2027-02-03, 2027-03-01"
    })
    void the_code_sets_terms_to_hand_a_complaint_up_and_to_go_to_court(
            LocalDate day, LocalDate handedUp, LocalDate suit) {
        Terms code = CODE_SINCE_2025.getFirst();
        assertThat(code.handingUp(day)).get().returns(handedUp, Term::end).returns(TermName.HANDING_UP, Term::name);
        assertThat(code.suit(day)).get().returns(suit, Term::end).returns(TermName.SUIT, Term::name);
        assertThat(GUIDE.handingUp(day)).isEmpty();
        assertThat(GUIDE.suit(day)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23, 2026-11-20, 2026-11-20", "2026-11-20, 2026-11-20, 2026-11-20"})
    void joined_appeals_are_counted_from_the_first(LocalDate one, LocalDate other, LocalDate governing) {
        assertThat(Joining.governingReceipt(List.of(one, other))).isEqualTo(governing);
    }

    @Test
    void every_term_is_called_by_its_name() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        assertThat(GUIDE.redirection(day).name()).isEqualTo(TermName.REDIRECTION);
        assertThat(GUIDE.extensionNotice(day).name()).isEqualTo(TermName.EXTENSION_NOTICE);
        assertThat(GUIDE.grievance(day).name()).isEqualTo(TermName.GRIEVANCE);
        assertThat(GUIDE.consideration(Kind.COMPLAINT, day, day, Ground.ORDINARY)
                        .name())
                .isEqualTo(TermName.CONSIDERATION);
    }

    private static LocalDate end(Terms terms, Kind kind, LocalDate day, Ground ground) {
        return terms.consideration(kind, day, day, ground).end();
    }

    private static LocalDate rolled(TermRule rule, LocalDate day) {
        TermRule rolling = new TermRule(
                rule.amount(), rule.unit(), rule.anchor(), rule.dayOne(), OnNonWorking.ROLL_FORWARD, rule.article());
        return new Counting(CALENDAR, List.of())
                .term(TermName.CONSIDERATION, rolling, day)
                .end();
    }
}
