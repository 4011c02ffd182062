package kz.jauap.office.registry.list.queue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Sight;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.ForMany;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.list.Asked;
import kz.jauap.office.registry.list.Captioning;
import kz.jauap.office.registry.list.Narrowing;
import kz.jauap.office.registry.load.Queued;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The queue as a list on paper: what was ticked, or all that it is narrowed to.
@Controller
class QueuePrint {
    /// A pile that a person carries about; whoever wants more narrows it.
    private static final int MOST = 300;

    private final Queued queued;
    private final People people;
    private final Captioning captioning;
    private final Narrowing narrowing;
    private final Clock clock;

    QueuePrint(Queued queued, People people, Captioning captioning, Narrowing narrowing, Clock clock) {
        this.queued = queued;
        this.people = people;
        this.captioning = captioning;
        this.narrowing = narrowing;
        this.clock = clock;
    }

    @GetMapping("/staff/queue/print")
    String list(@RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page, Model model) {
        Sight sight = people.access(who).sight();
        Asked asked = new Asked(Asked.Listing.QUEUE, sent);
        Set<String> ticked = Set.copyOf(sent.getOrDefault(ForMany.CASE, List.of()));
        LocalDate today = LocalDate.now(clock);
        List<CardRow> rows = ticked.isEmpty()
                ? queued.page(sight, asked.filter(), today, MOST + 1)
                : queued.among(sight, ticked, MOST + 1);
        model.addAttribute("rows", rows.stream().limit(MOST).toList());
        model.addAttribute("more", rows.size() > MOST);
        model.addAttribute("captions", captioning.of(rows, page));
        model.addAttribute("narrowed", narrowing.of(asked, List.of(), page));
        model.addAttribute("ticked", !ticked.isEmpty());
        model.addAttribute("back", asked.address());
        model.addAttribute("at", clock.instant());
        model.addAttribute("by", who.officer().name().signature(page.lang()));
        return "registry/list/print";
    }
}
