package kz.jauap.office.registry.list.queue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.NavItem;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Sight;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.ForMany;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.card.Filter;
import kz.jauap.office.registry.file.QueuePanel;
import kz.jauap.office.registry.list.Asked;
import kz.jauap.office.registry.list.Captioning;
import kz.jauap.office.registry.list.Fields;
import kz.jauap.office.registry.list.ListPage;
import kz.jauap.office.registry.list.Narrowing;
import kz.jauap.office.registry.list.Views;
import kz.jauap.office.registry.load.Queued;
import kz.jauap.office.registry.page.Panels;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The first page of a working day: what waits for this officer, as far as he wants to see it now.
@Controller
class QueuePage implements ListPage {
    private static final int PAGE = 100;

    private final Queued queued;
    private final People people;
    private final Captioning captioning;
    private final Fields fields;
    private final Narrowing narrowing;
    private final Views views;
    private final List<QueuePanel> panels;
    private final List<ForMany> steps;
    private final Panels drawing;
    private final Clock clock;

    QueuePage(
            Queued queued,
            People people,
            Captioning captioning,
            Fields fields,
            Narrowing narrowing,
            Views views,
            List<QueuePanel> panels,
            List<ForMany> steps,
            Panels drawing,
            Clock clock) {
        this.queued = queued;
        this.people = people;
        this.captioning = captioning;
        this.fields = fields;
        this.narrowing = narrowing;
        this.views = views;
        this.panels = panels;
        this.steps = steps;
        this.drawing = drawing;
        this.clock = clock;
    }

    @Bean
    static NavItem queueInMenu() {
        return NavItem.staff(10, "/staff/queue", "registry.queue.nav", "inbox");
    }

    @GetMapping("/staff/queue")
    String queue(@RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page, Model model) {
        return show(new Asked(Asked.Listing.QUEUE, sent), who, page, model, "", Mistakes.none());
    }

    @Override
    public Asked.Listing list() {
        return Asked.Listing.QUEUE;
    }

    @Override
    public String show(Asked asked, SignedIn who, Page page, Model model, String naming, Mistakes mistakes) {
        Sight sight = people.access(who).sight();
        Filter filter = asked.filter();
        LocalDate today = LocalDate.now(clock);
        List<CardRow> rows = queued.page(sight, filter, today, PAGE);
        model.addAttribute(
                "queue", Queue.of(rows, queued.standing(sight, filter, today), today, page.words(), page.lang()));
        model.addAttribute(
                "next",
                rows.size() < PAGE ? "" : asked.further(rows.getLast().number().alias()));
        model.addAttribute("first", asked.turned() ? asked.address() : "");
        model.addAttribute("narrowed", narrowing.of(asked, fields.ofQueue(filter, executors(sight), page), page));
        model.addAttribute("captions", captioning.of(rows, page));
        model.addAttribute("query", asked.narrowing());
        model.addAttribute("since", clock.instant());
        model.addAttribute("views", views.of(who.id(), list()));
        model.addAttribute("naming", naming);
        model.addAttribute("mistakes", mistakes);
        model.addAttribute(
                "steps", steps.stream().flatMap(each -> each.step(who).stream()).toList());
        model.addAttribute(
                "panels",
                drawing.drawn(
                        asked.turned()
                                ? Stream.empty()
                                : panels.stream().flatMap(each -> each.panel(who, page).stream()),
                        page));
        return "registry/list/queue";
    }

    /// Among whom a head chooses; whoever sees but what lies on his own desk has nobody to choose from.
    private Set<Long> executors(Sight sight) {
        return sight.bodies().isEmpty() ? Set.of() : queued.executors(sight);
    }
}
