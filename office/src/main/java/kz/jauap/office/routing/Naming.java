package kz.jauap.office.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.organisation.Superior;
import kz.jauap.office.people.Deed;
import kz.jauap.office.registry.act.CaseActs;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.act.OnDesk;
import kz.jauap.office.registry.entry.Admitting;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.party.LetterTable;
import org.springframework.stereotype.Component;

/// Settles whom a complaint names, so that the official complained about neither sees nor considers it.
@Component
public class Naming {
    private final CaseActs acts;
    private final CaseFiles files;
    private final LetterTable letters;
    private final Candidates candidates;
    private final Organisation organisation;
    private final TellingDays days;
    private final Words words;

    Naming(
            CaseActs acts,
            CaseFiles files,
            LetterTable letters,
            Candidates candidates,
            Organisation organisation,
            TellingDays days,
            Words words) {
        this.acts = acts;
        this.files = files;
        this.letters = letters;
        this.candidates = candidates;
        this.organisation = organisation;
        this.days = days;
        this.words = words;
    }

    /// Settles one name. Once all are settled and nobody is left in the body who may decide, the case moves up.
    ///
    /// @param place of the name in the complaint, counted from 1
    /// @param officer whom it means; empty for nobody on the staff
    public Acted settle(Hand hand, int place, Optional<Long> officer) {
        return acts.act(hand, Deed.LINK_NAMED, desk -> {
            letters.link(hand.appeal(), place, officer.orElse(null));
            List<Entry> entries = new ArrayList<>(List.of(new Admitting.NameSettled(place, officer)));
            CaseFile now = files.open(hand.appeal()).orElseThrow();
            superior(now).map(to -> movedUp(desk, to)).ifPresent(entries::add);
            return new Acted.Done(List.copyOf(entries));
        });
    }

    /// The body above, where the case's own must not consider it: a complaint is not sent to the officials
    /// complained about (Law 221, art. 15(2)(6)). Above the akim of the city there is none.
    private Optional<BodyId> superior(CaseFile file) {
        BodyId here = file.card().body();
        return file.row().restricted() || !file.card().stage().inHand() || candidates.someoneMayDecide(here, file)
                ? Optional.empty()
                : organisation
                        .superior(here)
                        .flatMap(Superior::reviewer)
                        .map(Superior.Reviewer::body)
                        .filter(above -> !above.equals(here) && candidates.someoneMayDecide(above, file));
    }

    private Entry movedUp(OnDesk desk, BodyId to) {
        Lang lang = Lang.of(desk.file().letter().language()).orElse(Lang.KK);
        return new Routing.RedirectedInside(
                to.value(),
                desk.held().part(to, left(desk.file())),
                List.of(),
                desk.text(words.say(lang, "routing.named.up")),
                days.redirection(desk.card()),
                Optional.empty());
    }

    /// What has not gone elsewhere yet: no claim goes twice. None are named where all go.
    private static List<Integer> left(CaseFile file) {
        Set<Integer> here = Redirecting.here(file);
        return here.size() == file.letter().claims().size() ? List.of() : List.copyOf(here);
    }
}
