package kz.jauap.office.intake.form;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.jauap.office.intake.Applicant;
import kz.jauap.office.intake.Said;

/// The form of an official appeal, as a clerk or the applicant himself fills it in.
public record AppealForm(Fields fields) {
    private static final Pattern NUMBER = Pattern.compile("\\b\\d{12}\\b");

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

    /// Those who appeal together with him, each on a line of his own.
    public List<Applicant> together() {
        return Said.lines(fields.text("together")).stream()
                .map(AppealForm::signer)
                .toList();
    }

    /// One of them: surname, given name, patronymic and, anywhere in the line, the IIN.
    private static Applicant signer(String line) {
        Matcher number = NUMBER.matcher(line);
        String iin = number.find() ? number.group() : "";
        String[] names = number.replaceAll("").replace(',', ' ').strip().split("\\s+", 3);
        return Applicant.person(names[0], names.length > 1 ? names[1] : "", names.length > 2 ? names[2] : "", iin);
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
                fields.number("sheets"));
    }
}
