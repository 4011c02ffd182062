package kz.jauap.office.look.grammar;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// How much in some words tells that they are Kazakh, and how much that they are Russian. A single letter tells little:
/// in a Russian sentence Kazakh names keep theirs.
public final class Tongue {
    /// A letter before a full stop is somebody's first name.
    private static final Pattern WORD = Pattern.compile("\\p{IsCyrillic}{2,}+|\\p{IsCyrillic}(?![.\\p{L}])");

    private static final Pattern KAZAKH_LETTER = Pattern.compile("[әғқңөұүһі]");

    /// Endings without such a letter that no Russian word has, but for a few rare ones.
    private static final Pattern KAZAKH_ENDING =
            Pattern.compile(".{2,}(?:йды|ймын|ймыз|йсыз|мыз|ында|ынан|ымен|асы|[дл]ары?)");

    private static final Set<String> KAZAKH_WORDS = Set.of(
            "бойынша",
            "емес",
            "керек",
            "деп",
            "болды",
            "болып",
            "болмайды",
            "туралы",
            "жатыр",
            "беру",
            "мен",
            "пен",
            "бен");

    /// In Kazakh these letters stand in loanwords only.
    private static final Pattern RUSSIAN_LETTER = Pattern.compile("[вёфцчщъьэ]");

    private static final Pattern RUSSIAN_ENDING =
            Pattern.compile(".{2,}(?:ая|яя|ое|ее|ые|ие|ый|ий|ой|ом|ам|ами|ями|ах|ях|их|ых|ет|ют|ит|ят|ся)");

    /// Small words that Kazakh has not; "не", "от" and "он" are missing: they are "what", a fire and ten there.
    private static final Set<String> RUSSIAN_WORDS = Set.of(
            "и", "в", "на", "с", "со", "по", "для", "что", "к", "ко", "до", "при", "нет", "это", "как", "из", "за",
            "или", "же", "бы", "об", "а", "но", "мы", "я", "она", "они", "вы", "ул", "под", "над", "без", "после",
            "уже", "еще", "есть", "был", "была", "было", "были", "прошу", "где", "когда", "чтобы", "его", "их", "мне",
            "нас", "улица", "улице", "улицу", "улицы", "дом", "дома");

    private Tongue() {}

    /// Whether some words are Kazakh rather than Russian.
    public static boolean kazakh(String words) {
        return WORD.matcher(words)
                        .results()
                        .mapToInt(word -> weight(word.group()))
                        .sum()
                > 0;
    }

    /// How far one word tells Kazakh; below nought, Russian. One that begins with a capital may be a name.
    private static int weight(String as) {
        String word = as.toLowerCase(Locale.ROOT);
        if (KAZAKH_LETTER.matcher(word).find()) {
            return word.charAt(0) == as.charAt(0) ? 3 : 1;
        }
        if (KAZAKH_WORDS.contains(word) || RUSSIAN_WORDS.contains(word)) {
            return KAZAKH_WORDS.contains(word) ? 2 : -2;
        }
        if (KAZAKH_ENDING.matcher(word).matches()) {
            return 1;
        }
        boolean russian = RUSSIAN_LETTER.matcher(word).find()
                || RUSSIAN_ENDING.matcher(word).matches();
        return russian ? -1 : 0;
    }
}
