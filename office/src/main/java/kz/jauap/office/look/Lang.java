package kz.jauap.office.look;

import java.util.Locale;
import java.util.Optional;

/// A language in which the office speaks; Kazakh, the state language, comes first.
public enum Lang {
    KK("kk", "Қазақша", "Қаз", Locale.of("kk", "KZ")),
    RU("ru", "Русский", "Рус", Locale.of("ru", "KZ")),
    EN("en", "English", "Eng", Locale.UK);

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
