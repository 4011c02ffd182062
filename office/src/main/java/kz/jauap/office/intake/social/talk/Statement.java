package kz.jauap.office.intake.social.talk;

import java.util.List;
import java.util.Optional;
import kz.jauap.law.appeal.Form;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.channel.Signature;
import kz.jauap.office.intake.Applicant;
import kz.jauap.office.intake.Said;
import kz.jauap.office.intake.Submission;
import kz.jauap.office.intake.arrival.Arrival;
import kz.jauap.office.look.Lang;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.entry.Urgency;

/// What somebody said at a platform, as a submission: unsigned, its author known by a handle only.
final class Statement {
    private static final int LONGEST_NAME = 200;

    private Statement() {}

    static Submission of(Arrival arrival, String handle, String text, Lang language) {
        String name = handle.codePointCount(0, handle.length()) <= LONGEST_NAME
                ? handle
                : handle.substring(0, handle.offsetByCodePoints(0, LONGEST_NAME));
        return new Submission(
                BodyId.CITY,
                arrival.door(),
                Form.ELECTRONIC,
                Signature.NONE,
                Kind.MESSAGE,
                arrival.urgent() ? Urgency.THREAT : Urgency.ORDINARY,
                Optional.empty(),
                Applicant.person(name, "", "", ""),
                List.of(),
                Said.of(language.tag(), text),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
