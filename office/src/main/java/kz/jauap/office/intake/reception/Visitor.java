package kz.jauap.office.intake.reception;

import java.util.Objects;

/// Who comes and with what, as he told; an empty text for what he did not.
///
/// @param language in which he wants to talk
public record Visitor(
        String surname,
        String given,
        String patronymic,
        String iin,
        String phone,
        String email,
        String postal,
        String subject,
        String language) {

    /// Visitors written down earlier left no e-mail address.
    public Visitor {
        email = Objects.requireNonNullElse(email, "");
    }

    /// Surname first, as he is called in.
    public String name() {
        return String.join(" ", surname, given, patronymic).strip();
    }
}
