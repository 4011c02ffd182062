package kz.jauap.law.grievance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.calendar.WorkCalendar;
import kz.jauap.law.regime.Regime;
import kz.jauap.law.regime.RegimeId;
import kz.jauap.law.regime.Regimes;
import kz.jauap.law.statute.Act;
import kz.jauap.law.statute.Implements;
import kz.jauap.law.term.LostDays;
import kz.jauap.law.term.Terms;

/// The remedies of each regime.
public final class Remedies {

    private Remedies() {}

    /// "If you disagree with a response to your request, you are entitled to file a grievance with a superior
    /// body or official or appeal to a court." (guide) The choice is free under Law 221; under the Code the
    /// superior comes first and is reached through the body that answered (art. 91, paraphrase).
    ///
    /// @param barred the days on which the office itself kept him from it
    @Implements({"A-12.1", "B-91.3", "B-91.5"})
    public static Remedy of(
            RegimeId id, WorkCalendar calendar, Signatory signatory, LocalDate learned, List<LostDays> barred) {
        Regime regime = Regimes.of(id);
        Optional<Superior> superior = superior(signatory);
        return new Remedy(
                superior,
                superior.isPresent() ? filing(id) : Filing.WITH_THE_COURT,
                superior.isPresent() ? court(id) : CourtRoute.ONLY,
                Terms.of(id, calendar).grievance(learned, barred),
                regime.grievance().article(),
                route(id));
    }

    /// The remedy of the law in force, where an appeal is still counted by an act that has been repealed: whoever
    /// follows the repealed act alone loses the right that the Code gives him (arts. 91 and 92, paraphrase).
    @Implements({"B-91.3", "B-92.1"})
    public static Optional<Remedy> ofLawInForce(
            RegimeId counted, WorkCalendar calendar, Signatory signatory, LocalDate learned, List<LostDays> barred) {
        return Regimes.inForce(learned)
                .filter(inForce -> inForce.act() != Regimes.of(counted).act())
                .map(inForce -> of(inForce.id(), calendar, signatory, learned, barred));
    }

    /// Who stands above a signatory; nobody above the akim of the city.
    public static Optional<Superior> superior(Signatory signatory) {
        return switch (signatory) {
            case AKIM_OF_THE_CITY -> Optional.empty();
            case DEPUTY_AKIM_OF_THE_CITY -> Optional.of(Superior.AKIM_OF_THE_CITY);
            case AKIM_OF_A_DISTRICT, HEAD_OF_A_DEPARTMENT -> Optional.of(Superior.CITY_AKIMAT);
            case DEPUTY_AKIM_OF_A_DISTRICT -> Optional.of(Superior.AKIM_OF_THE_DISTRICT);
            case DEPUTY_HEAD_OF_A_DEPARTMENT -> Optional.of(Superior.HEAD_OF_THE_DEPARTMENT);
        };
    }

    private static Filing filing(RegimeId id) {
        return switch (id) {
            case KZ_LAW221_2020 -> Filing.WITH_THE_SUPERIOR;
            case KZ_APPC_2021, KZ_APPC_2025, KZ_APPC_2026_07_01, KZ_APPC_2026_07_12 -> Filing.THROUGH_THE_AUTHOR;
        };
    }

    private static CourtRoute court(RegimeId id) {
        return switch (id) {
            case KZ_LAW221_2020 -> CourtRoute.AT_CHOICE;
            case KZ_APPC_2021, KZ_APPC_2025, KZ_APPC_2026_07_01, KZ_APPC_2026_07_12 -> CourtRoute.AFTER_THE_SUPERIOR;
        };
    }

    private static String route(RegimeId id) {
        return switch (id) {
            case KZ_LAW221_2020 -> Act.LAW221.article("12");
            case KZ_APPC_2021, KZ_APPC_2025, KZ_APPC_2026_07_01, KZ_APPC_2026_07_12 -> Act.APPC.article("91");
        };
    }
}
