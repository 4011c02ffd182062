package kz.jauap.office.intake.ledger;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.look.Dates;
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.NavItem;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Problem;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.arrival.Balance;
import kz.jauap.office.registry.arrival.BalanceTable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The ledger of arrivals on a page: by door and day, exact, with what must be seen to on top.
@Controller
class LedgerPage {
    private static final int MOST = 20;

    private final BalanceTable balances;
    private final Watch watch;
    private final TooLarge tooLarge;
    private final Clock clock;

    LedgerPage(BalanceTable balances, Watch watch, TooLarge tooLarge, Clock clock) {
        this.balances = balances;
        this.watch = watch;
        this.tooLarge = tooLarge;
        this.clock = clock;
    }

    @Bean
    static NavItem ledgerInMenu() {
        return NavItem.staff(55, "/staff/doors", "intake.ledger.nav", "log-in", "CONTROLLER", "ADMINISTRATOR");
    }

    @GetMapping("/staff/doors")
    String page(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            SignedIn who,
            Page page,
            HttpServletResponse answer,
            Model model) {
        if (!who.has(Role.CONTROLLER) && !who.has(Role.ADMINISTRATOR)) {
            throw new Problem(HttpStatus.FORBIDDEN, "intake.ledger.denied");
        }
        LocalDate today = LocalDate.now(clock);
        List<Mistake> mistakes = new ArrayList<>();
        LocalDate first = day(from, "from", today, mistakes, page);
        LocalDate last = day(to, "to", first.isAfter(today) ? first : today, mistakes, page);
        List<Balance> rows = balances.between(first, last);
        model.addAttribute("from", first);
        model.addAttribute("to", last);
        if (!mistakes.isEmpty()) {
            answer.setStatus(HttpStatus.BAD_REQUEST.value());
        }
        model.addAttribute("mistakes", new Mistakes(mistakes));
        model.addAttribute("rows", rows);
        model.addAttribute("exact", rows.stream().allMatch(Balance::exact));
        model.addAttribute("tooLarge", tooLarge.between(first, last, MOST));
        model.addAttribute("alarms", watch.alarms());
        model.addAttribute("doors", watch.rows());
        return "intake/ledger";
    }

    /// A day that cannot be read is told beside its field, and the ledger shows today.
    private static LocalDate day(String typed, String field, LocalDate otherwise, List<Mistake> mistakes, Page page) {
        Optional<LocalDate> day = Dates.read(typed);
        if (day.isEmpty() && !typed.isBlank()) {
            mistakes.add(new Mistake(field, page.say("intake.ledger.no-day")));
        }
        return day.orElse(otherwise);
    }
}
