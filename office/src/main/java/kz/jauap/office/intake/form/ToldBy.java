package kz.jauap.office.intake.form;

import java.util.List;
import java.util.Optional;
import kz.jauap.office.intake.Applicant;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Problem;
import kz.jauap.office.registry.entry.Answering.Way;
import kz.jauap.office.registry.entry.Corresponding.WayChosen;
import org.springframework.http.HttpStatus;

/// How somebody who fills in a form wants to be told, as he chose it there.
public final class ToldBy {
    private ToldBy() {}

    /// What he chose; nothing where he left both to the office.
    public static Optional<WayChosen> of(Fields fields) {
        Optional<Way> way = way(fields);
        Optional<Lang> language = Lang.of(fields.text("toldIn"));
        return way.isEmpty() && language.isEmpty()
                ? Optional.empty()
                : Optional.of(new WayChosen(way, language.map(Lang::tag).orElse(fields.text("language"))));
    }

    /// What to point out to him: a way that needs an address he has not given.
    ///
    /// @return keys of sentences
    public static List<String> doubts(Optional<WayChosen> told, Applicant applicant) {
        return told.flatMap(WayChosen::way).filter(way -> missing(way, applicant)).stream()
                .map(way -> "registry.told.address." + way.name())
                .toList();
    }

    private static boolean missing(Way way, Applicant applicant) {
        return switch (way) {
            case EMAIL -> applicant.email().isBlank();
            case SMS, CALL -> applicant.phone().isBlank();
            case POST -> applicant.postal().isBlank();
            case STATUS_PAGE, IN_HAND, PUBLIC_REPLY, PRIVATE_MESSAGE -> false;
        };
    }

    private static Optional<Way> way(Fields fields) {
        String chosen = fields.text("toldBy");
        Optional<Way> way = WayChosen.OFFERED.stream()
                .filter(each -> each.name().equals(chosen))
                .findFirst();
        if (way.isEmpty() && !chosen.isEmpty()) {
            throw new Problem(HttpStatus.BAD_REQUEST, "intake.fault.unknown");
        }
        return way;
    }
}
