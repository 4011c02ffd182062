package kz.jauap.office.look;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import kz.jauap.law.statute.Act;
import kz.jauap.law.statute.Article;
import kz.jauap.office.house.RegimeInForce;
import kz.jauap.office.look.grammar.ByAct;
import kz.jauap.office.look.grammar.Cases;
import kz.jauap.office.look.grammar.Stops;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/// Every text a person reads, by language and key, from `messages/<room>_<lang>.properties` in ICU message format,
/// and in the words of the act by which this office counts.
///
/// A key that no language knows throws when `jauap.words.strict` is set (as in tests), and shows itself otherwise.
@Component
public class Words {
    private static final Logger log = LoggerFactory.getLogger(Words.class);

    /// Who knows which Kazakh texts no native editor has confirmed yet; the editors' room implements it.
    public interface Proofreader {
        /// Those of the keys whose Kazakh text is unconfirmed, in their order.
        List<String> unreviewed(List<String> keys);
    }

    private final Map<Lang, Map<String, String>> texts = new EnumMap<>(Lang.class);
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();
    private final Supplier<Map<String, String>> kazakhOfCode;
    private final Supplier<Act> act;
    private final boolean strict;
    private volatile Map<Lang, Map<String, String>> reworded = Map.of();

    @Autowired
    Words(@Value("${jauap.words.strict:false}") boolean strict, RegimeInForce inForce) {
        this(strict, inForce::act);
    }

    /// The words of the guide's law.
    public Words(boolean strict) {
        this(strict, () -> Act.LAW221);
    }

    Words(boolean strict, Supplier<Act> act) {
        this.strict = strict;
        this.act = act;
        for (var lang : Lang.values()) texts.put(lang, load(lang));
        this.kazakhOfCode = SingletonSupplier.of(() -> ByAct.inCode(texts.getOrDefault(Lang.KK, Map.of())));
    }

    private Words(Words shipped, Map<Lang, Map<String, String>> reworded) {
        this.strict = shipped.strict;
        this.act = shipped.act;
        this.kazakhOfCode = shipped.kazakhOfCode;
        this.texts.putAll(shipped.texts);
        this.reworded = reworded;
    }

    /// Puts an editor's wordings in the place of those that came with the software, from now on.
    public void reword(Map<Lang, Map<String, String>> wordings) {
        this.reworded = Map.copyOf(wordings);
    }

    /// The same words with some others in their place, for a rehearsal.
    public Words rehearsed(Map<Lang, Map<String, String>> wordings) {
        return new Words(this, Map.copyOf(wordings));
    }

    /// The pattern of a key as it came with the software.
    public Optional<String> shipped(Lang lang, String key) {
        return Optional.ofNullable(of(lang).get(keyed(key)));
    }

    /// The key under which a text stands here: its own, the one of the act by which this office counts, or, where a
    /// case's act was asked for, the one that all acts share.
    public String keyed(String key) {
        var known = texts.getOrDefault(Lang.KK, Map.of());
        if (known.containsKey(key)) return key;
        var own = ByAct.key(key, act.get());
        if (known.containsKey(own)) return own;
        var shared = ByAct.shared(key);
        return known.containsKey(shared) ? shared : key;
    }

    /// The pattern of a key as it is said now.
    public Optional<String> pattern(Lang lang, String key) {
        return reworded(lang, key).or(() -> shipped(lang, key));
    }

    private Optional<String> reworded(Lang lang, String key) {
        return Optional.ofNullable(reworded.getOrDefault(lang, Map.of()).get(keyed(key)))
                .filter(_ -> knows(lang, key));
    }

    /// The text of a key; dates, instants, trilingual arguments and articles are written in the same language.
    public String say(Lang lang, String key, Object... args) {
        return reworded(lang, key)
                .flatMap(wording -> tried(lang, key, wording, args))
                .or(() -> shipped(lang, key).map(pattern -> said(lang, pattern, args)))
                .orElseGet(() -> missing(lang, key, args));
    }

    /// An editor's wording with its facts, unless it wants them of another kind than they are.
    private Optional<String> tried(Lang lang, String key, String wording, Object[] args) {
        try {
            return Optional.of(said(lang, wording, args));
        } catch (IllegalArgumentException unfit) {
            log.warn("The editor's {} text for {} cannot be said: {}", lang.tag(), key, unfit.getMessage());
            return Optional.empty();
        }
    }

    private String said(Lang lang, String pattern, Object[] args) {
        if (args.length == 0) return pattern;
        var format = formats.computeIfAbsent(lang.tag() + pattern, _ -> new MessageFormat(pattern, lang.locale()));
        var own = (MessageFormat) format.clone();
        return lang == Lang.KK ? Cases.agreed(own, written(lang, args)) : Stops.merged(own, written(lang, args));
    }

    public boolean knows(Lang lang, String key) {
        return of(lang).containsKey(keyed(key));
    }

    public Set<String> keys(Lang lang) {
        return Set.copyOf(of(lang).keySet());
    }

    private String missing(Lang lang, String key, Object[] args) {
        if (strict) throw new IllegalArgumentException("No " + lang.tag() + " text for " + key);
        log.error("No {} text for {}", lang.tag(), key);
        for (var other : Lang.values()) {
            if (knows(other, key)) return say(other, key, args);
        }
        return key;
    }

    /// Where a rule stands, such as "Law No. 221, art. 8(1)".
    public String cite(Lang lang, Article article) {
        return say(lang, "law.article." + article.act().name(), article.place());
    }

    private Object[] written(Lang lang, Object[] args) {
        var written = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            written[i] = switch (args[i]) {
                case LocalDate day -> Dates.day(lang, day);
                case Instant instant -> Dates.moment(lang, instant);
                case Trilingual name -> name.in(lang);
                case Article article -> cite(lang, article);
                case Object other -> other;
            };
        }
        return written;
    }

    private Map<String, String> of(Lang lang) {
        return lang == Lang.KK && act.get() == Act.APPC ? kazakhOfCode.get() : texts.getOrDefault(lang, Map.of());
    }

    private static Map<String, String> load(Lang lang) {
        var all = new HashMap<String, String>();
        try {
            var pattern = "classpath*:messages/*_" + lang.tag() + ".properties";
            for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                var room = new Properties();
                try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    room.load(reader);
                }
                room.forEach((key, text) -> {
                    if (all.put((String) key, (String) text) != null) {
                        throw new IllegalStateException(key + " stands in two files, the second is " + file);
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
