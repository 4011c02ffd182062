package kz.jauap.law.grievance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.law.answer.Outcome;
import kz.jauap.law.calendar.WorkCalendar;
import kz.jauap.law.regime.RegimeId;
import kz.jauap.law.term.Ground;
import kz.jauap.law.term.Term;
import kz.jauap.law.term.TermName;
import kz.jauap.law.term.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RulingsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "KZ_LAW221_2020, ANSWER, 'UPHELD,ANNULLED,CHANGED,ANSWER_ORDERED'",
        "KZ_LAW221_2020, SILENCE, 'UPHELD,ANSWER_ORDERED'",
        "KZ_APPC_2025, ANSWER, 'UPHELD,ANNULLED,CHANGED,ANSWER_ORDERED,SENT_BACK'",
        "KZ_APPC_2025, SILENCE, 'UPHELD,ANSWER_ORDERED'"
    })
    void each_regime_knows_its_rulings(RegimeId id, Cause cause, String open) {
        assertThat(Rulings.open(id, cause, Stand.KEPT).stream().map(Ruling::name))
                .containsExactly(open.split(",", -1));
        assertThat(Rulings.open(id, cause, Stand.GIVEN_UP).stream().map(Ruling::name))
                .containsExactly((open + ",MET").split(",", -1));
    }

    @ParameterizedTest
    @CsvSource({
        "UPHELD, 'REFUSED,EXPLAINED,TERMINATED'",
        "ANNULLED, 'SATISFIED,PARTLY_SATISFIED'",
        "CHANGED, 'SATISFIED,PARTLY_SATISFIED'",
        "ANSWER_ORDERED, 'SATISFIED,PARTLY_SATISFIED,EXPLAINED,TERMINATED'",
        "SENT_BACK, 'SATISFIED,PARTLY_SATISFIED,EXPLAINED,TERMINATED'",
        "MET, 'SATISFIED,PARTLY_SATISFIED,EXPLAINED,TERMINATED'"
    })
    void a_ruling_stands_beside_what_is_decided_on_the_demands(Ruling ruling, String agreeing) {
        assertThat(Stream.of(Outcome.values()).filter(decided -> Rulings.agree(ruling, decided)))
                .extracting(Outcome::name)
                .containsExactly(agreeing.split(",", -1));
    }

    @ParameterizedTest
    @CsvSource({
        "KZ_LAW221_2020, 2026-11-23, ",
        "KZ_APPC_2025, 2026-11-23, 2026-11-26",
        "KZ_APPC_2025, 2026-11-26, 2026-11-26",
        "KZ_APPC_2025, 2026-11-27, "
    })
    void the_body_may_give_up_its_stand_while_it_has_the_file(RegimeId id, LocalDate today, LocalDate until) {
        assertThat(Stand.open(id, WorkCalendar.kazakhstan(), MONDAY, today).map(Term::end))
                .isEqualTo(Optional.ofNullable(until));
    }

    @ParameterizedTest
    @CsvSource({"KZ_LAW221_2020, WEIGHED", "KZ_APPC_2021, ON_MOTION", "KZ_APPC_2025, ON_MOTION"})
    void a_good_reason_for_coming_late_is_worth_what_the_regime_says(RegimeId id, Restoration worth) {
        assertThat(Restoration.of(id)).isEqualTo(worth);
    }

    @ParameterizedTest
    @CsvSource({
        "KZ_LAW221_2020, CHANGED, 2026-12-08, CARRYING_OUT, 'LAW221 8(1), 15(2)(3)'",
        "KZ_LAW221_2020, ANNULLED, 2026-12-08, CONSIDERATION, LAW221 8(1)",
        "KZ_LAW221_2020, ANSWER_ORDERED, 2026-12-08, CONSIDERATION, LAW221 8(1)",
        "KZ_APPC_2025, CHANGED, 2026-11-30, CARRYING_OUT, APPC 86(3)",
        "KZ_APPC_2025, SENT_BACK, 2026-12-14, CONSIDERATION, APPC 76(1)"
    })
    void each_ruling_sets_a_term_from_its_own_day(
            RegimeId id, Ruling ruling, LocalDate end, TermName name, String article) {
        assertThat(Rulings.term(id, WorkCalendar.kazakhstan(), ruling, MONDAY))
                .get()
                .returns(end, Term::end)
                .returns(name, Term::name)
                .returns(MONDAY, Term::anchor)
                .extracting(term -> term.derivation().steps().getFirst())
                .returns("ruled", step -> step.key())
                .returns(article, step -> step.article());
    }

    @ParameterizedTest
    @CsvSource({
        "KZ_LAW221_2020, 2026-12-08, MATERIALS, requested, LAW221 9(2)",
        "KZ_APPC_2021, 2026-11-25, HANDING_UP, received, APPC 91(4)",
        "KZ_APPC_2025, 2026-11-26, HANDING_UP, received, APPC 91(4)"
    })
    void the_file_goes_up_within_its_days(RegimeId id, LocalDate end, TermName name, String from, String article) {
        assertThat(Rulings.handingUp(id, WorkCalendar.kazakhstan(), MONDAY))
                .get()
                .returns(end, Term::end)
                .returns(name, Term::name)
                .extracting(term -> term.derivation().steps().getFirst())
                .returns(from, step -> step.key())
                .returns(article, step -> step.article());
    }

    @ParameterizedTest
    @EnumSource(RegimeId.class)
    void an_answer_that_stands_obliges_to_nothing(RegimeId id) {
        assertThat(Rulings.term(id, WorkCalendar.kazakhstan(), Ruling.UPHELD, MONDAY))
                .isEmpty();
        assertThat(Rulings.term(id, WorkCalendar.kazakhstan(), Ruling.MET, MONDAY))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Ground.class,
            names = {"INQUIRY", "SITE_VISIT"})
    void considering_anew_may_take_an_inquiry_too(Ground ground) {
        Term renewed =
                Terms.of(RegimeId.KZ_LAW221_2020, WorkCalendar.kazakhstan()).renewed(MONDAY, ground);
        assertThat(renewed.end()).isEqualTo(LocalDate.of(2026, 12, 23));
    }

    @Test
    void the_last_day_itself_is_in_time() {
        assertThat(Timeliness.of(MONDAY, MONDAY)).isEqualTo(Timeliness.IN_TIME);
        assertThat(Timeliness.of(MONDAY, MONDAY.plusDays(1))).isEqualTo(Timeliness.MISSED);
    }
}
