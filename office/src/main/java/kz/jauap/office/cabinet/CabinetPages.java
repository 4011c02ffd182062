package kz.jauap.office.cabinet;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.jauap.office.look.NavItem;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Problem;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.card.Lists;
import kz.jauap.office.registry.file.OpenedByCode;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.signature.ElectronicDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The cabinet's pages for whoever is inside, and for whoever has only a number and a code.
@Controller
class CabinetPages {
    private static final String HOME = "/me";

    private final Entrance entrance;
    private final Holdings holdings;
    private final Belonging belonging;
    private final Lists lists;
    private final OpenedByCode opened;
    private final GoingOn goingOn;
    private final Organisation organisation;
    private final ElectronicDoor electronic;
    private final Clock clock;

    CabinetPages(
            Entrance entrance,
            Holdings holdings,
            Belonging belonging,
            Lists lists,
            OpenedByCode opened,
            GoingOn goingOn,
            Organisation organisation,
            ElectronicDoor electronic,
            Clock clock) {
        this.entrance = entrance;
        this.holdings = holdings;
        this.belonging = belonging;
        this.lists = lists;
        this.opened = opened;
        this.goingOn = goingOn;
        this.organisation = organisation;
        this.electronic = electronic;
        this.clock = clock;
    }

    @Bean
    static NavItem cabinetInMenu() {
        return NavItem.open(25, HOME, "cabinet.nav", "user");
    }

    @GetMapping(HOME)
    String open(
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String order,
            HttpServletRequest request,
            Model model) {
        Optional<Owner> owner = entrance.inside(request);
        Wish wish = Wish.of(show, order);
        var his = owner.map(belonging::owner).orElseGet(() -> new Belonging.Of(List.of(), List.of()));
        List<CardRow> own = his.signed();
        List<UUID> known = own.stream().map(row -> row.appeal().value()).toList();
        List<AppealId> open = opened.all(request);
        model.addAttribute("owner", owner);
        model.addAttribute("wish", wish);
        List<CardRow> byCode = lists.of(open).stream()
                .filter(row -> !known.contains(row.appeal().value()))
                .toList();
        List<CardRow> written = his.written().stream()
                .filter(row -> !open.contains(row.appeal()))
                .toList();
        Map<AppealId, GoingOn.Going> going =
                goingOn.of(Stream.of(own, byCode, written).flatMap(List::stream).toList());
        model.addAttribute("going", going);
        model.addAttribute("organisation", organisation);
        model.addAttribute("own", wish.of(own, going));
        model.addAttribute("all", own.size());
        model.addAttribute("opened", wish.of(byCode, going));
        model.addAttribute("written", wish.of(written, going));
        model.addAttribute("drafts", owner.map(holdings::drafts).orElse(List.of()));
        model.addAttribute("electronic", electronic.open());
        model.addAttribute("today", LocalDate.now(clock));
        return "cabinet/cabinet";
    }

    /// Opens one of the owner's appeals, as its number and code would.
    @GetMapping("/me/appeal/{number}")
    String appeal(@PathVariable String number, HttpServletRequest request) {
        entrance.inside(request)
                .flatMap(owner -> belonging.owner(owner).signed().stream()
                        .filter(row -> row.number().alias().equals(number))
                        .findFirst())
                .ifPresent(row -> opened.keep(row.appeal(), request));
        return "redirect:/status/" + number;
    }

    @GetMapping("/me/enter")
    String ways(HttpServletRequest request) {
        return entrance.inside(request).isPresent() || !electronic.open() ? "redirect:" + HOME : "cabinet/enter";
    }

    @PostMapping("/me/enter")
    String ask(@RequestParam(defaultValue = "PERSON") String as, HttpServletRequest request, Page page) {
        if (!electronic.open()) {
            throw new Problem(HttpStatus.CONFLICT, "cabinet.entry.closed");
        }
        Owner.Kind kind = as.equals("FIRM") ? Owner.Kind.FIRM : Owner.Kind.PERSON;
        return "redirect:/sign/" + entrance.ask(kind, request, page).id();
    }

    @GetMapping("/me/entered/{session}")
    String enter(@PathVariable UUID session, HttpServletRequest request) {
        return entrance.enter(session, request) || entrance.inside(request).isPresent()
                ? "redirect:" + HOME
                : "cabinet/elsewhere";
    }

    @PostMapping("/me/leave")
    String leave(HttpServletRequest request) {
        entrance.leave(request);
        return "redirect:" + HOME;
    }
}
