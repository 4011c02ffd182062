package kz.jauap.office.intake.outside.list;

import java.util.List;
import java.util.Optional;
import kz.jauap.office.intake.outside.Numbering;
import kz.jauap.office.intake.outside.list.Entered.Outcome;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Acted;
import org.springframework.stereotype.Component;

/// Enters a registrar's list: each line by itself, by the same deed as by hand, so that a second time changes nothing.
@Component
class Entering {
    private final Numbering numbering;
    private final CaseFiles files;
    private final CaseDesk desk;

    Entering(Numbering numbering, CaseFiles files, CaseDesk desk) {
        this.numbering = numbering;
        this.files = files;
        this.desk = desk;
    }

    List<Entered> enter(List<Line> lines, SignedIn who) {
        return lines.stream().map(line -> entered(line, who)).toList();
    }

    private Entered entered(Line line, SignedIn who) {
        return switch (line) {
            case Line.Unread(int place, String words, String why) ->
                new Entered(place, words, Optional.empty(), Outcome.NOT_ENTERED, why);
            case Line.Read read -> entered(read, who);
        };
    }

    private Entered entered(Line.Read line, SignedIn who) {
        String number = line.registered().number().text();
        String named = line.ours().isEmpty() ? number : line.ours();
        Optional<CaseFile> found = desk.sees(named, who) ? files.open(named) : Optional.empty();
        if (found.isEmpty()) {
            return new Entered(line.place(), number, Optional.empty(), Outcome.NOT_ENTERED, "intake.list.nobody");
        }
        Optional<String> alias = Optional.of(found.get().card().number().alias());
        Hand hand = Hand.on(found.get().card().appeal(), who);
        return switch (numbering.enter(hand, line.registered())) {
            case Acted.Done _ -> new Entered(line.place(), number, alias, Outcome.ENTERED, "");
            case Acted.Refused refused
            when refused.equals(Numbering.SAME) -> new Entered(line.place(), number, alias, Outcome.KNOWN_ALREADY, "");
            case Acted.Refused(var key) -> new Entered(line.place(), number, alias, Outcome.NOT_ENTERED, key);
        };
    }
}
