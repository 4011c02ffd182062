package kz.jauap.office.registry.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.jauap.office.people.Sight;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.card.Filter;
import kz.jauap.office.registry.card.Lists;
import kz.jauap.office.registry.card.Where;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.party.LetterTable;
import org.springframework.stereotype.Component;

/// Finds cases in the reader's sight by what he types: a number or its end, an IIN or BIN, a phone, words.
///
/// What he may not see neither is found nor counts: every question asked of the database is narrowed by his sight.
@Component
public class Search {
    /// How many are shown at once.
    public static final int PAGE = 50;

    private static final Pattern STEM = Pattern.compile("'((?:[^']|'')+)'");

    private final Lists lists;
    private final Keys keys;
    private final Typed typed;
    private final IndexTable index;
    private final SealedLetters sealed;
    private final LetterTable letters;

    Search(Lists lists, Keys keys, Typed typed, IndexTable index, SealedLetters sealed, LetterTable letters) {
        this.lists = lists;
        this.keys = keys;
        this.typed = typed;
        this.index = index;
        this.sealed = sealed;
        this.letters = letters;
    }

    /// What is found, the best first, at most one page.
    public List<Found> find(Sight sight, String words, Filter filter, LocalDate today) {
        Optional<Keys.Key> key = keys.read(words);
        List<Found> found =
                new ArrayList<>(key.map(known -> byKey(known, Where.seen(sight).narrowed(filter, today)))
                        .orElse(List.of()));
        if (key.filter(Keys.Certain.class::isInstance).isEmpty()) {
            byWords(sight, words, filter, today).stream()
                    .filter(each -> found.stream()
                            .noneMatch(
                                    had -> had.row().appeal().equals(each.row().appeal())))
                    .limit((long) PAGE - found.size())
                    .forEach(found::add);
        }
        return List.copyOf(found);
    }

    private List<Found> byKey(Keys.Key key, Where where) {
        return lists.latest(where.and(key.condition(), key.values().toArray()), PAGE).stream()
                .map(row -> new Found(row, List.of()))
                .toList();
    }

    private List<Found> byWords(Sight sight, String words, Filter filter, LocalDate today) {
        List<Term> terms = typed.terms(words);
        if (terms.isEmpty()) {
            return List.of();
        }
        List<String> loose = terms.stream().map(Term::loosely).toList();
        Set<AppealId> best = new LinkedHashSet<>(
                sealed.matching(String.join(" & ", loose), Where.seen(sight).narrowed(filter, today)));
        for (Way way : ways(terms)) {
            if (best.isEmpty() || (way.whole() && best.size() < PAGE)) {
                best.addAll(index.best(way.query(), loose, Where.seen(sight).narrowed(filter, today), PAGE));
            }
        }
        return shown(sight, best.stream().limit(PAGE).toList(), stems(loose));
    }

    /// A way to match.
    ///
    /// @param whole whether everything typed must match; less is tried only where that finds nothing
    private record Way(String query, boolean whole) {}

    /// What must match, from all that was typed down to any of it.
    private static List<Way> ways(List<Term> terms) {
        List<String> loose = terms.stream().map(Term::loosely).toList();
        List<Way> ways = new ArrayList<>();
        ways.add(new Way(terms.stream().map(Term::exactly).collect(Collectors.joining(" & ")), true));
        ways.add(new Way(String.join(" & ", loose), true));
        if (loose.size() > 2) {
            ways.add(new Way(
                    IntStream.range(0, loose.size())
                            .mapToObj(out -> IntStream.range(0, loose.size())
                                    .filter(at -> at != out)
                                    .mapToObj(loose::get)
                                    .collect(Collectors.joining(" & ", "(", ")")))
                            .collect(Collectors.joining(" | ")),
                    false));
        }
        if (loose.size() > 1) {
            ways.add(new Way(String.join(" | ", loose), false));
        }
        return ways;
    }

    private List<Found> shown(Sight sight, List<AppealId> best, Set<String> stems) {
        Map<AppealId, CardRow> rows =
                lists.among(sight, best).stream().collect(Collectors.toMap(CardRow::appeal, Function.identity()));
        Map<AppealId, String> texts = letters.texts(best);
        return best.stream()
                .flatMap(appeal -> Stream.ofNullable(rows.get(appeal)))
                .map(row -> new Found(row, Excerpt.of(texts.getOrDefault(row.appeal(), ""), stems)))
                .toList();
    }

    private static Set<String> stems(Collection<String> terms) {
        return terms.stream()
                .flatMap(term -> STEM.matcher(term).results())
                .map((MatchResult each) -> each.group(1).replace("''", "'"))
                .collect(Collectors.toSet());
    }
}
