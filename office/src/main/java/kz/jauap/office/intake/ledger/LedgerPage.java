package kz.jauap.office.intake.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import kz.jauap.office.look.NavItem;
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
            Model model) {
        if (!who.has(Role.CONTROLLER) && !who.has(Role.ADMINISTRATOR)) {
            throw new Problem(HttpStatus.FORBIDDEN, "intake.ledger.denied");
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate first = day(from, today);
        LocalDate last = day(to, first.isAfter(today) ? first : today);
        List<Balance> rows = balances.between(first, last);
        model.addAttribute("from", first);
        model.addAttribute("to", last);
        model.addAttribute("rows", rows);
        model.addAttribute("exact", rows.stream().allMatch(Balance::exact));
        model.addAttribute("tooLarge", tooLarge.between(first, last, MOST));
        model.addAttribute("alarms", watch.alarms());
        model.addAttribute("doors", watch.rows());
        return "intake/ledger";
    }

    private static LocalDate day(String typed, LocalDate otherwise) {
        try {
            return typed.isBlank() ? otherwise : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw new Problem(HttpStatus.BAD_REQUEST, "intake.fault.unknown");
        }
    }
}
