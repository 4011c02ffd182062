package kz.jauap.office.intake.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.jauap.law.appeal.Form;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.channel.Channel;
import kz.jauap.law.channel.Signature;
import kz.jauap.office.intake.Applicant;
import kz.jauap.office.intake.Said;
import kz.jauap.office.intake.Submission;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.journal.Enclosure;

/// The desk's form, filled in by a clerk from the paper before him.
record DeskSheet(Fields fields) {
    /// The doors that lead to the desk, the most usual first.
    enum DeskDoor {
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

        Channel channel() {
            return channel;
        }
    }

    private static final Pattern NUMBER = Pattern.compile("\\b\\d{12}\\b");

    Submission submission(BodyId body, Optional<Instant> receivedAt, List<Enclosure> enclosures) {
        DeskDoor door = fields.one("door", DeskDoor.class);
        return new Submission(
                body,
                door.channel,
                door.form,
                fields.yes("signed") ? Signature.HANDWRITTEN : Signature.NONE,
                fields.one("kind", Kind.class),
                fields.yes("threat") ? Urgency.THREAT : Urgency.ORDINARY,
                receivedAt,
                applicant(),
                Said.lines(fields.text("together")).stream()
                        .map(DeskSheet::signer)
                        .toList(),
                said(),
                enclosures,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private Applicant applicant() {
        Applicant named = switch (fields.one("sort", Applicant.Sort.class)) {
            case PERSON ->
                Applicant.person(
                        fields.line("surname"), fields.line("given"), fields.line("patronymic"), fields.line("number"));
            case FIRM -> Applicant.firm(fields.line("title"), fields.line("number"), fields.line("representative"));
            case NAMELESS -> Applicant.nameless();
        };
        return named.reached(fields.line("postal"), fields.line("phone"), fields.line("email"));
    }

    /// One of those who signed too: surname, given name, patronymic and, anywhere in the line, the IIN.
    private static Applicant signer(String line) {
        Matcher number = NUMBER.matcher(line);
        String iin = number.find() ? number.group() : "";
        String[] names = number.replaceAll("").replace(',', ' ').strip().split("\\s+", 3);
        return Applicant.person(names[0], names.length > 1 ? names[1] : "", names.length > 2 ? names[2] : "", iin);
    }

    private Said said() {
        return new Said(
                fields.text("language"),
                fields.line("subject"),
                fields.text("text"),
                fields.text("claims"),
                fields.line("addressee"),
                fields.line("place"),
                fields.text("district"),
                fields.text("topic"),
                fields.text("against"),
                fields.text("reasons"),
                fields.number("sheets"));
    }
}
