package kz.jauap.office.intake.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.law.appeal.Form;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.channel.Channel;
import kz.jauap.law.channel.Signature;
import kz.jauap.office.intake.Submission;
import kz.jauap.office.intake.form.AppealForm;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.journal.Enclosure;

/// The desk's form, filled in by a clerk from the paper before him.
public record DeskSheet(Fields fields) {
    /// The doors that lead to the desk, the most usual first.
    public enum DeskDoor {
        CHANCELLERY(Channel.CHANCELLERY, Form.WRITTEN),
        POST(Channel.POST, Form.WRITTEN),
        IN_PERSON(Channel.IN_PERSON, Form.WRITTEN),
        ORAL_STATEMENT(Channel.ORAL_STATEMENT, Form.ORAL),
        VIDEO(Channel.VIDEO, Form.VIDEO_MESSAGE);

        private final Channel channel;
        private final Form form;

        DeskDoor(Channel channel, Form form) {
            this.channel = channel;
            this.form = form;
        }

        /// The door of a name, the most usual where there is none of that name.
        static DeskDoor of(String name) {
            return Stream.of(values())
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElse(CHANCELLERY);
        }

        /// What the ledger calls this door.
        public Channel channel() {
            return channel;
        }
    }

    /// What the form says, with what lies in its tray.
    public Submission submission(
            BodyId body, Optional<Instant> receivedAt, List<Enclosure> enclosures, Optional<Instant> firstContact) {
        DeskDoor door = fields.one("door", DeskDoor.class);
        AppealForm form = new AppealForm(fields);
        return new Submission(
                body,
                door.channel,
                door.form,
                fields.yes("signed") ? Signature.HANDWRITTEN : Signature.NONE,
                fields.one("kind", Kind.class),
                fields.yes("threat") ? Urgency.THREAT : Urgency.ORDINARY,
                receivedAt,
                form.applicant(),
                form.together(),
                form.said(),
                enclosures,
                Optional.empty(),
                Optional.empty(),
                firstContact);
    }
}
