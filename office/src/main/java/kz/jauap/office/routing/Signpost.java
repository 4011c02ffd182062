package kz.jauap.office.routing;

import java.util.List;
import java.util.Optional;
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
        Optional<BodyId> district = file.district().flatMap(organisation::find).map(Body::id);
        return file.topic()
                .flatMap(organisation::topic)
                .map(topic -> new Topic.ByWords(topic, List.of()))
                .or(() -> guess(letter))
                .flatMap(guess -> organisation
                        .competent(guess.topic().id(), district)
                        .map(body -> new Hint(body, guess.topic(), district.map(organisation::body), guess.words())));
    }

    private Optional<Topic.ByWords> guess(Letter letter) {
        return organisation.topicOf(letter.subject() + " " + letter.text() + " " + String.join(" ", letter.claims()));
    }
}
