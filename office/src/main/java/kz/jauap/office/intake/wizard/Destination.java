package kz.jauap.office.intake.wizard;

import java.util.Optional;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.intake.place.Place;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.organisation.Topic;
import org.springframework.stereotype.Component;

/// To which body an appeal goes: the one its author chose, else the one competent for the topic he chose, else the
/// district's where a place is marked on the map, else the city's own, where a person decides.
@Component
public class Destination {
    private final Organisation organisation;

    Destination(Organisation organisation) {
        this.organisation = organisation;
    }

    /// The body chosen on the form, or the one its topic and district lead to.
    public Body of(Fields fields) {
        return organisation
                .find(fields.text("to"))
                .filter(Body::registers)
                .or(() -> organisation.topic(fields.text("topic")).flatMap(topic -> competent(topic, fields)))
                .or(() -> pointedAt(fields))
                .orElseGet(organisation::city);
    }

    /// What the words of a text give away where no topic was chosen: a hint to its author, who decides.
    Optional<Hint> hint(Fields fields) {
        return organisation
                .topicOf(fields.text("subject") + " " + fields.text("text") + " " + fields.text("claims"))
                .map(Topic.ByWords::topic)
                .filter(_ -> organisation.topic(fields.text("topic")).isEmpty())
                .flatMap(topic -> competent(topic, fields).map(body -> new Hint(topic, body)));
    }

    /// A topic that a text seems to be about, and whose matter that is.
    public record Hint(Topic topic, Body body) {}

    /// Who marks a place on the map and names no topic writes to the akimat of the district it lies in.
    private Optional<Body> pointedAt(Fields fields) {
        return organisation
                .find(fields.text("district"))
                .filter(Body::registers)
                .filter(_ -> fields.yes(Place.FIELD)
                        && organisation.topic(fields.text("topic")).isEmpty());
    }

    private Optional<Body> competent(Topic topic, Fields fields) {
        Optional<BodyId> district = organisation.find(fields.text("district")).map(Body::id);
        return organisation.competent(topic.id(), district).filter(Body::registers);
    }
}
