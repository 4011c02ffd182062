package kz.jauap.office.site.text;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import org.springframework.stereotype.Component;

/// Where among all texts the words stand that a reader saw on a page.
@Component
public class Whereabouts {
    private static final int MOST = 8;
    private static final int SHORTEST = 3;

    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\([^)\\s]*\\)");
    private static final Pattern BEGINNING = Pattern.compile("(?m)^(?:# |- |\\d{1,3}\\. )");

    private final Words words;

    Whereabouts(Words words) {
        this.words = words;
    }

    /// The keys of the texts that hold the quoted words, those of the page first; with several sentences quoted, those
    /// that hold one of them.
    public List<String> of(String path, String language, String quote) {
        var lang = Lang.of(language).orElse(Lang.KK);
        var wanted = plain(quote);
        if (wanted.length() < SHORTEST) return List.of();
        return words.keys(lang).stream()
                .filter(key -> holds(plain(words.pattern(lang, key).orElse("")), wanted))
                .sorted(Comparator.<String, Boolean>comparing(key -> !onPage(key, path))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    private static boolean holds(String text, String wanted) {
        return text.contains(wanted) || (text.length() > 20 && wanted.contains(text));
    }

    private static boolean onPage(String key, String path) {
        return Leaflet.holding(key)
                .filter(leaflet -> leaflet.path().equals(path))
                .isPresent();
    }

    /// As a reader sees it: without the marks of headings, lists, links and bold words.
    private static String plain(String text) {
        String seen = BEGINNING.matcher(LINK.matcher(text).replaceAll("$1")).replaceAll("");
        return String.join(
                        " ",
                        Stream.of(seen.split("\\s+", -1))
                                .map(word -> word.replace("**", ""))
                                .toList())
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
