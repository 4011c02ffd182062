package kz.jauap.office.look.grammar;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import kz.jauap.law.answer.Language;

/// Finds out in which language a text is written, by its letters, endings and small words. A single letter tells
/// little:
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

    private static final Pattern LATIN_WORD = Pattern.compile("\\p{IsLatin}+");

    private static final Set<String> ENGLISH_WORDS = Set.of(
            "the", "of", "and", "to", "in", "is", "was", "for", "on", "that", "your", "you", "were", "by", "with", "be",
            "has", "have", "not", "it", "are", "will", "at", "as", "from", "this");

    private Tongue() {}

    /// The language of a text; OTHER where nothing speaks for one of the three.
    public static Language of(String text) {
        int kazakh = 0;
        int russian = 0;
        for (var words = WORD.matcher(text); words.find(); ) {
            int weight = weight(words.group());
            kazakh += Math.max(weight, 0);
            russian -= Math.min(weight, 0);
        }
        long english = 2
                * LATIN_WORD
                        .matcher(text.toLowerCase(Locale.ROOT))
                        .results()
                        .filter(word -> ENGLISH_WORDS.contains(word.group()))
                        .count();
        if (english > Math.max(kazakh, russian)) {
            return Language.EN;
        }
        if (kazakh > russian) {
            return Language.KK;
        }
        return russian > 0 ? Language.RU : Language.OTHER;
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
