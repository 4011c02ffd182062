package kz.jauap.office.consideration.page;

import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.law.term.Ground;
import kz.jauap.law.term.Term;
import kz.jauap.office.consideration.Extending;
import kz.jauap.office.consideration.Leaving;
import kz.jauap.office.consideration.Running;
import kz.jauap.office.consideration.SignedExtension;
import kz.jauap.office.consideration.Visiting;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.Filled;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.autograph.Autographs;
import kz.jauap.office.registry.autograph.Offer;
import kz.jauap.office.registry.card.Proposal;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Journal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where the head or a deputy decides on what the executor has proposed.
@Controller
class DecidePage {
    private static final String NOTHING = "consideration.refused.nothing-proposed";

    private enum Decision {
        GRANT,
        REFUSE
    }

    private final CaseDesk desk;
    private final Extending extending;
    private final Leaving leaving;
    private final Visiting visiting;
    private final Running running;
    private final Outlook outlook;
    private final Journal journal;
    private final Autographs autographs;
    private final SignedExtension signed;

    DecidePage(
            CaseDesk desk,
            Extending extending,
            Leaving leaving,
            Visiting visiting,
            Running running,
            Outlook outlook,
            Journal journal,
            Autographs autographs,
            SignedExtension signed) {
        this.desk = desk;
        this.extending = extending;
        this.leaving = leaving;
        this.visiting = visiting;
        this.running = running;
        this.outlook = outlook;
        this.journal = journal;
        this.autographs = autographs;
        this.signed = signed;
    }

    @GetMapping("/staff/case/{number}/decide")
    ModelAndView form(@PathVariable String number, SignedIn who, Page page) {
        return show(desk.open(number, who, Deed.DECIDE), Filled.blank(page), who, page);
    }

    @PostMapping("/staff/case/{number}/decide")
    ModelAndView decide(
            @PathVariable String number, @RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        CaseFile file = desk.open(number, who, Deed.DECIDE);
        Filled filled = Filled.of(page, sent);
        Optional<Decision> decision = filled.one(
                "decision", Stream.of(Decision.values()), Decision::name, "consideration.decide.decision.missing");
        boolean unsaid = decision.equals(Optional.of(Decision.GRANT))
                && Visiting.asked(file.card()).isPresent();
        String reason = unsaid ? filled.text("reason") : filled.words("reason", "consideration.decide.reason.missing");
        if (decision.equals(Optional.of(Decision.GRANT)) && offer(file, who).taken(filled.text("how"))) {
            return autographs
                    .lead(filled, signed, filled.hand(who, file), SignedExtension.given(reason))
                    .orElseGet(() -> show(file, filled, who, page));
        }
        return filled.carriedOut(() -> decided(file, filled.hand(who, file), decision.orElseThrow(), reason))
                ? Filled.back(file)
                : show(file, filled, who, page);
    }

    private Acted decided(CaseFile file, Hand hand, Decision decision, String reason) {
        boolean grant = decision == Decision.GRANT;
        return file.card()
                .proposal()
                .map(proposal -> switch (proposal) {
                    case Proposal.Visit _ -> grant ? visiting.order(hand, reason) : visiting.refuse(hand, reason);
                    case Proposal.Extension _ -> grant ? extending.grant(hand, reason) : extending.refuse(hand, reason);
                    case Proposal.Leaving _ -> grant ? leaving.leave(hand, reason) : leaving.refuse(hand, reason);
                    case Proposal.Onward _ -> Acted.refuse(NOTHING);
                })
                .orElseGet(() -> Acted.refuse(NOTHING));
    }

    /// Only an extension is a decision on paper.
    private Offer offer(CaseFile file, SignedIn who) {
        return file.card()
                        .proposal()
                        .filter(Proposal.Extension.class::isInstance)
                        .isPresent()
                ? autographs.offer(who, file.card().body())
                : Offer.NONE;
    }

    private ModelAndView show(CaseFile file, Filled filled, SignedIn who, Page page) {
        Optional<Proposal.Extension> extension = file.card()
                .proposal()
                .filter(Proposal.Extension.class::isInstance)
                .map(Proposal.Extension.class::cast);
        Optional<Proposal.Visit> visit = Visiting.asked(file.card());
        Optional<String> late = extension
                .flatMap(each -> extending.barredNow(file, each.days()))
                .or(() -> visit.flatMap(visiting::barredNow));
        Optional<Term> becomes = late.isPresent()
                ? Optional.empty()
                : extension
                        .map(each -> running.extended(file.card(), each.days()))
                        .or(() -> visit.flatMap(_ -> running.turning(file.card(), Ground.SITE_VISIT)));
        Optional<String> bar = barred(file).or(() -> visiting.barredDeciding(who, file.card()));
        return filled.view("consideration/decide", file, bar)
                .addObject("offer", offer(file, who))
                .addObject("proposal", file.card().proposal())
                .addObject(
                        "reason",
                        file.card()
                                .proposal()
                                .flatMap(each -> journal.words(each.reason()))
                                .orElse(""))
                .addObject("late", late)
                .addObject("change", outlook.change(file.card(), becomes, page.lang()));
    }

    static Optional<String> barred(CaseFile file) {
        return file.card()
                        .proposal()
                        .filter(each -> !(each instanceof Proposal.Onward))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(NOTHING);
    }
}
