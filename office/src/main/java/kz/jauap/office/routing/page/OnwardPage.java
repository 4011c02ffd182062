package kz.jauap.office.routing.page;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.look.Page;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.Filled;
import kz.jauap.office.registry.card.Proposal;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CasePanel;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.routing.Onward;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where the controller decides whether a part is passed on once more, and where the case page says that it is asked.
@Controller
class OnwardPage implements CasePanel {
    private static final int PLACE = 6;

    private final CaseDesk desk;
    private final Onward onward;
    private final Organisation organisation;
    private final Journal journal;

    OnwardPage(CaseDesk desk, Onward onward, Organisation organisation, Journal journal) {
        this.desk = desk;
        this.onward = onward;
        this.organisation = organisation;
        this.journal = journal;
    }

    /// What a controller decides.
    private enum Decision {
        ALLOW,
        REFUSE
    }

    @Override
    public Optional<Panel> panel(CaseFile file, SignedIn who, Page page) {
        return Onward.asked(file)
                .map(asked -> new Panel(
                        PLACE,
                        "routing/onwardAsked",
                        Map.of(
                                "to",
                                to(asked, page),
                                "reason",
                                reason(asked),
                                "path",
                                "/staff/case/" + file.card().number().alias() + "/onward",
                                "mayDecide",
                                desk.may(Deed.CONSENT, file, who))));
    }

    @GetMapping("/staff/case/{number}/onward")
    ModelAndView form(@PathVariable String number, SignedIn who, Page page) {
        return show(desk.open(number, who, Deed.CONSENT), Filled.blank(page), page);
    }

    @PostMapping("/staff/case/{number}/onward")
    ModelAndView decide(
            @PathVariable String number, @RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        CaseFile file = desk.open(number, who, Deed.CONSENT);
        Filled filled = Filled.of(page, sent);
        Optional<Decision> decision =
                filled.one("decision", Stream.of(Decision.values()), Decision::name, "routing.onward.decision.missing");
        String reason = filled.words("reason", "routing.onward.reason.missing");
        boolean done = filled.carriedOut(() -> switch (decision.orElseThrow()) {
            case ALLOW -> onward.allow(filled.hand(who, file), reason);
            case REFUSE -> onward.refuse(filled.hand(who, file), reason);
        });
        return done ? Filled.back(file) : show(file, filled, page);
    }

    private ModelAndView show(CaseFile file, Filled filled, Page page) {
        Optional<Proposal.Onward> asked = Onward.asked(file);
        return filled.view("routing/onward", file, Onward.barred(file))
                .addObject("to", asked.map(each -> to(each, page)).orElse(""))
                .addObject("asked", asked.map(this::reason).orElse(""));
    }

    private String to(Proposal.Onward asked, Page page) {
        return page.in(organisation.body(new BodyId(asked.toBody())).name());
    }

    private String reason(Proposal.Onward asked) {
        return journal.words(asked.reason()).orElse("");
    }
}
