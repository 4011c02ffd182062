package kz.jauap.office.intake.portal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

/// A door on the public pages: its address, its form and how the form is read.
enum PortalDoor {
    QUESTION("/question", "intake/question"),
    THREAT("/threat", "intake/threat");

    private static final int SHORT = 40;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    private final String path;
    private final String template;

    PortalDoor(String path, String template) {
        this.path = path;
        this.template = template;
    }

    String path() {
        return path;
    }

    String template() {
        return template;
    }

    Submission read(Fields fields, List<Enclosure> enclosures) {
        return switch (this) {
            case QUESTION -> question(fields, enclosures);
            case THREAT -> threat(fields, enclosures);
        };
    }

    /// What the sender should look at once more; it never stops him, and a report of a threat is never delayed.
    List<String> doubts(Submission submission) {
        return switch (this) {
            case THREAT -> List.of();
            case QUESTION -> {
                String text = submission.said().text().strip();
                String email = submission.applicant().email();
                boolean vague = !text.isEmpty() && text.length() < SHORT;
                boolean unreachable = !email.isEmpty() && !EMAIL.matcher(email).matches();
                yield Stream.of(vague ? "intake.doubt.short" : "", unreachable ? "intake.doubt.email" : "")
                        .filter(key -> !key.isEmpty())
                        .toList();
            }
        };
    }

    private static Submission question(Fields fields, List<Enclosure> enclosures) {
        return submission(Channel.QUESTION_FOR_AKIM, kind(fields), Urgency.ORDINARY, named(fields), fields, enclosures);
    }

    private static Submission threat(Fields fields, List<Enclosure> enclosures) {
        Applicant applicant = named(fields);
        Applicant sender = applicant.unnamed()
                ? Applicant.nameless().reached("", applicant.phone(), applicant.email())
                : applicant;
        return submission(Channel.SITE, Kind.MESSAGE, Urgency.THREAT, sender, fields, enclosures);
    }

    private static Kind kind(Fields fields) {
        return fields.text("kind").isEmpty() ? Kind.MESSAGE : fields.one("kind", Kind.class);
    }

    private static Applicant named(Fields fields) {
        return Applicant.person(fields.line("surname"), fields.line("given"), "", "")
                .reached("", fields.line("phone"), fields.line("email"));
    }

    private static Submission submission(
            Channel channel, Kind kind, Urgency urgency, Applicant who, Fields fields, List<Enclosure> enclosures) {
        Said said = new Said(
                fields.text("language"),
                "",
                fields.text("text"),
                "",
                "",
                fields.line("place"),
                fields.text("district"),
                fields.text("topic"),
                "",
                "",
                0);
        return new Submission(
                BodyId.CITY,
                channel,
                Form.ELECTRONIC,
                Signature.NONE,
                kind,
                urgency,
                Optional.empty(),
                who,
                List.of(),
                said,
                enclosures,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
