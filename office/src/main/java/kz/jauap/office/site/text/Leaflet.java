package kz.jauap.office.site.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;

/// A public page whose texts an editor may write, its one marked-up text and the beginning of its sentences.
public enum Leaflet {
    HOME("/", "site.text.home", "site.home."),
    GUIDE("/guide", "site.text.guide", "site.guide."),
    HELP("/help", "site.text.help", "site.help."),
    CONTACTS("/contacts", "site.text.contacts", "site.contacts."),
    PRIVACY("/privacy", "site.text.privacy", "site.privacy."),
    ACCESSIBILITY("/accessibility", "site.text.accessibility", "site.access."),
    FOOT("/display", "look.footer.hours", "look.footer.");

    private final String path;
    private final String text;
    private final String sentences;

    Leaflet(String path, String text, String sentences) {
        this.path = path;
        this.text = text;
        this.sentences = sentences;
    }

    public String path() {
        return path;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Leaflet> of(String code) {
        return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /// The page on which a text stands.
    public static Optional<Leaflet> holding(String key) {
        return Stream.of(values()).filter(each -> each.holds(key)).findFirst();
    }

    /// Its texts, the long ones with markup first.
    List<String> keys(Words words) {
        return words.keys(Lang.KK).stream()
                .filter(this::holds)
                .sorted((one, other) -> marked(one) == marked(other) ? one.compareTo(other) : marked(one) ? -1 : 1)
                .toList();
    }

    /// Whether a text may hold headings, lists, bold words and links.
    static boolean marked(String key) {
        return key.startsWith("site.text.");
    }

    private boolean holds(String key) {
        return !Statutory.states(key) && (key.equals(text) || key.startsWith(sentences));
    }
}
