package kz.jauap.office.registry.list;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.look.NavItem;
import kz.jauap.office.look.Page;
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
    private final Fields fields;
    private final Narrowing narrowing;
    private final Clock clock;

    JournalPage(Lists lists, Search search, People people, Fields fields, Narrowing narrowing, Clock clock) {
        this.lists = lists;
        this.search = search;
        this.people = people;
        this.fields = fields;
        this.narrowing = narrowing;
        this.clock = clock;
    }

    @Bean
    static NavItem journalInMenu() {
        return NavItem.staff(30, "/staff/journal", "registry.journal.nav", "book-open");
    }

    @GetMapping("/staff/journal")
    String journal(@RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page, Model model) {
        Sight sight = people.access(who).sight();
        Asked asked = new Asked(Asked.Listing.JOURNAL, sent);
        Filter filter = asked.filter();
        LocalDate today = LocalDate.now(clock);
        Optional<String> words = asked.given("q").map(JournalPage::cut);
        List<Found> rows = words.map(each -> search.find(sight, each, filter, today))
                .orElseGet(() -> lists.journal(sight, filter, today).stream()
                        .map(row -> new Found(row, List.of()))
                        .toList());
        model.addAttribute("words", words.orElse(""));
        model.addAttribute("rows", rows);
        model.addAttribute("today", today);
        model.addAttribute(
                "older",
                words.isPresent() || rows.size() < Lists.PAGE
                        ? ""
                        : asked.further(rows.getLast().row().number().alias()));
        model.addAttribute("narrowed", narrowing.of(asked, fields.ofJournal(filter, sight.bodies(), page), page));
        return "registry/list/journal";
    }

    /// Nobody searches by more than this; the rest of what was pasted says nothing new.
    private static String cut(String words) {
        return words.substring(0, Math.min(words.length(), LONGEST));
    }
}
