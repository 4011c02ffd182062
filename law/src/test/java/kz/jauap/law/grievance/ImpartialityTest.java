package kz.jauap.law.grievance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.jauap.law.calendar.WorkCalendar;
import kz.jauap.law.regime.RegimeId;
import kz.jauap.law.term.Term;
import kz.jauap.law.term.TermName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Invariant 5: an official named in a complaint, or anybody below him, never considers it.
class ImpartialityTest {

    /// 1 stands above 2 and 3, 2 above 4 and 5, 3 above 6 and 7: every set of named officials against every
    /// candidate.
    @Test
    void neither_who_is_named_nor_who_stands_below_may_consider() {
        for (int named = 0; named < 128; named++) {
            Set<Integer> officials = officials(named);
            for (int candidate = 1; candidate <= 7; candidate++) {
                boolean barred = false;
                for (int above = candidate; above > 0; above /= 2) barred |= officials.contains(above);
                assertThat(Collections.disjoint(Impartiality.barring(candidate, above(candidate)), officials))
                        .isNotEqualTo(barred);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(RegimeId.class)
    void silence_is_refusal_under_the_code_only(RegimeId id) {
        assertThat(Silence.of(id))
                .isEqualTo(id == RegimeId.KZ_LAW221_2020 ? Silence.STILL_DUE : Silence.DEEMED_REFUSED);
    }

    /// Handed in on Friday evening before a weekend: three working days under either act, by the article of each. On a
    /// Monday a day more would end a day later, which no weekend hides.
    @ParameterizedTest
    @EnumSource(RegimeId.class)
    void what_was_handed_in_to_whom_it_complains_of_goes_up_in_three_working_days(RegimeId id) {
        Term term = Impartiality.movingUp(id, WorkCalendar.kazakhstan(), LocalDate.of(2026, 9, 11));
        boolean first = id == RegimeId.KZ_APPC_2021;
        assertThat(term.end()).isEqualTo(LocalDate.of(2026, 9, first ? 15 : 16));
        assertThat(term.name()).isEqualTo(id == RegimeId.KZ_LAW221_2020 ? TermName.REDIRECTION : TermName.HANDING_UP);
        LocalDate monday = LocalDate.of(2026, 9, 14);
        assertThat(Impartiality.movingUp(id, WorkCalendar.kazakhstan(), monday).end())
                .isEqualTo(LocalDate.of(2026, 9, first ? 16 : 17));
    }

    private static Set<Integer> officials(int bits) {
        return IntStream.rangeClosed(1, 7)
                .filter(official -> (bits >> (official - 1) & 1) == 1)
                .boxed()
                .collect(Collectors.toSet());
    }

    private static Set<Integer> above(int official) {
        return IntStream.iterate(official / 2, above -> above > 0, above -> above / 2)
                .boxed()
                .collect(Collectors.toSet());
    }
}
