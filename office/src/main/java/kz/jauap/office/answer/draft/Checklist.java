package kz.jauap.office.answer.draft;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.jauap.law.answer.Draft;
import kz.jauap.law.answer.Gap;
import kz.jauap.law.answer.Gaps;
import kz.jauap.law.answer.Language;
import kz.jauap.law.answer.RemedyPart;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.grammar.Tongue;

/// What the law misses in a draft, claim by claim.
public final class Checklist {
    /// What even an informal answer must not lack.
    private static final Set<Gap> ALWAYS = EnumSet.of(Gap.WRONG_LANGUAGE, Gap.LANGUAGE_NOT_AS_DECLARED, Gap.NO_FACTS);

    private Checklist() {}

    /// What is lacking for signature; of an informal answer less is asked.
    ///
    /// @param ofAppeal language tag of the appeal
    /// @param remedy what the explanation of the right to appeal names
    public static List<Lack> of(Wording wording, String ofAppeal, Weight weight, Set<RemedyPart> remedy) {
        Language declared = language(wording.language());
        List<Lack> lacks = new ArrayList<>();
        for (Gap gap : Gaps.of(forTheLaw(wording, declared, language(ofAppeal), remedy))) {
            if (weight == Weight.OFFICIAL || ALWAYS.contains(gap)) {
                lacks.addAll(places(gap, wording));
            }
        }
        return List.copyOf(lacks);
    }

    private static Draft forTheLaw(Wording wording, Language declared, Language ofAppeal, Set<RemedyPart> remedy) {
        String prose = wording.prose();
        return new Draft(
                ofAppeal,
                declared,
                prose.isBlank() ? declared : Tongue.of(prose),
                Stream.concat(
                                Stream.of(wording.facts()),
                                wording.replies().stream().map(Reply::fact))
                        .toList(),
                wording.replies().stream().map(Reply::norm).toList(),
                wording.replies().stream().map(Reply::forTheLaw).toList(),
                remedy);
    }

    private static List<Lack> places(Gap gap, Wording wording) {
        List<Lack> claims = wording.replies().stream()
                .filter(reply -> Gaps.of(reply.forTheLaw()).contains(gap))
                .map(reply -> new Lack(gap, reply.place()))
                .toList();
        return claims.isEmpty() ? List.of(new Lack(gap, 0)) : claims;
    }

    private static Language language(Lang lang) {
        return switch (lang) {
            case KK -> Language.KK;
            case RU -> Language.RU;
            case EN -> Language.EN;
        };
    }

    private static Language language(String tag) {
        return Lang.of(tag).map(Checklist::language).orElse(Language.OTHER);
    }
}
