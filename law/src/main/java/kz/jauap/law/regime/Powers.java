package kz.jauap.law.regime;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kz.jauap.law.statute.Act;
import kz.jauap.law.statute.Article;
import kz.jauap.law.statute.Implements;

/// Who orders what an executor may only ask for.
public final class Powers {
    private Powers() {}

    /// A check on site is ordered by the head (art. 9(2), paraphrase); the Code leaves one to whoever considers.
    @Implements("A-9.3")
    public static Set<Authority> orderingVisit(RegimeId id) {
        return switch (id) {
            case KZ_LAW221_2020 -> Set.of(Authority.HEAD);
            case KZ_APPC_2021, KZ_APPC_2025, KZ_APPC_2026_07_01, KZ_APPC_2026_07_12 -> EnumSet.allOf(Authority.class);
        };
    }

    /// Where an edition keeps that order for the head; empty where it does not.
    public static Optional<Article> keepingVisit(RegimeId id) {
        return switch (id) {
            case KZ_LAW221_2020 -> Optional.of(new Article(Act.LAW221, "9(2)"));
            case KZ_APPC_2021, KZ_APPC_2025, KZ_APPC_2026_07_01, KZ_APPC_2026_07_12 -> Optional.empty();
        };
    }
}
