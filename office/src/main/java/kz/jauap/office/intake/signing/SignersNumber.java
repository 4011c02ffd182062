package kz.jauap.office.intake.signing;

import java.util.Optional;
import kz.jauap.law.appeal.Bin;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.intake.draft.Draft;
import kz.jauap.office.intake.wizard.Speaker;
import kz.jauap.office.intake.wizard.Written;
import kz.jauap.office.signature.Expected;

/// The number that a draft gives of whoever signs it: a representative signs with a key of his own.
record SignersNumber(Speaker speaker, String typed) {
    static SignersNumber of(Draft draft) {
        Speaker speaker = new Written(draft.fields()).speaker();
        return new SignersNumber(speaker, draft.fields().line(speaker.represents() ? "own" : "number"));
    }

    /// Whose signature makes the draft his.
    Expected expected() {
        return switch (speaker) {
            case SELF, FOR_PERSON, FOR_FIRM ->
                Iin.parse(typed).<Expected>map(Expected.Person::new).orElseGet(Expected.AnyPerson::new);
            case FIRM -> Bin.parse(typed).<Expected>map(Expected.Firm::new).orElseGet(Expected.AnyFirm::new);
        };
    }

    /// What to tell him before he signs: a mistyped number fits nobody's key, an empty one is left to his key.
    Optional<String> mistake() {
        boolean wrong = !typed.isBlank()
                && switch (speaker) {
                    case SELF, FOR_PERSON, FOR_FIRM -> Iin.parse(typed).isEmpty();
                    case FIRM -> Bin.parse(typed).isEmpty();
                };
        return wrong ? Optional.of("intake.signing.number." + speaker.name()) : Optional.empty();
    }
}
