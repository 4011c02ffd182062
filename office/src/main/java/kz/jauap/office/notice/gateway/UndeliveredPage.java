package kz.jauap.office.notice.gateway;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.intake.partner.Partner;
import kz.jauap.office.intake.partner.Partners;
import kz.jauap.office.look.NavItem;
import kz.jauap.office.look.Problem;
import kz.jauap.office.notice.gateway.Event.State;
import kz.jauap.office.people.Audit;
import kz.jauap.office.people.AuditDeed;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.SignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Where an administrator sees which events did not reach a partner and why, and sends them once more.
@Controller
public class UndeliveredPage {
    private static final String PATH = "/staff/events";
    private static final Duration LONG = Duration.ofDays(1);
    private static final int MOST = 200;

    private final EventTable table;
    private final Partners partners;
    private final Audit audit;
    private final Clock clock;

    UndeliveredPage(EventTable table, Partners partners, Audit audit, Clock clock) {
        this.table = table;
        this.partners = partners;
        this.audit = audit;
        this.clock = clock;
    }

    @Bean
    static NavItem undeliveredInMenu() {
        return NavItem.staff(86, PATH, "notice.event.nav", "send", "ADMINISTRATOR");
    }

    @GetMapping(PATH)
    String list(SignedIn who, Model model) {
        administrator(who);
        model.addAttribute("events", undelivered());
        return "notice/undelivered";
    }

    /// All that were given up, as far as they stand on the page.
    @PostMapping(PATH)
    String all(SignedIn who) {
        administrator(who);
        return again(undelivered().stream().filter(Undelivered::failed).toList(), who);
    }

    @PostMapping(PATH + "/{id}")
    String one(@PathVariable long id, SignedIn who) {
        administrator(who);
        return again(
                undelivered().stream()
                        .filter(each -> each.failed() && each.event().id() == id)
                        .toList(),
                who);
    }

    private String again(List<Undelivered> chosen, SignedIn who) {
        for (Undelivered each : chosen) {
            Event event = each.event();
            audit.write(
                    who.id(),
                    AuditDeed.EVENTS_SENT_AGAIN,
                    "%s: %s.%d".formatted(event.partner(), event.message(), event.sequence()));
        }
        table.again(chosen.stream().map(each -> each.event().id()).toList(), clock.instant());
        return "redirect:" + PATH;
    }

    private List<Undelivered> undelivered() {
        return table.stuck(clock.instant().minus(LONG), MOST).stream()
                .flatMap(event -> partner(event).map(partner -> new Undelivered(event, partner)).stream())
                .toList();
    }

    /// To whom is shut out nothing is sent.
    private Optional<Partner> partner(Event event) {
        return partners.find(event.partner()).filter(Partner::open);
    }

    private static void administrator(SignedIn who) {
        if (!who.has(Role.ADMINISTRATOR)) {
            throw new Problem(HttpStatus.FORBIDDEN, "registry.denied.NOT_YOUR_ROLE");
        }
    }

    /// An event that did not arrive, and whom it was for.
    public record Undelivered(Event event, Partner partner) {
        public boolean failed() {
            return event.state() == State.FAILED;
        }

        /// Key of the sentence that says why.
        public String reason() {
            if (event.fault().isEmpty()) {
                return "notice.event.waits";
            }
            return event.fault().startsWith("HTTP") ? "notice.event.refused" : "notice.event.silent";
        }
    }
}
