package kz.jauap.office.intake.wizard;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.law.appeal.Form;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.channel.Channel;
import kz.jauap.law.channel.Signature;
import kz.jauap.office.intake.Applicant;
import kz.jauap.office.intake.Submission;
import kz.jauap.office.intake.form.AppealForm;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.intake.form.Several;
import kz.jauap.office.look.Lang;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.journal.Enclosure;

/// What the wizard's fields say together.
public record Written(Fields fields) {
    private static final String REPRESENTATIVE = "representative";

    public Speaker speaker() {
        return fields.one("speaker", Speaker.class);
    }

    /// The kind its author chose; where he left it to the office, the one that asks least of him.
    public Kind kind() {
        return fields.yes("kind") ? fields.one("kind", Kind.class) : Kind.APPLICATION;
    }

    public Lang language() {
        return Lang.of(fields.text("language")).orElse(Lang.KK);
    }

    /// Whether others appeal together with him.
    public boolean several() {
        return fields.yes("several")
                ? fields.text("several").equals("yes")
                : !Several.of(fields).isEmpty();
    }

    /// Those others; empty where he has said since that he writes alone.
    public List<Applicant> together() {
        return several() ? Several.of(fields) : List.of();
    }

    /// The same fields as the desk's form has them.
    public Fields forTheDesk(Body to) {
        Fields desk = Several.listed(fields);
        if (!several()) {
            desk.set(Several.LINES, List.of());
        }
        desk.set("sort", List.of(speaker().sort().name()));
        desk.set("kind", List.of(kind().name()));
        desk.set("language", List.of(language().tag()));
        desk.set("addressee", List.of(to.name().in(language())));
        desk.set(REPRESENTATIVE, List.of(representative()));
        desk.set("body", List.of(to.id().value()));
        return desk;
    }

    /// What it is, signed electronically, once it is handed in.
    public Submission submission(Body to, List<Enclosure> enclosures, Instant firstContact) {
        AppealForm form = new AppealForm(forTheDesk(to));
        return new Submission(
                to.id(),
                Channel.SITE,
                Form.ELECTRONIC,
                Signature.EDS,
                kind(),
                Urgency.ORDINARY,
                Optional.empty(),
                form.applicant(),
                together(),
                form.said(),
                enclosures,
                Optional.empty(),
                Optional.<UUID>empty(),
                Optional.of(firstContact));
    }

    /// Who acts for the applicant, and by what right.
    public String representative() {
        return switch (speaker()) {
            case SELF -> "";
            case FIRM -> fields.line(REPRESENTATIVE);
            case FOR_PERSON, FOR_FIRM ->
                Stream.of(REPRESENTATIVE, "basis")
                        .map(fields::line)
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(", "));
        };
    }
}
