package kz.jauap.office.consideration.page;

import java.util.Map;
import java.util.Optional;
import kz.jauap.office.consideration.Visiting;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.card.Proposal;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CasePanel;
import kz.jauap.office.registry.journal.Journal;
import org.springframework.stereotype.Component;

/// What the executor has put before the head, on the page of the case.
@Component
class ProposalPanel implements CasePanel {
    private static final int PLACE = 5;

    private final CaseDesk desk;
    private final Visiting visiting;
    private final Journal journal;

    ProposalPanel(CaseDesk desk, Visiting visiting, Journal journal) {
        this.desk = desk;
        this.visiting = visiting;
        this.journal = journal;
    }

    @Override
    public Optional<Panel> panel(CaseFile file, SignedIn who, Page page) {
        return file.card()
                .proposal()
                .filter(proposal -> !(proposal instanceof Proposal.Onward))
                .map(proposal -> panel(
                        proposal,
                        file,
                        desk.may(Deed.DECIDE, file, who)
                                && visiting.barredDeciding(who, file.card()).isEmpty()));
    }

    private Panel panel(Proposal proposal, CaseFile file, boolean mayDecide) {
        return new Panel(
                PLACE,
                "consideration/proposal",
                Map.of(
                        "proposal",
                        proposal,
                        "reason",
                        journal.words(proposal.reason()).orElse(""),
                        "path",
                        "/staff/case/" + file.card().number().alias() + "/decide",
                        "mayDecide",
                        mayDecide));
    }
}
