package kz.jauap.office.answer.paragraph;

import java.time.LocalDate;
import java.util.Optional;
import kz.jauap.office.look.Trilingual;
import kz.jauap.office.organisation.Validity;

/// A standard paragraph of an answer.
///
/// @param topic what it is for, absent where for anything
/// @param words with places such as `{number}` to be filled in
/// @param norm the provision it rests on, empty where on none
/// @param inForce the days on which that provision holds
public record Paragraph(
        long id,
        Optional<String> topic,
        Trilingual title,
        Trilingual words,
        Trilingual norm,
        Validity inForce,
        boolean withdrawn) {

    /// What it says and rests on in one line, for the audit.
    String told() {
        String days = inForce.since() + " – "
                + inForce.until().map(LocalDate::toString).orElse("…");
        return String.join(" | ", title.kk(), words.kk(), words.ru(), words.en(), norm.ru(), days);
    }

    /// Whether an answer given on a day may rest on it.
    public boolean usable(LocalDate day) {
        return !withdrawn && inForce.holdsOn(day);
    }
}
