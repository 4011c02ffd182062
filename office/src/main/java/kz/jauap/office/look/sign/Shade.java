package kz.jauap.office.look.sign;

import java.util.Optional;
import java.util.regex.Pattern;

/// A colour of a city's own, and all that pages need of it in light and dark, each with its contrast.
public record Shade(int rgb) {
    /// What WCAG 2 asks of text at level AA.
    public static final double AA = 4.5;

    static final Shade WHITE = new Shade(0xFFFFFF);
    static final Shade DARK = new Shade(0x14212A);
    private static final Shade NIGHT = new Shade(0x04141A);
    private static final Shade BLACK = new Shade(0);
    private static final Pattern HEX = Pattern.compile("#?([0-9a-fA-F]{6})");
    private static final int STEPS = 100;
    private static final double DEEP = 10;
    private static final double CLEAR = 6;

    /// Reads `#00627c`.
    public static Optional<Shade> parse(String text) {
        var hex = HEX.matcher(text.strip());
        return hex.matches() ? Optional.of(new Shade(Integer.parseInt(hex.group(1), 16))) : Optional.empty();
    }

    public String hex() {
        return "#%06x".formatted(rgb);
    }

    /// How it is called in addresses and styles.
    public String code() {
        return "%06x".formatted(rgb);
    }

    /// Whether white text on it, and it as text on white, can be read by everybody.
    public boolean readable() {
        return contrast(WHITE) >= AA;
    }

    /// The nearest darker colour that can be read.
    public Shade nearest() {
        return until(BLACK, WHITE, AA);
    }

    /// How much it stands out from another, from 1 to 21, as WCAG 2 counts.
    public double contrast(Shade other) {
        double mine = luminance();
        double others = other.luminance();
        return (Math.max(mine, others) + 0.05) / (Math.min(mine, others) + 0.05);
    }

    /// The style sheet of pages in this colour.
    public String css() {
        String light = rules(this, mixed(BLACK, 0.25), mixed(WHITE, 0.88), hero());
        String dark = rules(bright(), bright().mixed(WHITE, 0.25), softDark(), heroDark());
        return """
                @layer tokens {
                  [data-tint=own-%1$s] { %2$s }
                  [data-tint=own-%1$s][data-theme=dark] { %3$s }
                  @media (prefers-color-scheme: dark) { [data-tint=own-%1$s][data-theme=auto] { %3$s } }
                }
                """.formatted(code(), light, dark);
    }

    Shade soft() {
        return mixed(WHITE, 0.88);
    }

    Shade hero() {
        return until(BLACK, WHITE, DEEP);
    }

    /// The same colour for a dark page: so light that dark text on it, and it on the page, can be read.
    Shade bright() {
        Shade onNight = until(WHITE, NIGHT, CLEAR);
        return onNight.until(WHITE, DARK, CLEAR);
    }

    Shade softDark() {
        return DARK.mixed(hero(), 0.6);
    }

    Shade heroDark() {
        return hero().mixed(BLACK, 0.25);
    }

    private static String rules(Shade brand, Shade hover, Shade soft, Shade hero) {
        return "--brand: %s; --brand-hover: %s; --brand-soft: %s; --hero: %s; --ridge: %s;"
                .formatted(brand.hex(), hover.hex(), soft.hex(), hero.hex(), hero.hex());
    }

    private Shade until(Shade towards, Shade against, double least) {
        for (int step = 0; step < STEPS; step++) {
            Shade tried = mixed(towards, step / (double) STEPS);
            if (tried.contrast(against) >= least) return tried;
        }
        return towards;
    }

    private Shade mixed(Shade other, double share) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double part = ((rgb >> shift) & 0xFF) * (1 - share) + ((other.rgb >> shift) & 0xFF) * share;
            mixed |= ((int) Math.round(part)) << shift;
        }
        return new Shade(mixed);
    }

    private double luminance() {
        return 0.2126 * linear((rgb >> 16) & 0xFF) + 0.7152 * linear((rgb >> 8) & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
