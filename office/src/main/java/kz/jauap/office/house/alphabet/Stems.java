package kz.jauap.office.house.alphabet;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words without their endings, folded: шамдардың and шам, фонарей and фонарь come to the same.
///
/// It cuts endings of Kazakh, Russian and English alike and knows no language; what it cuts too much, it cuts
/// everywhere.
public final class Stems {
    private static final int SHORTEST = 3;
    private static final int CUTS = 3;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]{2,40}");
    private static final List<String> ENDINGS = words(
                    "лар лер дар дер тар тер нын нин дын дин тын тин ндагы ндеги дагы деги тагы теги ымыз имиз ыныз иниз"
                            + " дан ден тан тен нан нен мен бен пен нда нде да де та те га ге ка ке на не ды ди ты ти ны ни"
                            + " сы си ым им ын ин лык лик дык дик",
                    "ами ями ого его ому ему ыми ими ться ются ется ает ают ит ат ят ил ала ила али или ах ях ов ев еи ои ом"
                            + " ем ам ям ых их ыи ии ая яя ое ее ую юю ы и а я о е у ю ь",
                    "ing ed es s")
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    private static final Set<String> EMPTY = words(
                    "мен бен пен жане ушин туралы бар жок бул осы сол кай калай неге кашан болып деп ол биз сиз маган",
                    "как что где это или для при про над под все еще уже нет так там тут его она они вас вам нас нам мне меня"
                            + " когда почему прошу здравствуите пожалуиста очень который",
                    "the and for with that this have has was were are not you your our when why how what please")
            .collect(Collectors.toUnmodifiableSet());

    private Stems() {}

    /// The stems of a text in the order of their first standing there, without words that say nothing.
    public static Set<String> of(String text) {
        return WORD.matcher(Folding.fold(text))
                .results()
                .map(MatchResult::group)
                .filter(word -> !EMPTY.contains(word))
                .map(Stems::stem)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// The stem of a folded word.
    public static String stem(String word) {
        String stem = word;
        for (int cut = 0; cut < CUTS; cut++) {
            String now = stem;
            stem = ENDINGS.stream()
                    .filter(ending -> now.endsWith(ending) && now.length() - ending.length() >= SHORTEST)
                    .findFirst()
                    .map(ending -> now.substring(0, now.length() - ending.length()))
                    .orElse(now);
        }
        return stem;
    }

    private static Stream<String> words(String... lists) {
        return Stream.of(lists).flatMap(list -> Stream.of(list.split(" ", -1)));
    }
}
