package kz.jauap.law.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.calendar.WorkCalendar;
import kz.jauap.law.regime.Authority;
import kz.jauap.law.regime.RegimeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Invariant 4: only by who may, before the term runs out, within the cap.
class ExtendingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Terms GUIDE = terms(RegimeId.KZ_LAW221_2020);
    private static final Terms CODE = terms(RegimeId.KZ_APPC_2025);
    private static final Terms CODE_2021 = terms(RegimeId.KZ_APPC_2021);

    @ParameterizedTest
    @CsvSource({"ORDINARY, 2027-01-07", "INQUIRY, 2027-01-22", "SITE_VISIT, 2027-01-22"})
    void the_guide_adds_at_most_thirty_days_to_whichever_term_runs(Ground ground, LocalDate longest) {
        Term running = GUIDE.consideration(Kind.COMPLAINT, DAY, DAY, ground);
        assertThat(GUIDE.extensionCap(running)).isEqualTo(longest);
        assertThat(GUIDE.extension(running, 30).end()).isEqualTo(longest);
        assertThat(GUIDE.extension(running, 1).end()).isEqualTo(running.end().plusDays(1));
        assertThat(bars(GUIDE, running, 31)).containsExactly(ExtensionBar.OVER_CAP);
    }

    @Test
    void the_longest_lawful_end_of_the_guide_is_sixty_days_from_receipt() {
        assertThat(GUIDE.extension(guide(), 30).end()).isBefore(DAY.plusDays(60));
        Term thirty = GUIDE.consideration(Kind.APPLICATION, DAY, DAY, Ground.INQUIRY);
        assertThat(GUIDE.extension(thirty, 30).end()).isEqualTo(DAY.plusDays(60));
    }

    @Test
    void the_guide_extends_once() {
        Term extended = GUIDE.extension(guide(), 5);
        assertThat(bars(GUIDE, extended, 1)).containsExactly(ExtensionBar.ALREADY_EXTENDED);
        assertThat(GUIDE.extensionCap(extended)).isEqualTo(extended.end());
        assertThatThrownBy(() -> GUIDE.extension(extended, 1)).hasMessageContaining("ALREADY_EXTENDED");
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "-2147483648"})
    void an_extension_adds_days(int days) {
        assertThat(bars(GUIDE, guide(), days)).containsExactly(ExtensionBar.NO_DAYS);
    }

    @Test
    void an_extension_is_decided_while_the_term_runs() {
        Term running = guide();
        assertThat(GUIDE.extensionBars(running, 10, running.end(), Authority.HEAD))
                .isEmpty();
        assertThat(GUIDE.extensionBars(running, 10, running.end().plusDays(1), Authority.HEAD))
                .containsExactly(ExtensionBar.EXPIRED);
    }

    @ParameterizedTest
    @EnumSource(Authority.class)
    void an_extension_is_decided_by_who_may(Authority by) {
        Set<Authority> guide = EnumSet.of(Authority.HEAD, Authority.DEPUTY_HEAD);
        Set<Authority> code = EnumSet.of(Authority.HEAD, Authority.DEPUTY_HEAD, Authority.HEAD_OF_APPARATUS);
        assertThat(GUIDE.extensionBars(guide(), 10, DAY, by).contains(ExtensionBar.NOT_AUTHORISED))
                .isNotEqualTo(guide.contains(by));
        assertThat(CODE_2021.extensionBars(code(CODE_2021), 10, DAY, by).contains(ExtensionBar.NOT_AUTHORISED))
                .isNotEqualTo(guide.contains(by));
        assertThat(CODE.extensionBars(code(CODE), 10, DAY, by).contains(ExtensionBar.NOT_AUTHORISED))
                .isNotEqualTo(code.contains(by));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31, 2027-03-01", "2026-12-14, 2027-02-15", "2026-11-23, 2027-01-25"})
    void the_code_caps_an_extension_two_months_from_its_decision(LocalDate decided, LocalDate cap) {
        assertThat(CODE.extensionCap(code(CODE), decided)).isEqualTo(cap);
    }

    @Test
    void the_code_extends_again_within_its_cap_and_rolls_off_a_day_off() {
        Term running = code(CODE);
        assertThat(running.end()).isEqualTo("2026-12-14");
        Term once = CODE.extension(running, 5, DAY);
        assertThat(once.end()).isEqualTo("2026-12-21");
        Term twice = CODE.extension(once, 33, DAY);
        assertThat(twice.end()).isEqualTo("2027-01-25");
        assertThat(CODE.extensionBars(once, 35, DAY, Authority.HEAD)).isEmpty();
        assertThat(CODE.extensionBars(once, 36, DAY, Authority.HEAD)).containsExactly(ExtensionBar.OVER_CAP);
        assertThat(CODE.extension(running, 62).end()).isEqualTo("2027-02-15");
        assertThat(CODE.extensionCap(running)).isEqualTo("2027-02-15");
    }

    @Test
    void the_code_of_2021_caps_the_whole_at_two_months_from_registration() {
        Term running = code(CODE_2021);
        assertThat(CODE_2021.extensionCap(running, LocalDate.of(2026, 12, 1))).isEqualTo("2027-01-25");
        assertThat(CODE_2021.extension(running, 45).end()).isEqualTo("2027-01-25");
        assertThat(bars(CODE_2021, running, 46)).containsExactly(ExtensionBar.OVER_CAP);
    }

    @Test
    void other_terms_are_never_extended() {
        Term complaint = CODE.consideration(Kind.COMPLAINT, DAY, DAY, Ground.ORDINARY);
        for (Term term : Set.of(complaint, CODE.redirection(DAY), CODE.extensionNotice(DAY), CODE.grievance(DAY))) {
            assertThat(bars(CODE, term, 1)).containsExactly(ExtensionBar.NOT_EXTENDABLE);
        }
    }

    private static Term guide() {
        return GUIDE.consideration(Kind.APPLICATION, DAY, DAY, Ground.ORDINARY);
    }

    private static Term code(Terms terms) {
        return terms.consideration(Kind.APPLICATION, DAY, DAY, Ground.ORDINARY);
    }

    private static Set<ExtensionBar> bars(Terms terms, Term running, int days) {
        return terms.extensionBars(running, days, DAY, Authority.HEAD);
    }

    private static Terms terms(RegimeId id) {
        return Terms.of(id, WorkCalendar.kazakhstan());
    }
}
