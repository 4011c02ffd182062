package kz.jauap.office.registry.list.journal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.NavItem;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.People;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.people.export.Exports;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.card.Lists;
import kz.jauap.office.registry.list.Asked;
import kz.jauap.office.registry.list.Fields;
import kz.jauap.office.registry.list.ListPage;
import kz.jauap.office.registry.list.Narrowing;
import kz.jauap.office.registry.list.Views;
import kz.jauap.office.registry.search.Found;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The registration journal: every record in the reader's sight, latest first, with search, in the columns he chose.
@Controller
class JournalPage implements ListPage {
    private final JournalRows journal;
    private final ColumnTable columns;
    private final People people;
    private final Fields fields;
    private final Narrowing narrowing;
    private final Views views;
    private final Clock clock;

    JournalPage(
            JournalRows journal,
            ColumnTable columns,
            People people,
            Fields fields,
            Narrowing narrowing,
            Views views,
            Clock clock) {
        this.views = views;
        this.journal = journal;
        this.columns = columns;
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
        return show(new Asked(Asked.Listing.JOURNAL, sent), who, page, model, "", Mistakes.none());
    }

    @Override
    public Asked.Listing list() {
        return Asked.Listing.JOURNAL;
    }

    @Override
    public String show(Asked asked, SignedIn who, Page page, Model model, String naming, Mistakes mistakes) {
        List<Found> found = journal.page(asked, who);
        List<CardRow> rows = found.stream().map(Found::row).toList();
        boolean searched = asked.given("q").isPresent();
        model.addAttribute("words", asked.given("q").orElse(""));
        model.addAttribute("rows", found);
        model.addAttribute("columns", columns.of(who.id()).orElse(Column.USUAL));
        model.addAttribute("captions", journal.captions(rows, page));
        model.addAttribute("struck", journal.struck(rows, page));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute(
                "older",
                searched || rows.size() < Lists.PAGE
                        ? ""
                        : asked.further(rows.getLast().number().alias()));
        model.addAttribute(
                "narrowed",
                narrowing.of(
                        asked,
                        fields.ofJournal(
                                asked.filter(), people.access(who).sight().bodies(), page),
                        page));
        model.addAttribute("query", asked.narrowing());
        model.addAttribute("views", views.of(who.id(), list()));
        model.addAttribute("naming", naming);
        model.addAttribute("mistakes", mistakes);
        model.addAttribute("files", asked.tail());
        model.addAttribute("mayTake", Exports.mayTake(who));
        return "registry/list/journal";
    }
}
