package kz.jauap.office.organisation.map;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.jauap.office.look.Theme;
import kz.jauap.office.organisation.BodyId;

/// The map as a picture (SVG): the districts with their names, and a pin where a place is marked.
///
/// @param names what is written into each district
record Drawing(Plan plan, List<Outline> outlines, Map<BodyId, String> names, Optional<Point> pin, Theme theme) {
    private static final String LIGHT =
            ".d{fill:#ddf1f6;stroke:#00627c}.here{fill:#b4e0ea}text{fill:#13212a;stroke:#ddf1f6}.pin{fill:#a3181f;stroke:#fff}.eye{fill:#fff}";
    private static final String DARK =
            ".d{fill:#0e3543;stroke:#3fb4cf}.here{fill:#175468}text{fill:#e9f0f3;stroke:#0e3543}.pin{fill:#ff9c97;stroke:#0d161b}.eye{fill:#0d161b}";

    /// Pixels of a letter on a map of a certain width.
    private static final int LETTER = 42;

    /// How broad a letter is at most, as a part of its height, in whatever typeface the reader has.
    private static final double BROAD = 0.74;

    /// How much of a district's room its name may fill.
    private static final double FILLED = 0.86;

    String svg() {
        StringBuilder svg = new StringBuilder();
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$d\" height=\"%2$d\" viewBox=\"0 0 %1$d %2$d\">",
                plan.width(),
                plan.height()));
        svg.append("<style>.d{stroke-width:1.2;stroke-linejoin:round}.pin{stroke-width:1.5}")
                .append(
                        "text{font-family:Onest,system-ui,sans-serif;font-weight:600;text-anchor:middle;stroke-width:3;stroke-linejoin:round;paint-order:stroke}")
                .append(colours())
                .append("</style>");
        outlines.forEach(outline -> svg.append(district(outline)));
        outlines.forEach(outline -> svg.append(name(outline)));
        pin.ifPresent(at -> svg.append(needle(at)));
        return svg.append("</svg>").toString();
    }

    private String colours() {
        return switch (theme) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
            case AUTO -> LIGHT + "@media (prefers-color-scheme:dark){" + DARK + "}";
        };
    }

    private String district(Outline outline) {
        String here = pin.filter(outline::holds).isPresent() ? " here" : "";
        return String.format(
                Locale.ROOT,
                "<path class=\"d%s\" fill-rule=\"evenodd\" d=\"%s\"/>",
                here,
                Shape.of(outline, plan).path());
    }

    /// A name stands in the midst of its district's room, and is drawn together where it would touch the border.
    private String name(Outline outline) {
        Shape shape = Shape.of(outline, plan);
        String name = names.getOrDefault(outline.district(), "");
        int letter = Math.max(9, plan.width() / LETTER);
        double most = shape.room() * FILLED;
        boolean tight = name.length() * letter * BROAD > most;
        return String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" font-size=\"%d\" dy=\".35em\"%s>%s</text>",
                shape.x(),
                shape.y(),
                letter,
                tight ? String.format(Locale.ROOT, " textLength=\"%.1f\" lengthAdjust=\"spacingAndGlyphs\"", most) : "",
                escaped(name));
    }

    private String needle(Point at) {
        return String.format(
                Locale.ROOT,
                "<g transform=\"translate(%.1f %.1f)\"><path class=\"pin\" d=\"M0 0C-3 -7 -9 -11 -9 -17A9 9 0 0 1 9 -17C9 -11 3 -7 0 0Z\"/>"
                        + "<circle class=\"eye\" cy=\"-17\" r=\"3.4\"/></g>",
                plan.x(at),
                plan.y(at));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
