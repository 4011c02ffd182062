package kz.jauap.law.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import kz.jauap.law.form.Defect;
import kz.jauap.law.form.Requisite;
import kz.jauap.law.regime.RegimeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Invariant 6, over every finding there can be: an alarm beats all, and nothing but the two grounds of the law
/// leaves an appeal unconsidered.
class AdmissionsTest {

    private static final List<Defect> DEFECTS = List.of(new Defect(Requisite.POSTAL_ADDRESS, "LAW221 6(2)"));

    @ParameterizedTest
    @MethodSource("all")
    void admission(Screening found) {
        Admission admission = Admissions.of(found);
        if (found.alarm() != Alarm.NONE) {
            assertThat(admission).isEqualTo(new Admission.RedirectAtOnce());
        } else if (found.authorship() == Authorship.ANONYMOUS) {
            assertThat(admission).isEqualTo(new Admission.LeaveUnconsidered(LeavingGround.ANONYMOUS));
        } else if (found.substance() == Substance.NOT_STATED) {
            assertThat(admission).isEqualTo(new Admission.LeaveUnconsidered(LeavingGround.NO_SUBSTANCE));
        } else if (!found.defects().isEmpty()) {
            assertThat(admission).isEqualTo(new Admission.Cure(DEFECTS));
        } else {
            assertThat(admission).isEqualTo(new Admission.Consider());
        }
    }

    @Test
    void each_act_says_where_what_is_left_unconsidered() {
        assertThat(Admissions.article(RegimeId.KZ_LAW221_2020)).hasToString("LAW221 5(1)");
        assertThat(Admissions.article(RegimeId.KZ_APPC_2026_07_12)).hasToString("APPC 88(1)");
    }

    @Test
    void what_left_an_appeal_unconsidered_can_be_cured() {
        Screening anonymous = new Screening(Alarm.NONE, Authorship.ANONYMOUS, Substance.NOT_STATED, DEFECTS);
        assertThat(Admissions.of(anonymous)).isInstanceOf(Admission.LeaveUnconsidered.class);
        Screening named = new Screening(Alarm.NONE, Authorship.ESTABLISHED, Substance.STATED, List.of());
        assertThat(Admissions.of(named)).isEqualTo(new Admission.Consider());
    }

    @ParameterizedTest
    @EnumSource(
            value = Requisite.class,
            names = {"NAME", "SIGNATURE", "POSTAL_ADDRESS"})
    void an_appeal_without_author_signature_or_address_may_be_anonymous(Requisite missing) {
        assertThat(Authorship.suggestedBy(EnumSet.allOf(Requisite.class))).isEqualTo(Authorship.ESTABLISHED);
        assertThat(Authorship.suggestedBy(EnumSet.complementOf(EnumSet.of(missing))))
                .isEqualTo(Authorship.ANONYMOUS);
        assertThat(Authorship.suggestedBy(EnumSet.complementOf(EnumSet.of(Requisite.IIN))))
                .isEqualTo(Authorship.ESTABLISHED);
    }

    static List<Screening> all() {
        List<Screening> all = new ArrayList<>();
        for (Alarm alarm : Alarm.values()) {
            for (Authorship authorship : Authorship.values()) {
                for (Substance substance : Substance.values()) {
                    all.add(new Screening(alarm, authorship, substance, List.of()));
                    all.add(new Screening(alarm, authorship, substance, DEFECTS));
                }
            }
        }
        return all;
    }
}
