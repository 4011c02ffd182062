package kz.jauap.office.control.aside;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.look.NavItem;
import kz.jauap.office.look.Problem;
import kz.jauap.office.people.Audit;
import kz.jauap.office.people.AuditDeed;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.card.Lists;
import kz.jauap.office.registry.follow.Asides;
import kz.jauap.office.registry.follow.SetAside;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.number.RegistrationNumber;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where an administrator sees which case which part of the office could not take in, and has it offered again. He sees
/// numbers only, never a case.
@Controller
public class SetAsidePage {
    private static final String PATH = "/staff/aside";

    private final Asides asides;
    private final Lists lists;
    private final Audit audit;

    SetAsidePage(Asides asides, Lists lists, Audit audit) {
        this.asides = asides;
        this.lists = lists;
        this.audit = audit;
    }

    @Bean
    static NavItem asidesInMenu() {
        return NavItem.staff(86, PATH, "control.aside.title", "triangle-alert", "ADMINISTRATOR");
    }

    @GetMapping(PATH)
    String list(SignedIn who, Model model) {
        administrator(who);
        model.addAttribute("rows", asides.all().stream().map(this::row).toList());
        return "control/aside";
    }

    @PostMapping(PATH)
    String again(@RequestParam String listener, @RequestParam UUID appeal, SignedIn who) {
        administrator(who);
        List<Row> chosen = asides.all().stream()
                .filter(each -> each.listener().equals(listener)
                        && each.appeal().value().equals(appeal))
                .map(this::row)
                .toList();
        for (Row row : chosen) {
            asides.again(listener, new AppealId(appeal));
            audit.write(who.id(), AuditDeed.OFFERED_AGAIN, listener + " " + row.number());
        }
        return "redirect:" + PATH;
    }

    private Row row(SetAside aside) {
        Optional<String> number = lists.row(aside.appeal()).map(CardRow::number).map(RegistrationNumber::text);
        return new Row(aside, number.orElse("–"));
    }

    private static void administrator(SignedIn who) {
        if (!who.has(Role.ADMINISTRATOR)) {
            throw new Problem(HttpStatus.FORBIDDEN, "registry.denied.NOT_YOUR_ROLE");
        }
    }

    /// A case of which somebody takes nothing in for now, and its number.
    public record Row(SetAside aside, String number) {}
}
