package kz.jauap.office.routing.page;

import java.util.List;
import java.util.Optional;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.Offer;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.LawfulStep;
import kz.jauap.office.registry.file.LawfulSteps;
import kz.jauap.office.routing.Assigning;
import kz.jauap.office.routing.HandingOver;
import kz.jauap.office.routing.Onward;
import kz.jauap.office.routing.Qualifying;
import kz.jauap.office.routing.Redirecting;
import kz.jauap.office.routing.Urgent;
import org.springframework.stereotype.Component;

/// The steps by which a case finds who considers it.
@Component
class RoutingSteps implements LawfulSteps {
    private static final List<Offer> OFFERS = List.of(
            new Offer(2, "routing.urgent.step", "urgent", Deed.REDIRECT, RoutingSteps::threat),
            new Offer(4, "routing.onward.step", "onward", Deed.CONSENT, Onward::barred),
            new Offer(5, "routing.hand-over.step", "hand-over", Deed.HAND_OVER, HandingOver::barred),
            new Offer(20, "routing.assign.step", "assign", Deed.ASSIGN, RoutingSteps::unassigned),
            new Offer(30, "routing.redirect.step", "redirect", Deed.REDIRECT, Redirecting::barred),
            new Offer(35, "routing.qualify.step", "qualify", Deed.ASSIGN, Qualifying::barred),
            new Offer(75, "routing.kin.step", "join", Deed.ATTACH, _ -> Optional.empty()),
            new Offer(70, "routing.reassign.step", "assign", Deed.ASSIGN, RoutingSteps::assigned),
            new Offer(80, "routing.recognise.step", "urgent", Deed.REDIRECT, RoutingSteps::ordinary));

    private final CaseDesk desk;

    RoutingSteps(CaseDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<LawfulStep> steps(CaseFile file, SignedIn who) {
        return Offer.standing(OFFERS, who, file, desk);
    }

    private static Optional<String> threat(CaseFile file) {
        return Urgent.open(file) ? Urgent.barred(file) : Optional.of("routing.refused.not-urgent");
    }

    private static Optional<String> ordinary(CaseFile file) {
        return Urgent.open(file) ? Optional.of("routing.refused.not-ordinary") : Urgent.barred(file);
    }

    private static Optional<String> unassigned(CaseFile file) {
        return file.card().executor().isPresent()
                ? Optional.of("routing.refused.has-it-already")
                : Assigning.barred(file);
    }

    private static Optional<String> assigned(CaseFile file) {
        return file.card().executor().isPresent() ? Assigning.barred(file) : Optional.of("routing.refused.stranger");
    }
}
