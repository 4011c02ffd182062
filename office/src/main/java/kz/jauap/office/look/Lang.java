package kz.jauap.office.look;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.jauap.law.answer.Language;
import kz.jauap.office.look.grammar.Tongue;

/// A language in which the office speaks; Kazakh, the state language, comes first.
public enum Lang {
    KK("kk", "Қазақша", "Қаз", Locale.of("kk", "KZ")),
    RU("ru", "Русский", "Рус", Locale.of("ru", "KZ")),
    EN("en", "English", "Eng", Locale.UK);

    private static final Pattern CYRILLIC_LETTER = Pattern.compile("\\p{IsCyrillic}");
    private static final Pattern LATIN_LETTER = Pattern.compile("\\p{IsLatin}");

    private final String tag;
    private final String ownName;
    private final String shortName;
    private final Locale locale;

    Lang(String tag, String ownName, String shortName, Locale locale) {
        this.tag = tag;
        this.ownName = ownName;
        this.shortName = shortName;
        this.locale = locale;
    }

    public static Optional<Lang> of(String tag) {
        for (var lang : values()) {
            if (lang.tag.equals(tag)) return Optional.of(lang);
        }
        return Optional.empty();
    }

    /// In which language some words are, as far as they tell.
    public static Optional<Lang> written(String words) {
        if (Tongue.of(words) == Language.KK) return Optional.of(KK);
        if (CYRILLIC_LETTER.matcher(words).find()) return Optional.of(RU);
        return LATIN_LETTER.matcher(words).find() ? Optional.of(EN) : Optional.empty();
    }

    public String tag() {
        return tag;
    }

    public String ownName() {
        return ownName;
    }

    public String shortName() {
        return shortName;
    }

    public Locale locale() {
        return locale;
    }
}
