package kz.jauap.office.look;

/// One name or text in the three languages of the office.
public record Trilingual(String kk, String ru, String en) {
    public String in(Lang lang) {
        return switch (lang) {
            case KK -> kk;
            case RU -> ru;
            case EN -> en;
        };
    }

    /// The same text in all three languages.
    public static Trilingual same(String text) {
        return new Trilingual(text, text, text);
    }
}
