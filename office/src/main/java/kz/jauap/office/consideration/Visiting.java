package kz.jauap.office.consideration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.term.Ground;
import kz.jauap.office.consideration.invitation.Invitation;
import kz.jauap.office.people.Deed;
import kz.jauap.office.registry.act.CaseActs;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.entry.Considering;
import kz.jauap.office.registry.entry.Considering.Occasion;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Timing;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Acted;
import org.springframework.stereotype.Component;

/// Checks on site; the first time this turns the ordinary term into the longer one.
@Component
public class Visiting {
    private final CaseActs acts;
    private final Running running;

    Visiting(CaseActs acts, Running running) {
        this.acts = acts;
        this.running = running;
    }

    public Acted appoint(Hand hand, LocalDate day, String place) {
        return acts.act(hand, Deed.CONSIDER, Findings::barred, desk -> {
            if (day.isBefore(running.today())) {
                return Acted.refuse("consideration.refused.visit-past");
            }
            List<Entry> entries = new ArrayList<>();
            entries.add(new Considering.VisitAppointed(day, desk.text(place)));
            turned(desk.card()).ifPresent(entries::add);
            return new Acted.Done(List.copyOf(entries));
        });
    }

    public Acted held(Hand hand, String report) {
        return acts.act(
                hand,
                Deed.CONSIDER,
                this::barredReport,
                desk -> Acted.of(new Considering.VisitHeld(desk.text(report))));
    }

    /// What appointing one now would make of the term.
    Optional<Timing.TermTurned> turned(Card card) {
        return running.turned(card, Ground.SITE_VISIT);
    }

    /// Why there is no visit to report of.
    public Optional<String> barredReport(CaseFile file) {
        if (file.card().stage() != Stage.IN_WORK) {
            return Optional.of("consideration.refused.not-in-work");
        }
        Optional<Invitation> visit = Invitation.to(Occasion.VISIT, file.history());
        if (visit.isEmpty()) {
            return Optional.of("consideration.refused.no-visit");
        }
        return visit.get().day().isAfter(running.today())
                ? Optional.of("consideration.refused.visit-ahead")
                : Optional.empty();
    }
}
