package kz.jauap.office.registry.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.look.Choice;
import kz.jauap.office.look.NavItem;
import kz.jauap.office.look.Page;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Sight;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.card.Filter;
import kz.jauap.office.registry.card.Lists;
import kz.jauap.office.registry.search.Found;
import kz.jauap.office.registry.search.Search;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The registration journal: every record in the reader's sight, latest first, with search.
@Controller
class JournalPage {
    private static final int LONGEST = 300;

    private final Lists lists;
    private final Search search;
    private final People people;
    private final Organisation organisation;
    private final Chips chips;
    private final Clock clock;

    JournalPage(Lists lists, Search search, People people, Organisation organisation, Chips chips, Clock clock) {
        this.lists = lists;
        this.search = search;
        this.people = people;
        this.organisation = organisation;
        this.chips = chips;
        this.clock = clock;
    }

    @Bean
    static NavItem journalInMenu() {
        return NavItem.staff(30, "/staff/journal", "registry.journal.nav", "book-open");
    }

    @GetMapping("/staff/journal")
    String journal(@RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page, Model model) {
        Sight sight = people.access(who).sight();
        Asked asked = new Asked(sent);
        Filter filter = asked.filter();
        LocalDate today = LocalDate.now(clock);
        Optional<String> words = asked.given("q").map(JournalPage::cut);
        List<Found> rows = words.map(each -> search.find(sight, each, filter, today))
                .orElseGet(() -> lists.journal(sight, filter, today).stream()
                        .map(row -> new Found(row, List.of()))
                        .toList());
        model.addAttribute("words", words.orElse(""));
        model.addAttribute("filter", filter);
        model.addAttribute("rows", rows);
        model.addAttribute("today", today);
        model.addAttribute("bodies", bodies(sight, page));
        model.addAttribute("executor", executor(filter, page));
        model.addAttribute(
                "older",
                words.isPresent() || rows.size() < Lists.PAGE
                        ? ""
                        : asked.older(rows.getLast().row().number().alias()));
        model.addAttribute("narrowed", chips.of(asked, page));
        return "registry/journal";
    }

    /// Nobody searches by more than this; the rest of what was pasted says nothing new.
    private static String cut(String words) {
        return words.substring(0, Math.min(words.length(), LONGEST));
    }

    /// The bodies to choose from, if there are several in sight.
    private List<Choice> bodies(Sight sight, Page page) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", page.say("registry.any-body"))));
        organisation.bodies().stream()
                .filter(body -> sight.bodies().contains(body.id()))
                .map(body -> new Choice(body.id().value(), page.in(body.shortName())))
                .forEach(choices::add);
        return List.copyOf(choices);
    }

    private String executor(Filter filter, Page page) {
        return filter.executor().isEmpty()
                ? ""
                : people.find(filter.executor().getAsLong())
                        .map(officer -> officer.name().full(page.lang()))
                        .orElse("—");
    }
}
