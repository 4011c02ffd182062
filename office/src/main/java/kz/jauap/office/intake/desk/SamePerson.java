package kz.jauap.office.intake.desk;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.office.intake.form.Fields;

/// What a clerk is sure of when he says that a complaint is the same applicant's: of which case, and of whom.
public final class SamePerson {
    private SamePerson() {}

    /// The case's number and whoever complains as they are typed now; set right, they are another question.
    public static String asked(Fields fields) {
        return Stream.of("contests", "sort", "number", "surname", "given", "patronymic", "title")
                .map(fields::line)
                .collect(Collectors.joining("|"));
    }
}
