package kz.jauap.office.registry.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.look.NavItem;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Sight;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.file.QueuePanel;
import kz.jauap.office.registry.load.Queued;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The first page of a working day: what waits for this officer.
@Controller
class QueuePage {
    private static final int PAGE = 100;

    private final Queued queued;
    private final People people;
    private final List<QueuePanel> panels;
    private final Panels drawing;
    private final Clock clock;

    QueuePage(Queued queued, People people, List<QueuePanel> panels, Panels drawing, Clock clock) {
        this.queued = queued;
        this.people = people;
        this.panels = panels;
        this.drawing = drawing;
        this.clock = clock;
    }

    @Bean
    static NavItem queueInMenu() {
        return NavItem.staff(10, "/staff/queue", "registry.queue.nav", "inbox");
    }

    /// @param after the last case of the page before
    @GetMapping("/staff/queue")
    String queue(@RequestParam(defaultValue = "") String after, SignedIn who, Page page, Model model) {
        Sight sight = people.access(who).sight();
        List<CardRow> rows = queued.page(sight, Optional.of(after).filter(each -> !each.isEmpty()), PAGE);
        model.addAttribute(
                "queue", Queue.of(rows, queued.standing(sight), LocalDate.now(clock), page.words(), page.lang()));
        model.addAttribute(
                "next",
                rows.size() < PAGE
                        ? ""
                        : "/staff/queue?after=" + rows.getLast().number().alias());
        model.addAttribute("further", !after.isEmpty());
        model.addAttribute(
                "panels",
                drawing.drawn(
                        after.isEmpty()
                                ? panels.stream().flatMap(each -> each.panel(who, page).stream())
                                : Stream.empty(),
                        page));
        return "registry/queue";
    }
}
