package kz.jauap.office.intake.social.talk;

import java.util.List;
import java.util.Optional;
import kz.jauap.law.appeal.Form;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.channel.Signature;
import kz.jauap.office.intake.Applicant;
import kz.jauap.office.intake.Said;
import kz.jauap.office.intake.Submission;
import kz.jauap.office.look.Lang;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.arrival.Arrival;
import kz.jauap.office.registry.entry.Urgency;

/// What somebody said at a platform, as a submission: unsigned, its author known by a handle only.
final class Statement {
    private static final int LONGEST_NAME = 200;

    private Statement() {}

    /// The author, as far as his handle tells.
    static Applicant author(String handle) {
        String name = handle.codePointCount(0, handle.length()) <= LONGEST_NAME
                ? handle
                : handle.substring(0, handle.offsetByCodePoints(0, LONGEST_NAME));
        return Applicant.person(name, "", "", "");
    }

    static Submission of(Arrival arrival, Applicant author, Overlong.Cut said, Lang language) {
        return new Submission(
                BodyId.CITY,
                arrival.door(),
                Form.ELECTRONIC,
                Signature.NONE,
                Kind.MESSAGE,
                arrival.urgent() ? Urgency.THREAT : Urgency.ORDINARY,
                Optional.empty(),
                author,
                List.of(),
                Said.of(language.tag(), said.text()),
                said.enclosures(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
