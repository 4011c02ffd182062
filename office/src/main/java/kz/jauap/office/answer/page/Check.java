package kz.jauap.office.answer.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.jauap.law.answer.Gap;
import kz.jauap.office.answer.draft.Lack;
import kz.jauap.office.answer.draft.Matter;
import kz.jauap.office.look.Page;

/// One line of the list of what an answer must have.
///
/// @param missing what is lacking, in words; empty when it is all there
public record Check(String label, List<String> missing) {
    private static final Set<Gap> LANGUAGE = EnumSet.of(Gap.WRONG_LANGUAGE, Gap.LANGUAGE_NOT_AS_DECLARED);
    private static final Set<Gap> REMEDY = EnumSet.of(Gap.NO_SUPERIOR, Gap.NO_COURT, Gap.NO_TERM_OF_REMEDY);

    public boolean done() {
        return missing.isEmpty();
    }

    /// The whole list for an official answer; of an informal one only language and text are looked at.
    static List<Check> list(List<Lack> lacks, Matter matter, boolean official, Page page) {
        List<Check> checks = new ArrayList<>();
        checks.add(whole("LANGUAGE", LANGUAGE, lacks, page));
        checks.add(whole("FACTS", EnumSet.of(Gap.NO_FACTS), lacks, page));
        if (official) {
            checks.add(whole("NORM", EnumSet.of(Gap.NO_NORM), lacks, page));
            matter.places().forEach(place -> checks.add(claim(place, lacks, page)));
            checks.add(whole("REMEDY", REMEDY, lacks, page));
        }
        return List.copyOf(checks);
    }

    private static Check whole(String name, Set<Gap> gaps, List<Lack> lacks, Page page) {
        return new Check(
                page.say("answer.check." + name),
                lacks.stream()
                        .filter(lack -> lack.claim() == 0 && gaps.contains(lack.gap()))
                        .map(lack -> page.say("law.gap." + lack.gap().name()))
                        .toList());
    }

    private static Check claim(int place, List<Lack> lacks, Page page) {
        return new Check(
                page.say("answer.claim", place),
                lacks.stream()
                        .filter(lack -> lack.claim() == place)
                        .map(lack -> page.say("law.gap." + lack.gap().name()))
                        .toList());
    }
}
