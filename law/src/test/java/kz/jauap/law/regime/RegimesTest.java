package kz.jauap.law.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import kz.jauap.law.statute.Act;
import kz.jauap.law.statute.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RegimesTest {

    /// Invariant 2: exactly one edition governs each day.
    @Test
    void one_edition_is_in_force_on_each_day() {
        for (LocalDate day = Regimes.firstDay(); day.getYear() < 2030; day = day.plusDays(1)) {
            LocalDate today = day;
            Regime governing = Regimes.governing(RegimePolicy.CURRENT_LAW, day);
            assertThat(Arrays.stream(RegimeId.values()).map(Regimes::of).filter(regime -> regime.isInForce(today)))
                    .containsExactly(governing);
            assertThat(Regimes.governing(RegimePolicy.GUIDE, day).id()).isEqualTo(RegimeId.KZ_LAW221_2020);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, KZ-LAW221-2020",
        "2021-06-30, KZ-LAW221-2020",
        "2021-07-01, KZ-APPC-2021",
        "2025-12-28, KZ-APPC-2021",
        "2025-12-29, KZ-APPC-2025",
        "2026-06-30, KZ-APPC-2025",
        "2026-07-01, KZ-APPC-2026-07-01",
        "2026-07-11, KZ-APPC-2026-07-01",
        "2026-07-12, KZ-APPC-2026-07-12",
        "2026-11-23, KZ-APPC-2026-07-12"
    })
    void the_edition_of_the_day_governs(LocalDate day, String code) {
        RegimeId id = Regimes.governing(RegimePolicy.CURRENT_LAW, day).id();
        assertThat(id.code()).isEqualTo(code);
        assertThat(RegimeId.of(code)).contains(id);
    }

    @Test
    void earlier_editions_are_not_held() {
        assertThat(Regimes.firstDay()).isEqualTo("2020-01-01");
        assertThatThrownBy(() -> Regimes.governing(RegimePolicy.CURRENT_LAW, LocalDate.of(2019, 12, 31)))
                .hasMessage("no edition is held for 2019-12-31");
        assertThat(Regimes.governing(RegimePolicy.GUIDE, LocalDate.of(2019, 12, 31))
                        .id())
                .isEqualTo(RegimeId.KZ_LAW221_2020);
    }

    @ParameterizedTest
    @EnumSource(RegimeId.class)
    void an_edition_is_what_it_is_called(RegimeId id) {
        Regime regime = Regimes.of(id);
        assertThat(regime.id()).isEqualTo(id);
        assertThat(regime.act()).isEqualTo(id == RegimeId.KZ_LAW221_2020 ? Act.LAW221 : Act.APPC);
        assertThat(RegimeId.of(id.code().replace('-', '_'))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "KZ_LAW221_2020, FULL_TEXT",
        "KZ_APPC_2021, EXCERPTS",
        "KZ_APPC_2025, FULL_TEXT",
        "KZ_APPC_2026_07_01, TAKEN_OVER",
        "KZ_APPC_2026_07_12, TAKEN_OVER"
    })
    void an_edition_says_how_far_its_text_was_read(RegimeId id, Verified verified) {
        assertThat(Regimes.of(id).verified()).isEqualTo(verified);
        assertThat(Regimes.followedUntil()).isEqualTo("2026-11-22");
    }

    @ParameterizedTest
    @EnumSource(RegimeId.class)
    void the_head_alone_orders_a_check_on_site_by_the_law_and_whoever_considers_by_the_code(RegimeId id) {
        assertThat(Powers.orderingVisit(id))
                .containsExactlyInAnyOrder(
                        id == RegimeId.KZ_LAW221_2020 ? new Authority[] {Authority.HEAD} : Authority.values());
        assertThat(Powers.keepingVisit(id).map(Article::toString))
                .isEqualTo(id == RegimeId.KZ_LAW221_2020 ? Optional.of(Act.LAW221.article("9(2)")) : Optional.empty());
    }

    @Test
    void an_extension_is_decided_by_a_head_or_a_deputy_and_by_the_code_by_the_head_of_the_apparatus_too() {
        assertThat(Regimes.of(RegimeId.KZ_LAW221_2020).extension().by())
                .containsExactlyInAnyOrder(Authority.HEAD, Authority.DEPUTY_HEAD);
        assertThat(Regimes.of(RegimeId.KZ_APPC_2025).extension().by())
                .containsExactlyInAnyOrder(Authority.HEAD, Authority.DEPUTY_HEAD, Authority.HEAD_OF_APPARATUS);
    }
}
