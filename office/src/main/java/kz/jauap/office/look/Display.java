package kz.jauap.office.look;

import java.util.List;

/// How the reader wants the pages shown: theme, size of text in percent, spacing and contrast; kept in one cookie as
/// "dark.125.wide.high".
public record Display(Theme theme, int size, Spacing spacing, Contrast contrast) {
    public static final String COOKIE = "display";
    public static final List<Integer> SIZES = List.of(100, 125, 150);
    public static final Display USUAL = new Display(Theme.AUTO, 100, Spacing.USUAL, Contrast.USUAL);

    /// How far lines, letters and words stand apart.
    public enum Spacing {
        USUAL,
        WIDE;

        public String code() {
            return this == WIDE ? "wide" : "usual";
        }

        public static Spacing of(String code) {
            return WIDE.code().equals(code) ? WIDE : USUAL;
        }
    }

    /// How sharply text stands out.
    public enum Contrast {
        USUAL,
        HIGH;

        public String code() {
            return this == HIGH ? "high" : "usual";
        }

        public static Contrast of(String code) {
            return HIGH.code().equals(code) ? HIGH : USUAL;
        }
    }

    public Display {
        if (!SIZES.contains(size)) throw new IllegalArgumentException("No such size");
    }

    public static Display of(String theme, String size, String spacing, String contrast) {
        var percent = SIZES.stream()
                .filter(known -> String.valueOf(known).equals(size))
                .findFirst();
        return new Display(Theme.of(theme), percent.orElse(100), Spacing.of(spacing), Contrast.of(contrast));
    }

    public static Display ofCookie(String text) {
        var parts = (text + "....").split("\\.", -1);
        return of(parts[0], parts[1], parts[2], parts[3]);
    }

    /// Whether it asks for more than a larger text.
    public boolean forTheWeakSighted() {
        return spacing == Spacing.WIDE || contrast == Contrast.HIGH;
    }

    public String cookie() {
        return String.join(".", theme.code(), String.valueOf(size), spacing.code(), contrast.code());
    }
}
