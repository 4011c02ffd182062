package kz.jauap.office.intake.portal;

import java.util.List;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.intake.Applicant;
import kz.jauap.office.intake.Submission;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.journal.Enclosure;

/// The door for reports of a crime or a threat, with a name or without; nothing delays them.
record ThreatDoor() implements PortalDoor {
    @Override
    public String path() {
        return "/threat";
    }

    @Override
    public String scope() {
        return path();
    }

    @Override
    public String template() {
        return "intake/threat";
    }

    @Override
    public Submission read(Fields fields, List<Enclosure> enclosures) {
        Applicant applicant = PortalDoor.named(fields);
        Applicant sender = applicant.unnamed()
                ? Applicant.nameless().reached("", applicant.phone(), applicant.email())
                : applicant;
        return PortalDoor.submission(
                BodyId.CITY, Channel.SITE, Kind.MESSAGE, Urgency.THREAT, sender, fields, enclosures);
    }

    @Override
    public List<String> doubts(Submission submission) {
        return List.of();
    }
}
