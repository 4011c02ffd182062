package kz.jauap.office.registry.search;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A light stemmer of folded Kazakh words: takes off the endings that follow one another, the outermost first.
///
/// Both a text and what is searched for go through it, so that a wrong cut does no harm as long as it is always cut.
final class KazakhStem {
    private static final List<String> ENDINGS = Stream.of(
                    // many, whose
                    "лар лер дар дер тар тер лары лери дары дери тары тери ым им ын ин ы и сы си сын син мыз миз ымыз имиз"
                            + " ныз низ ыныз иниз ыма име",
                    // cases
                    "нын нин дын дин тын тин га ге ка ке на не ны ни ды ди ты ти да де та те нда нде дан ден тан тен нан нен"
                            + " мен бен пен дагы деги тагы теги ндагы ндеги",
                    // deeds
                    "у ып ип ган ген кан кен маган меген баган беген паган пеген ады еди иды маиды меиди баиды беиди паиды"
                            + " пеиди атын етин итин маитын меитин са се нша нше магандыктан",
                    // qualities
                    "сыз сиз лык лик дык дик тык тик")
            .flatMap(group -> Stream.of(group.split(" ", -1)))
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    private static final Set<String> SHORT_ROOTS = Set.of("су", "уи", "ит", "от", "ел", "ет", "аи", "ат", "ак", "ес");
    private static final String VOWELS = "аеиоуыэюя";
    private static final int ROOT = 3;
    private static final int ROUNDS = 5;

    private KazakhStem() {}

    static String of(String folded) {
        String stem = folded;
        for (int round = 0; round < ROUNDS; round++) {
            String shorter = shorter(stem);
            if (shorter.equals(stem)) {
                break;
            }
            stem = shorter;
        }
        return hard(stem);
    }

    private static String shorter(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending)) {
                String root = word.substring(0, word.length() - ending.length());
                if (SHORT_ROOTS.contains(root)
                        || (root.length() >= ROOT && root.chars().anyMatch(each -> VOWELS.indexOf(each) >= 0))) {
                    return root;
                }
            }
        }
        return word;
    }

    /// A last consonant that sounds before an ending: китаб-ы is китап.
    private static String hard(String stem) {
        char last = stem.charAt(stem.length() - 1);
        String rest = stem.substring(0, stem.length() - 1);
        return last == 'б' ? rest + 'п' : last == 'г' ? rest + 'к' : stem;
    }
}
