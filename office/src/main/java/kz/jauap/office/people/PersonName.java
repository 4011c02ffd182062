package kz.jauap.office.people;

import java.util.Optional;
import kz.jauap.office.look.Lang;
import kz.jauap.office.people.staff.Latin;

/// A person's name as it is written in Kazakhstan: surname, given name and, where there is one, patronymic.
public record PersonName(String surname, String given, Optional<String> patronymic) {
    public static PersonName of(String surname, String given, String patronymic) {
        String third = patronymic.strip();
        return new PersonName(surname.strip(), given.strip(), third.isEmpty() ? Optional.empty() : Optional.of(third));
    }

    /// Surname and initials as a paper is signed: "Оспанова Ә. Ғ."; in Latin letters for English.
    public String signature(Lang lang) {
        String initials = patronymic
                .map(third -> initial(given, lang) + " " + initial(third, lang))
                .orElseGet(() -> initial(given, lang));
        return written(surname, lang) + " " + initials;
    }

    /// The whole name, surname first; in Latin letters for English.
    public String full(Lang lang) {
        String two = surname + " " + given;
        return written(patronymic.map(third -> two + " " + third).orElse(two), lang);
    }

    private static String initial(String name, Lang lang) {
        int first = name.offsetByCodePoints(0, 1);
        return written(name.substring(0, first), lang) + ".";
    }

    /// A name as a language writes it: for English in Latin letters.
    public static String written(String name, Lang lang) {
        return switch (lang) {
            case KK, RU -> name;
            case EN -> Latin.of(name);
        };
    }
}
