package kz.jauap.office.intake.form;

import java.util.List;
import kz.jauap.office.intake.Applicant;
import kz.jauap.office.intake.Said;
import kz.jauap.office.organisation.map.Point;

/// The form of an official appeal, as a clerk or the applicant himself fills it in.
public record AppealForm(Fields fields) {
    public Applicant applicant() {
        Applicant named = switch (fields.one("sort", Applicant.Sort.class)) {
            case PERSON ->
                Applicant.person(
                                fields.line("surname"),
                                fields.line("given"),
                                fields.line("patronymic"),
                                fields.line("number"))
                        .represented(fields.line("representative"));
            case FIRM -> Applicant.firm(fields.line("title"), fields.line("number"), fields.line("representative"));
            case NAMELESS -> Applicant.nameless();
        };
        return named.reached(fields.line("postal"), fields.line("phone"), fields.line("email"));
    }

    /// Those who appeal together with him.
    public List<Applicant> together() {
        return Several.of(fields);
    }

    public Said said() {
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
                        fields.number("sheets"))
                .at(Point.read(fields.text("at")))
                .told(ToldBy.of(fields));
    }
}
