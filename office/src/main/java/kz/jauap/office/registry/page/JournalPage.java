package kz.jauap.office.registry.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.look.NavItem;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.People;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.card.Filter;
import kz.jauap.office.registry.card.Lists;
import kz.jauap.office.registry.card.Stage;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/// The registration journal: every record in the reader's sight, latest first, with search.
@Controller
class JournalPage {
    private final Lists lists;
    private final People people;
    private final Clock clock;

    JournalPage(Lists lists, People people, Clock clock) {
        this.lists = lists;
        this.people = people;
        this.clock = clock;
    }

    @Bean
    static NavItem journalInMenu() {
        return NavItem.staff(30, "/staff/journal", "registry.journal.nav", "book-open");
    }

    @GetMapping("/staff/journal")
    String journal(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String stage,
            @RequestParam(defaultValue = "") String weight,
            @RequestParam(defaultValue = "") String late,
            @RequestParam(defaultValue = "") String before,
            SignedIn who,
            Page page,
            Model model) {
        Filter filter = new Filter(
                given(q),
                named(Stage.values(), stage),
                named(Weight.values(), weight),
                late.isEmpty() ? Filter.Late.ANY : Filter.Late.OVERDUE,
                given(before));
        var rows = lists.journal(people.access(who).sight(), filter, LocalDate.now(clock));
        model.addAttribute("filter", filter);
        model.addAttribute("rows", rows);
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute(
                "older",
                rows.size() < Lists.PAGE
                        ? ""
                        : older(q, stage, weight, late, rows.getLast().number().alias()));
        return "registry/journal";
    }

    private static String older(String q, String stage, String weight, String late, String before) {
        return UriComponentsBuilder.fromPath("/staff/journal")
                .queryParam("q", "{q}")
                .queryParam("stage", "{stage}")
                .queryParam("weight", "{weight}")
                .queryParam("late", "{late}")
                .queryParam("before", "{before}")
                .encode()
                .buildAndExpand(q, stage, weight, late, before)
                .toUriString();
    }

    private static Optional<String> given(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(text.strip());
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst();
    }
}
