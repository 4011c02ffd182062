package kz.jauap.office.intake.open311.report;

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
import kz.jauap.office.intake.form.Tray;
import kz.jauap.office.intake.open311.service.Attributes;
import kz.jauap.office.intake.open311.service.Services;
import kz.jauap.office.intake.social.talk.Speech;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.PlainText;
import kz.jauap.office.look.Words;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.arrival.Arrival;
import kz.jauap.office.registry.entry.Urgency;
import org.springframework.stereotype.Component;

/// Puts a report into writing as every door hands over: unsigned, and so informal.
@Component
class Writ {
    private static final int LINE = 500;

    private final Tray tray;
    private final Words words;

    Writ(Tray tray, Words words) {
        this.tray = tray;
        this.words = words;
    }

    Submission submission(Report report, Arrival arrival) {
        boolean threat = arrival.urgent() || Services.urgent(report.topic().id());
        return new Submission(
                BodyId.CITY,
                Channel.OPEN_ALMATY,
                Form.ELECTRONIC,
                Signature.NONE,
                Kind.MESSAGE,
                threat ? Urgency.THREAT : Urgency.ORDINARY,
                Optional.empty(),
                sender(report.sent(), threat),
                List.of(),
                said(report),
                tray.enclosures(report.sent().batch(), Fields.none()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// Who tells of a threat without a name stays nameless; elsewhere only a person decides that.
    private static Applicant sender(Sent sent, boolean threat) {
        String surname = PlainText.line(sent.one("last_name"));
        String given = PlainText.line(sent.one("first_name"));
        Applicant applicant = threat && surname.isEmpty() && given.isEmpty()
                ? Applicant.nameless()
                : Applicant.person(surname, given, "", "");
        return applicant.reached("", PlainText.line(sent.one("phone")), PlainText.line(sent.one("email")));
    }

    private Said said(Report report) {
        String text = report.description();
        Lang language = text.isEmpty() ? report.sent().reader() : Speech.of(text);
        String topic = report.topic().name().in(language);
        String place = PlainText.line(report.place());
        return new Said(
                language.tag(),
                "",
                text.isEmpty() ? words.say(language, "intake.open311.wordless", topic, place) : text,
                report.answers().getOrDefault(Attributes.WISH, List.of()),
                "",
                place.length() > LINE ? place.substring(0, place.offsetByCodePoints(0, LINE - 1)) + "…" : place,
                "",
                report.topic().id(),
                List.of(),
                "",
                0);
    }
}
