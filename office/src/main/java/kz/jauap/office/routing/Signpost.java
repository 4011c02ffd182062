package kz.jauap.office.routing;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.look.Lang;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.organisation.Topic;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.party.Letter;
import org.springframework.stereotype.Component;

/// Points to the body whose matter an appeal seems to be, and says why; a person decides.
@Component
public class Signpost {
    private static final String NOT_A_LETTER = "[^\\p{L}]+";

    private final Organisation organisation;

    Signpost(Organisation organisation) {
        this.organisation = organisation;
    }

    /// Where an appeal seems to belong.
    ///
    /// @param words of the text that gave the topic away; empty when somebody chose the topic
    public record Hint(Body body, Topic topic, Optional<Body> district, List<String> words) {}

    public Optional<Hint> of(CaseFile file) {
        Letter letter = file.letter();
        Optional<BodyId> district =
                letter.district().flatMap(organisation::find).map(Body::id);
        return letter.topic()
                .flatMap(organisation::topic)
                .map(topic -> new Guess(topic, List.of()))
                .or(() -> guess(letter))
                .flatMap(guess -> organisation
                        .competent(guess.topic().id(), district)
                        .map(body -> new Hint(body, guess.topic(), district.map(organisation::body), guess.words())));
    }

    private record Guess(Topic topic, List<String> words) {}

    private Optional<Guess> guess(Letter letter) {
        String text = letter.subject() + " " + letter.text() + " " + String.join(" ", letter.claims());
        List<String> words = Stream.of(text.toLowerCase(Locale.ROOT).split(NOT_A_LETTER, -1))
                .distinct()
                .toList();
        return organisation.topics().stream()
                .map(topic -> new Guess(topic, telling(topic, words)))
                .filter(guess -> !guess.words().isEmpty())
                .max(Comparator.comparingInt(guess -> guess.words().size()));
    }

    private static List<String> telling(Topic topic, List<String> words) {
        List<String> stems = Stream.of(Lang.values())
                .flatMap(lang -> topic.keywords().in(lang).stream())
                .toList();
        return words.stream()
                .filter(word -> stems.stream().anyMatch(word::startsWith))
                .toList();
    }
}
