package kz.jauap.office.intake.portal;

import java.util.List;
import java.util.Optional;
import kz.jauap.law.appeal.Form;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.channel.Channel;
import kz.jauap.law.channel.Signature;
import kz.jauap.office.intake.Applicant;
import kz.jauap.office.intake.Said;
import kz.jauap.office.intake.Submission;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.intake.form.ToldBy;
import kz.jauap.office.intake.place.Place;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.map.Point;
import kz.jauap.office.registry.entry.Publishing;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.journal.Enclosure;

/// A door on the public pages: its address, its form and how the form is read.
sealed interface PortalDoor permits QuestionDoor, ThreatDoor {
    /// The address of its form, without the language.
    String path();

    /// What tells its submissions from those of other doors.
    String scope();

    String template();

    Submission read(Fields fields, List<Enclosure> enclosures);

    /// What the sender should look at once more; it never stops him.
    List<String> doubts(Submission submission);

    /// What a form says, by a door and to a body.
    static Submission submission(
            BodyId body,
            Channel channel,
            Kind kind,
            Urgency urgency,
            Applicant who,
            Fields fields,
            List<Enclosure> enclosures) {
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
        Optional<Publishing.Consent> consent =
                fields.yes("publish") ? Optional.of(Publishing.Consent.GIVEN) : Optional.empty();
        return new Submission(
                body,
                channel,
                Form.ELECTRONIC,
                Signature.NONE,
                kind,
                urgency,
                Optional.empty(),
                who,
                List.of(),
                said.agreed(consent).at(Point.read(fields.text(Place.FIELD))).told(ToldBy.of(fields)),
                enclosures,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// Who writes, as far as the form says.
    static Applicant named(Fields fields) {
        return Applicant.person(fields.line("surname"), fields.line("given"), "", "")
                .reached(fields.line("postal"), fields.line("phone"), fields.line("email"));
    }
}
