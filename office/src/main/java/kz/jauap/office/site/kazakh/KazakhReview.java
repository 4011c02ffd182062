package kz.jauap.office.site.kazakh;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.site.text.Wording;
import kz.jauap.office.site.text.Wordings;
import org.springframework.stereotype.Component;

/// How far the review of the Kazakh texts has come, text by text and room by room.
@Component
public class KazakhReview implements Words.Proofreader {
    private final Glossary glossary;
    private final Wordings wordings;
    private final Words words;

    KazakhReview(Glossary glossary, Wordings wordings, Words words) {
        this.glossary = glossary;
        this.wordings = wordings;
        this.words = words;
    }

    /// Why a Kazakh text may be relied on, or may not.
    public enum State {
        UNREVIEWED,
        PROPOSED,
        CONFIRMED,
        GLOSSARY
    }

    /// How many texts a room has, and how many of them may be relied on.
    public record Progress(String room, long all, long reviewed) {
        public long percent() {
            return all == 0 ? 100 : reviewed * 100 / all;
        }
    }

    /// One text with what helps to judge it.
    public record Line(String key, String kazakh, String russian, State state, List<Glossary.Term> missing) {}

    @Override
    public List<String> unreviewed(List<String> keys) {
        return keys.stream().filter(key -> !reviewed(key)).toList();
    }

    State state(String key, Map<String, Wording> open) {
        if (reviewed(key)) return confirmed(key) ? State.CONFIRMED : State.GLOSSARY;
        return open.containsKey(key) ? State.PROPOSED : State.UNREVIEWED;
    }

    List<Progress> progress() {
        return words.keys(Lang.KK).stream()
                .collect(Collectors.groupingBy(KazakhReview::room, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(room -> new Progress(
                        room.getKey(),
                        room.getValue().size(),
                        room.getValue().stream().filter(this::reviewed).count()))
                .toList();
    }

    /// The texts of a room, or of all, in one state, or in any.
    List<Line> lines(String room, Optional<State> state, String holding) {
        var open = wordings.waiting().stream()
                .filter(version -> version.lang() == Lang.KK)
                .collect(Collectors.toMap(Wording::key, Function.identity()));
        return new TreeSet<>(words.keys(Lang.KK))
                .stream()
                        .filter(key -> room.isEmpty() || room(key).equals(room))
                        .map(key -> line(key, open))
                        .filter(line -> state.isEmpty() || state.get() == line.state())
                        .filter(line -> holding.isEmpty()
                                || line.kazakh().contains(holding)
                                || line.key().contains(holding))
                        .toList();
    }

    private Line line(String key, Map<String, Wording> open) {
        var kazakh = words.pattern(Lang.KK, key).orElseThrow();
        var russian = words.pattern(Lang.RU, key).orElse("");
        return new Line(key, kazakh, russian, state(key, open), glossary.missing(kazakh, russian));
    }

    private boolean reviewed(String key) {
        return confirmed(key)
                || words.pattern(Lang.KK, key).filter(glossary::settles).isPresent();
    }

    private boolean confirmed(String key) {
        return wordings.inForce(Lang.KK, key)
                .filter(version -> version.state() == Wording.State.CHECKED)
                .isPresent();
    }

    private static String room(String key) {
        return key.substring(0, Math.max(0, key.indexOf('.')));
    }
}
