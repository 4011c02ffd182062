package kz.jauap.law.grievance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.calendar.WorkCalendar;
import kz.jauap.law.regime.RegimeId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RemediesTest {

    private static final LocalDate LEARNED = LocalDate.of(2026, 11, 30);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "AKIM_OF_THE_CITY, -",
                "DEPUTY_AKIM_OF_THE_CITY, AKIM_OF_THE_CITY",
                "AKIM_OF_A_DISTRICT, CITY_AKIMAT",
                "DEPUTY_AKIM_OF_A_DISTRICT, AKIM_OF_THE_DISTRICT",
                "HEAD_OF_A_DEPARTMENT, CITY_AKIMAT",
                "DEPUTY_HEAD_OF_A_DEPARTMENT, HEAD_OF_THE_DEPARTMENT"
            })
    void a_grievance_goes_to_who_stands_above_the_signatory(Signatory signatory, @Nullable Superior superior) {
        assertThat(Remedies.superior(signatory)).isEqualTo(Optional.ofNullable(superior));
    }

    @ParameterizedTest
    @EnumSource(RegimeId.class)
    void against_the_akim_of_the_city_there_is_the_court(RegimeId id) {
        Remedy remedy = of(id, Signatory.AKIM_OF_THE_CITY);
        assertThat(remedy.superior()).isEmpty();
        assertThat(remedy.filing()).isEqualTo(Filing.WITH_THE_COURT);
        assertThat(remedy.court()).isEqualTo(CourtRoute.ONLY);
    }

    @ParameterizedTest
    @CsvSource({
        "KZ_LAW221_2020, WITH_THE_SUPERIOR, AT_CHOICE, 2027-02-28, LAW221 12, LAW221 12",
        "KZ_APPC_2021, THROUGH_THE_AUTHOR, AFTER_THE_SUPERIOR, 2027-03-01, APPC 92, APPC 91",
        "KZ_APPC_2026_07_12, THROUGH_THE_AUTHOR, AFTER_THE_SUPERIOR, 2027-03-01, APPC 92, APPC 91"
    })
    void each_regime_has_its_route(
            RegimeId id, Filing filing, CourtRoute court, LocalDate until, String article, String route) {
        Remedy remedy = of(id, Signatory.HEAD_OF_A_DEPARTMENT);
        assertThat(remedy.superior()).contains(Superior.CITY_AKIMAT);
        assertThat(remedy.filing()).isEqualTo(filing);
        assertThat(remedy.court()).isEqualTo(court);
        assertThat(remedy.until().end()).isEqualTo(until);
        assertThat(remedy.article()).isEqualTo(article);
        assertThat(remedy.route()).isEqualTo(route);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "KZ_LAW221_2020, 2021-07-01, APPC 92, 2021-10-01",
                "KZ_LAW221_2020, 2026-11-30, APPC 92, 2027-03-01",
                "KZ_LAW221_2020, 2021-06-30, -, -",
                "KZ_LAW221_2020, 2019-12-31, -, -",
                "KZ_APPC_2026_07_01, 2026-11-30, -, -",
                "KZ_APPC_2026_07_12, 2026-11-30, -, -"
            })
    void the_law_in_force_stands_beside_a_repealed_act_only(
            RegimeId counted, LocalDate learned, @Nullable String article, @Nullable LocalDate until) {
        Optional<Remedy> beside = Remedies.ofLawInForce(
                counted, WorkCalendar.kazakhstan(), Signatory.HEAD_OF_A_DEPARTMENT, learned, List.of());
        assertThat(beside.map(Remedy::article)).isEqualTo(Optional.ofNullable(article));
        assertThat(beside.map(remedy -> remedy.until().end())).isEqualTo(Optional.ofNullable(until));
        assertThat(beside.map(Remedy::filing).filter(filing -> filing != Filing.THROUGH_THE_AUTHOR))
                .isEmpty();
    }

    private static Remedy of(RegimeId id, Signatory signatory) {
        return Remedies.of(id, WorkCalendar.kazakhstan(), signatory, LEARNED, List.of());
    }
}
