package kz.jauap.office.registry.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.look.Choice;
import kz.jauap.office.look.NavItem;
import kz.jauap.office.look.Page;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Sight;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.card.Filter;
import kz.jauap.office.registry.card.Lists;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.search.Found;
import kz.jauap.office.registry.search.Search;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/// The registration journal: every record in the reader's sight, latest first, with search.
@Controller
class JournalPage {
    private static final Set<String> KEPT = Set.of("q", "stage", "weight", "late", "body", "executor");

    private static final int LONGEST = 300;

    private final Lists lists;
    private final Search search;
    private final People people;
    private final Organisation organisation;
    private final Clock clock;

    JournalPage(Lists lists, Search search, People people, Organisation organisation, Clock clock) {
        this.lists = lists;
        this.search = search;
        this.people = people;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Bean
    static NavItem journalInMenu() {
        return NavItem.staff(30, "/staff/journal", "registry.journal.nav", "book-open");
    }

    @GetMapping("/staff/journal")
    String journal(@RequestParam MultiValueMap<String, String> asked, SignedIn who, Page page, Model model) {
        Sight sight = people.access(who).sight();
        Filter filter = filter(asked);
        LocalDate today = LocalDate.now(clock);
        Optional<String> words = given(asked, "q").map(JournalPage::cut);
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
                        : older(asked, rows.getLast().row().number().alias()));
        return "registry/journal";
    }

    /// Nobody searches by more than this; the rest of what was pasted says nothing new.
    private static String cut(String words) {
        return words.substring(0, Math.min(words.length(), LONGEST));
    }

    private static Filter filter(MultiValueMap<String, String> asked) {
        return new Filter(
                named(Stage.values(), asked, "stage"),
                named(Weight.values(), asked, "weight"),
                named(Filter.Late.values(), asked, "late").orElse(Filter.Late.ANY),
                given(asked, "body")
                        .filter(id -> id.matches("[a-z][a-z0-9-]{0,39}"))
                        .map(BodyId::new),
                given(asked, "executor")
                        .filter(id -> id.matches("\\d{1,18}"))
                        .map(id -> OptionalLong.of(Long.parseLong(id)))
                        .orElse(OptionalLong.empty()),
                given(asked, "before"));
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

    private static String older(MultiValueMap<String, String> asked, String before) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/staff/journal");
        Map<String, String> values = new HashMap<>();
        asked.forEach((name, all) -> {
            if (KEPT.contains(name) && !all.getFirst().isBlank()) {
                address.queryParam(name, "{" + name + "}");
                values.put(name, all.getFirst());
            }
        });
        return address.queryParam("before", "{before}")
                .encode()
                .buildAndExpand(with(values, before))
                .toUriString();
    }

    private static Map<String, String> with(Map<String, String> values, String before) {
        values.put("before", before);
        return values;
    }

    private static Optional<String> given(MultiValueMap<String, String> asked, String name) {
        return Optional.ofNullable(asked.getFirst(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, MultiValueMap<String, String> asked, String name) {
        return given(asked, name)
                .flatMap(word -> Arrays.stream(all)
                        .filter(each -> each.name().equals(word))
                        .findFirst());
    }
}
