package kz.jauap.office.control;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.office.control.board.Board;
import kz.jauap.office.control.board.Watching;
import kz.jauap.office.grievance.watch.GrievanceTerms;
import kz.jauap.office.look.NavItem;
import kz.jauap.office.look.Page;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Sight;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.card.Filter;
import kz.jauap.office.registry.card.Lists;
import kz.jauap.office.registry.card.Tally;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where controllers and heads see what is late and who carries how much; every number leads to its cases.
@Controller
public class WatchPage {
    private final Tally tally;
    private final Lists lists;
    private final Board board;
    private final NoticeWatch notices;
    private final GrievanceTerms grievances;
    private final People people;
    private final Organisation organisation;
    private final Clock clock;

    WatchPage(
            Tally tally,
            Lists lists,
            Board board,
            NoticeWatch notices,
            GrievanceTerms grievances,
            People people,
            Organisation organisation,
            Clock clock) {
        this.board = board;
        this.tally = tally;
        this.lists = lists;
        this.notices = notices;
        this.grievances = grievances;
        this.people = people;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Bean
    static NavItem watchInMenu() {
        return NavItem.staff(50, "/staff/control", "control.nav", "eye", "CONTROLLER", "HEAD", "DEPUTY_HEAD");
    }

    /// What a body or an executor carries, with its name and the filter that leads to its cases.
    public record Burden(String name, String filter, Tally.Load load) {}

    /// A notice not given yet and its case.
    public record OwedRow(Owed owed, CardRow row) {}

    @GetMapping("/staff/control")
    String watch(@RequestParam(defaultValue = "") String body, SignedIn who, Page page, Model model) {
        Watching.barUnlessWatching(who);
        Sight sight = people.access(who).sight();
        LocalDate today = LocalDate.now(clock);
        List<Tally.Load> loads = tally.open(sight, today);
        List<Burden> bodies = bodies(loads, page);
        Optional<BodyId> asked = organisation.find(body).map(Body::id).filter(sight.bodies()::contains);
        Predicate<BodyId> within = id -> asked.isEmpty() || asked.get().equals(id);
        Optional<BodyId> chosen = asked.or(() -> loads.stream()
                .map(Tally.Load::body)
                .filter(_ -> bodies.size() == 1)
                .findFirst());
        model.addAttribute("total", total(loads, within));
        model.addAttribute("bodies", bodies);
        model.addAttribute(
                "chosen",
                chosen.map(id -> page.in(organisation.body(id).shortName())).orElse(""));
        model.addAttribute("executors", executors(loads, chosen, page));
        model.addAttribute("board", board.seen(sight, chosen));
        model.addAttribute("topics", topics(page));
        model.addAttribute("owed", owed(sight, within));
        model.addAttribute(
                "grievances",
                grievances.seen(sight).stream()
                        .filter(line -> within.test(line.row().body()))
                        .toList());
        model.addAttribute("overdue", overdue(sight, asked, today));
        model.addAttribute("today", today);
        return "control/watch";
    }

    /// Names of topics and districts, by id.
    private Map<String, String> topics(Page page) {
        Map<String, String> names = new HashMap<>();
        organisation.topics().forEach(topic -> names.put(topic.id(), page.in(topic.name())));
        organisation.districts().forEach(body -> names.put(body.id().value(), page.in(body.shortName())));
        return Map.copyOf(names);
    }

    private static Tally.Load total(List<Tally.Load> loads, Predicate<BodyId> within) {
        return loads.stream()
                .filter(load -> within.test(load.body()))
                .reduce(new Tally.Load(BodyId.CITY, OptionalLong.empty(), 0, 0, 0, 0, 0), Tally.Load::and);
    }

    private List<Burden> bodies(List<Tally.Load> loads, Page page) {
        Map<BodyId, Tally.Load> byBody = loads.stream()
                .collect(Collectors.toMap(Tally.Load::body, Function.identity(), Tally.Load::and, LinkedHashMap::new));
        return byBody.values().stream()
                .sorted(Comparator.comparingInt(Tally.Load::overdue)
                        .thenComparingInt(Tally.Load::open)
                        .reversed())
                .map(load ->
                        new Burden(page.in(organisation.body(load.body()).shortName()), "body=" + load.body(), load))
                .toList();
    }

    private List<Burden> executors(List<Tally.Load> loads, Optional<BodyId> body, Page page) {
        return loads.stream()
                .filter(load -> body.filter(load.body()::equals).isPresent())
                .map(load -> executor(load, page))
                .toList();
    }

    private Burden executor(Tally.Load load, Page page) {
        if (load.executor().isEmpty()) {
            return new Burden(page.say("control.nobody"), "body=" + load.body() + "&mark=NOBODYS", load);
        }
        long id = load.executor().getAsLong();
        String name =
                people.find(id).map(officer -> officer.name().full(page.lang())).orElse("№ " + id);
        return new Burden(name, "body=" + load.body() + "&executor=" + id, load);
    }

    private List<OwedRow> owed(Sight sight, Predicate<BodyId> within) {
        List<Owed> all = notices.owed();
        Map<AppealId, CardRow> rows = lists
                .among(sight, all.stream().map(Owed::appeal).distinct().toList())
                .stream()
                .filter(row -> within.test(row.body()))
                .collect(Collectors.toMap(CardRow::appeal, Function.identity()));
        return all.stream()
                .flatMap(each -> Stream.ofNullable(rows.get(each.appeal())).map(row -> new OwedRow(each, row)))
                .toList();
    }

    private List<CardRow> overdue(Sight sight, Optional<BodyId> body, LocalDate today) {
        return lists.journal(sight, Filter.none().of(body).late(Filter.Late.OVERDUE), today, Lists.PAGE);
    }
}
