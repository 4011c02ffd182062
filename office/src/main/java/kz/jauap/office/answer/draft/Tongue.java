package kz.jauap.office.answer.draft;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import kz.jauap.law.answer.Language;

/// Finds out in which language a text is written, by its letters and its most frequent words.
public final class Tongue {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern KAZAKH_LETTER = Pattern.compile("[әғқңөұүһі]");
    private static final Pattern RUSSIAN_ENDING =
            Pattern.compile(".*(?:ция|ции|ость|ости|ого|его|ому|ать|ить|ется|ются)");
    private static final Set<String> KAZAKH = Set.of(
            "және", "мен", "бен", "пен", "бойынша", "туралы", "үшін", "болып", "болды", "жоқ", "бар", "деп", "осы",
            "сіздің", "сізге", "өтініш", "екен", "етілді", "жылғы", "сәйкес", "бастап", "дейін", "кейін", "арқылы",
            "керек", "емес", "бірақ", "сондай", "ақ", "та", "де", "да", "ол", "бұл", "бір");
    private static final Set<String> RUSSIAN = Set.of(
            "и",
            "в",
            "на",
            "не",
            "что",
            "по",
            "с",
            "от",
            "для",
            "из",
            "о",
            "об",
            "к",
            "за",
            "при",
            "был",
            "была",
            "было",
            "были",
            "ваш",
            "вашего",
            "вам",
            "ваше",
            "согласно",
            "также",
            "как",
            "это",
            "нет",
            "до",
            "его",
            "обращение",
            "обращения",
            "после",
            "или",
            "года",
            "будет");
    private static final Set<String> ENGLISH = Set.of(
            "the", "of", "and", "to", "in", "is", "was", "for", "on", "that", "your", "you", "were", "by", "with", "be",
            "has", "have", "not", "it", "are", "will", "at", "as", "from", "this");

    private Tongue() {}

    /// The language of a text; OTHER where nothing speaks for one of the three.
    public static Language of(String text) {
        int kazakh = 0;
        int russian = 0;
        int english = 0;
        for (var words = WORD.matcher(text.toLowerCase(Locale.ROOT)); words.find(); ) {
            String word = words.group();
            kazakh += weight(KAZAKH.contains(word), KAZAKH_LETTER.matcher(word).find());
            russian +=
                    weight(RUSSIAN.contains(word), RUSSIAN_ENDING.matcher(word).matches());
            english += weight(ENGLISH.contains(word), false);
        }
        int most = Math.max(kazakh, Math.max(russian, english));
        if (most == 0) {
            return Language.OTHER;
        }
        if (most == kazakh) {
            return Language.KK;
        }
        return most == russian ? Language.RU : Language.EN;
    }

    private static int weight(boolean frequent, boolean shaped) {
        return (frequent ? 2 : 0) + (shaped ? 2 : 0);
    }
}
