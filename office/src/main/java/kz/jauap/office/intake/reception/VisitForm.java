package kz.jauap.office.intake.reception;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Page;

/// The fields by which somebody says who comes to a reception and with what; only a name to call him by is needed.
public final class VisitForm {
    private static final Map<String, Integer> LONGEST = Map.of(
            "surname",
            100,
            "given",
            100,
            "patronymic",
            100,
            "iin",
            40,
            "phone",
            60,
            "email",
            200,
            "postal",
            300,
            "subject",
            1000);

    private VisitForm() {}

    public static Visitor visitor(Fields fields) {
        return new Visitor(
                fields.line("surname"),
                fields.line("given"),
                fields.line("patronymic"),
                fields.line("iin"),
                fields.line("phone"),
                fields.line("email"),
                fields.line("postal"),
                fields.text("subject").strip(),
                Lang.of(fields.text("language")).orElse(Lang.KK).tag());
    }

    /// Why a visit cannot be written down as it is.
    public static List<Mistake> mistakes(Fields fields, Page page) {
        List<Mistake> mistakes = new ArrayList<>();
        if (fields.line("surname").isBlank() && fields.line("given").isBlank()) {
            mistakes.add(new Mistake("surname", page.say("intake.reception.flaw.name")));
        }
        LONGEST.forEach((name, most) -> {
            if (fields.text(name).length() > most) {
                mistakes.add(new Mistake(name, page.say("intake.flaw.long", most)));
            }
        });
        return List.copyOf(mistakes);
    }

    /// The time that was chosen.
    public static Optional<Slot> slot(Fields fields, Schedule schedule) {
        return Slot.parse(schedule.id(), fields.text("slot"));
    }
}
