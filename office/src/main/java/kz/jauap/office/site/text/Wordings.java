package kz.jauap.office.site.text;

import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.site.text.Wording.Mark;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// What editors have written over the texts of the software: kept by version, in force from the moment of publication,
/// on every node within half a minute.
@Component
@Order(5)
public class Wordings implements ApplicationRunner {
    /// What is done with a text that an editor has before him.
    public enum Step {
        SAVE,
        SUBMIT,
        PUBLISH,
        /// Publish, and vouch as a native speaker that it is well said.
        CHECK
    }

    private final WordingTable table;
    private final Words words;
    private final Clock clock;
    private final AtomicLong turn = new AtomicLong(-1);
    private final AtomicReference<Map<Lang, Map<String, Wording>>> current = new AtomicReference<>(Map.of());

    Wordings(WordingTable table, Words words, Clock clock) {
        this.table = table;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        refresh();
    }

    /// Takes over what was published, here or on another node.
    @Scheduled(fixedDelay = 30_000)
    void refresh() {
        long now = table.turn();
        if (turn.getAndSet(now) != now) {
            reload();
        }
    }

    /// The version that holds now; none where the text is as it came and nobody has confirmed it.
    public Optional<Wording> inForce(Lang lang, String key) {
        return Optional.ofNullable(current.get().getOrDefault(lang, Map.of()).get(key));
    }

    /// Keeps a text and takes a step with it; writing the same once more makes no new version.
    public Wording write(Lang lang, String key, String text, String note, long officer, Step step) {
        Mark mark = new Mark(officer, clock.instant());
        long id = newest(lang, key)
                .filter(version -> version.text().equals(text))
                .map(Wording::id)
                .orElseGet(() ->
                        table.add(key, lang, text, words.shipped(lang, key).orElseThrow(), note, mark));
        switch (step) {
            case SAVE -> {}
            case SUBMIT -> table.submit(id, mark.at());
            case PUBLISH -> table.publish(id, mark);
            case CHECK -> {
                table.publish(id, mark);
                table.check(id, mark);
            }
        }
        refresh();
        return table.find(id).orElseThrow();
    }

    /// Puts an earlier version, or the text of the software, in force again, as a version of its own.
    public Wording restore(Lang lang, String key, String text, long officer) {
        Mark mark = new Mark(officer, clock.instant());
        long id = table.add(key, lang, text, words.shipped(lang, key).orElseThrow(), "", mark);
        table.publish(id, mark);
        refresh();
        return table.find(id).orElseThrow();
    }

    public Optional<Wording> newest(Lang lang, String key) {
        return history(key).stream().filter(version -> version.lang() == lang).findFirst();
    }

    /// All versions of a text, newest first.
    public List<Wording> history(String key) {
        return table.of(key);
    }

    /// Every version in force in one language.
    List<Wording> all(Lang lang) {
        return List.copyOf(current.get().getOrDefault(lang, Map.of()).values());
    }

    public List<Wording> waiting() {
        return table.waiting();
    }

    /// The public's words with everything that still waits in its place.
    Words rehearsed() {
        var texts = texts(current.get());
        waiting().forEach(version -> sheet(texts, version.lang()).put(version.key(), version.text()));
        return words.rehearsed(texts);
    }

    private void reload() {
        Map<Lang, Map<String, Wording>> read = new EnumMap<>(Lang.class);
        for (Wording version : table.inForce()) {
            if (holds(version)) sheet(read, version.lang()).put(version.key(), version);
        }
        current.set(read);
        words.reword(texts(read));
    }

    /// A confirmation holds as long as the software says what was confirmed; a text as long as it has the facts that
    /// the
    /// software gives it.
    private boolean holds(Wording version) {
        return words.shipped(version.lang(), version.key())
                .filter(shipped -> version.confirmsOnly()
                        ? shipped.equals(version.base())
                        : Fitness.mistake(version.lang(), version.text(), shipped)
                                .isEmpty())
                .isPresent();
    }

    private static Map<Lang, Map<String, String>> texts(Map<Lang, Map<String, Wording>> versions) {
        Map<Lang, Map<String, String>> texts = new EnumMap<>(Lang.class);
        versions.forEach((lang, all) -> all.forEach((key, version) -> {
            if (!version.confirmsOnly()) sheet(texts, lang).put(key, version.text());
        }));
        return texts;
    }

    private static <T> Map<String, T> sheet(Map<Lang, Map<String, T>> sheets, Lang lang) {
        return sheets.computeIfAbsent(lang, _ -> new HashMap<>());
    }
}
