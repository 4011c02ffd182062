package kz.jauap.office.site.kazakh;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The words of the law in three languages; a term is official where its Kazakh stands in a statute.
@Component
public class Glossary {
    private static final Pattern CELL = Pattern.compile("(?:^|,)(?:\"([^\"]*)\"|([^,]*))");
    private static final Pattern BETWEEN = Pattern.compile("[\\s.,:;!?«»“”]+");
    private static final int COLUMNS = 6;
    private static final int STEM = 4;

    private final List<Known> official;

    Glossary() {
        try {
            this.official = new ClassPathResource("site/glossary.csv")
                    .getContentAsString(UTF_8)
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(Term::read)
                    .filter(Term::official)
                    .map(Known::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One term.
    public record Term(String kk, String ru, String en, boolean official) {
        static Term read(String line) {
            var cells = CELL.matcher(line)
                    .results()
                    .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                    .toList();
            if (cells.size() != COLUMNS) throw new IllegalStateException("No row of a glossary: " + line);
            return new Term(
                    cells.get(1), cells.get(2), cells.get(3), cells.get(5).equals("yes"));
        }

        /// Its forms: what stands in brackets may be left out.
        Stream<String> forms() {
            return Stream.of(kk, kk.replaceAll("\\s*\\([^)]*\\)", ""))
                    .map(Glossary::plain)
                    .distinct();
        }
    }

    /// An official term with that by which it is known again.
    private record Known(Term term, String russian, Set<String> forms) {
        static Known of(Term term) {
            return new Known(term, stem(plain(term.ru())), term.forms().collect(Collectors.toUnmodifiableSet()));
        }
    }

    /// Whether a text is nothing but an official term.
    boolean settles(String text) {
        var plain = plain(text);
        return official.stream().anyMatch(known -> known.forms().contains(plain));
    }

    /// The official terms that belong into a Kazakh text, going by its Russian.
    List<Term> wanted(String russian) {
        var words = plain(russian);
        return official.stream()
                .filter(known -> words.contains(known.russian()))
                .map(Known::term)
                .toList();
    }

    /// Those of them that it does without; where the law has two words for one Russian, either will do.
    List<Term> missing(String kazakh, String russian) {
        var wanted = wanted(russian);
        var met =
                wanted.stream().filter(term -> uses(kazakh, term)).map(Term::ru).toList();
        return wanted.stream().filter(term -> !met.contains(term.ru())).toList();
    }

    /// Whether a Kazakh text uses a term, in any form of it.
    static boolean uses(String kazakh, Term term) {
        var words = plain(kazakh);
        return term.forms().anyMatch(form -> words.contains(stem(form)));
    }

    /// Without its ending; of several words the last one bends.
    private static String stem(String term) {
        int end = term.length() - Math.min(2, Math.max(0, term.length() - STEM));
        return term.substring(0, end);
    }

    private static String plain(String text) {
        return BETWEEN.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
