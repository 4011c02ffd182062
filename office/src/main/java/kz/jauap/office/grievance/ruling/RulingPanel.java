package kz.jauap.office.grievance.ruling;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.jauap.office.grievance.Pleading;
import kz.jauap.office.look.Page;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.entry.Grieving;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CasePanel;
import kz.jauap.office.registry.file.Chronicle;
import kz.jauap.office.registry.file.Telling;
import kz.jauap.office.registry.journal.Journal;
import org.springframework.stereotype.Component;

/// On the case page: what a grievance is against and how its ruling stands; in the first case, what was decided.
@Component
class RulingPanel implements CasePanel {
    private static final int PLACE = 15;

    private final Contesting contesting;
    private final FirstBody body;
    private final Organisation organisation;
    private final Journal journal;
    private final Pleading pleading;
    private final Telling telling;

    RulingPanel(
            Contesting contesting,
            FirstBody body,
            Organisation organisation,
            Journal journal,
            Pleading pleading,
            Telling telling) {
        this.telling = telling;
        this.contesting = contesting;
        this.body = body;
        this.organisation = organisation;
        this.journal = journal;
        this.pleading = pleading;
    }

    @Override
    public Optional<Panel> panel(CaseFile file, SignedIn who, Page page) {
        return contesting
                .of(file)
                .map(this::above)
                .or(() -> anothers(file, page))
                .or(() -> below(file, page));
    }

    private Panel above(Contested contested) {
        String reasons = contested
                .ruled()
                .flatMap(ruled -> journal.words(ruled.reasons()))
                .orElse("");
        return new Panel(
                PLACE,
                "grievance/ruling/above",
                Map.of(
                        "contested",
                        contested,
                        "reasons",
                        reasons,
                        "pleaded",
                        pleading.said(contested.grievance()).isPresent(),
                        "handedUp",
                        handedUp(contested)));
    }

    /// That it was found to be another person's than the applicant's of the case it complains of, by whom and why.
    private Optional<Panel> anothers(CaseFile file, Page page) {
        return contesting
                .brought(file)
                .flatMap(contested -> parted(contested)
                        .flatMap(history -> telling.last(history, Chronicle.Audience.STAFF, page.lang()))
                        .map(told -> new Panel(
                                PLACE,
                                "grievance/whose/note",
                                Map.of(
                                        "number",
                                        contested.first().card().number().text(),
                                        "told",
                                        told,
                                        "reasons",
                                        reasons(contested)))));
    }

    /// The first case as it stood when the grievance was last taken out of it.
    private static Optional<List<Journaled>> parted(Contested contested) {
        List<Journaled> history = contested.first().history();
        return IntStream.range(0, history.size())
                .filter(at -> history.get(at).entry() instanceof Grieving.TakenApart taken
                        && taken.grievance().equals(contested.filed()))
                .mapToObj(at -> history.subList(0, at + 1))
                .reduce((_, later) -> later);
    }

    private String reasons(Contested contested) {
        return parted(contested)
                .map(List::getLast)
                .flatMap(each -> each.entry() instanceof Grieving.TakenApart taken
                        ? journal.words(taken.reasons())
                        : Optional.empty())
                .orElse("");
    }

    /// What the body said when it handed its file up for this grievance.
    private String handedUp(Contested contested) {
        return contested.first().history().stream()
                .map(Journaled::entry)
                .filter(entry -> entry instanceof Grieving.FileHandedUp(var grievance, var _)
                        && grievance.equals(contested.filed()))
                .flatMap(entry -> journal.words(((Grieving.FileHandedUp) entry).words()).stream())
                .findFirst()
                .orElse("");
    }

    private Optional<Panel> below(CaseFile file, Page page) {
        List<Decided> decided = FirstBody.received(file.history()).stream()
                .map(each -> new Decided(
                        each,
                        page.in(organisation.body(new BodyId(each.byBody())).shortName()),
                        journal.words(each.reasons()).orElse(""),
                        FirstBody.carriedOut(file.history(), each)
                                .flatMap(until -> telling.last(until, Chronicle.Audience.STAFF, page.lang()))))
                .toList();
        Optional<LocalDate> handUpBy = body.handUpBy(file);
        return decided.isEmpty() && handUpBy.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(
                        PLACE,
                        "grievance/ruling/below",
                        Map.of(
                                "decided",
                                decided,
                                "handUpBy",
                                handUpBy,
                                "owed",
                                FirstBody.owed(file.history()).isPresent())));
    }
}
