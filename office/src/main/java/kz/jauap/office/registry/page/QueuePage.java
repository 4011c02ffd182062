package kz.jauap.office.registry.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.jauap.office.look.NavItem;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.People;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.card.Lists;
import kz.jauap.office.registry.file.QueuePanel;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The first page of a working day: what waits for this officer.
@Controller
class QueuePage {
    private static final int LIMIT = 500;

    private final Lists lists;
    private final People people;
    private final List<QueuePanel> panels;
    private final Panels drawing;
    private final Clock clock;

    QueuePage(Lists lists, People people, List<QueuePanel> panels, Panels drawing, Clock clock) {
        this.lists = lists;
        this.people = people;
        this.panels = panels;
        this.drawing = drawing;
        this.clock = clock;
    }

    @Bean
    static NavItem queueInMenu() {
        return NavItem.staff(10, "/staff/queue", "registry.queue.nav", "inbox");
    }

    @GetMapping("/staff/queue")
    String queue(SignedIn who, Page page, Model model) {
        var rows = lists.queue(people.access(who).sight(), LIMIT);
        model.addAttribute("queue", Queue.of(rows, LocalDate.now(clock), page.words(), page.lang()));
        model.addAttribute(
                "panels", drawing.drawn(panels.stream().flatMap(each -> each.panel(who, page).stream()), page));
        return "registry/queue";
    }
}
