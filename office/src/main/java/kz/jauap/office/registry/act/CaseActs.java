package kz.jauap.office.registry.act;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Verdict;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Held;
import kz.jauap.office.registry.journal.Journal;
import org.springframework.stereotype.Component;

/// Lays a case on an officer's desk and lets the verb decide what is written, if the deed is his.
@Component
public class CaseActs {
    /// The refusal to one who has not seen the latest entries.
    public static final Acted CHANGED = Acted.refuse("registry.act.changed");

    private final Journal journal;
    private final CaseFiles files;
    private final People people;

    CaseActs(Journal journal, CaseFiles files, People people) {
        this.journal = journal;
        this.files = files;
        this.people = people;
    }

    public Acted act(Hand hand, Deed deed, Function<OnDesk, Acted> verb) {
        return journal.act(hand.appeal(), new Actor.Official(hand.who().id()), held -> decide(hand, deed, held, verb));
    }

    /// The same, but not where the case, as it stands, bars the step.
    ///
    /// @param bar gives the key of the reason
    public Acted act(Hand hand, Deed deed, Function<CaseFile, Optional<String>> bar, Function<OnDesk, Acted> verb) {
        return act(hand, deed, desk -> bar.apply(desk.file()).map(Acted::refuse).orElseGet(() -> verb.apply(desk)));
    }

    private Acted decide(Hand hand, Deed deed, Held held, Function<OnDesk, Acted> verb) {
        CaseFile file = files.open(hand.appeal()).orElseThrow();
        return switch (people.access(hand.who()).may(deed, CaseDesk.facts(file))) {
            case Verdict.Denied(var why) -> Acted.refuse("registry.denied." + why.name());
            case Verdict.Granted _ -> changed(hand.seen(), held) ? CHANGED : verb.apply(new OnDesk(held, file));
        };
    }

    private static boolean changed(OptionalInt seen, Held held) {
        return seen.isPresent() && seen.getAsInt() != Hand.seen(held.history());
    }
}
