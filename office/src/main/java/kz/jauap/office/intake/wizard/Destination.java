package kz.jauap.office.intake.wizard;

import java.util.Optional;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.organisation.Topic;
import kz.jauap.office.organisation.TopicByWords;
import org.springframework.stereotype.Component;

/// To which body an appeal goes: the one its author chose, else the one whose matter it seems to be.
@Component
public class Destination {
    private final Organisation organisation;

    Destination(Organisation organisation) {
        this.organisation = organisation;
    }

    /// The body chosen on the form, or the suggested one.
    public Body of(Fields fields) {
        return fields.yes("to")
                ? organisation.find(fields.text("to")).filter(Body::registers).orElseGet(() -> suggested(fields))
                : suggested(fields);
    }

    /// Whose matter it seems to be, by topic and district; the city's own where nobody can tell.
    public Body suggested(Fields fields) {
        Optional<BodyId> district = organisation.find(fields.text("district")).map(Body::id);
        return topic(fields)
                .flatMap(topic -> organisation.competent(topic.id(), district))
                .filter(Body::registers)
                .orElseGet(organisation::city);
    }

    /// The topic chosen on the form, or the one its words give away.
    public Optional<Topic> topic(Fields fields) {
        return organisation
                .topic(fields.text("topic"))
                .or(() -> organisation
                        .topicOf(fields.text("subject") + " " + fields.text("text") + " " + fields.text("claims"))
                        .map(TopicByWords::topic));
    }
}
