package kz.jauap.office.intake.social.page;

import java.util.List;
import java.util.Optional;
import kz.jauap.office.files.Download;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.look.NavItem;
import kz.jauap.office.look.Problem;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.arrival.Arrival;
import kz.jauap.office.registry.arrival.Arrivals;
import kz.jauap.office.registry.arrival.Ending;
import kz.jauap.office.registry.arrival.Handlings;
import kz.jauap.office.registry.arrival.Legible;
import kz.jauap.office.registry.entry.Urgency;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What was kept aside: a clerk lets it go its way, or ends it with a reason. Nothing leaves this page by itself.
@Controller
class ParkedPage {
    private static final int MOST = 100;
    private static final int EXCERPT = 20_000;
    private static final int LONGEST_REASON = 500;

    /// What a clerk decides.
    enum Decision {
        RELEASE,
        THREAT,
        ELSEWHERE,
        DISMISS
    }

    private final Arrivals arrivals;
    private final Handlings handlings;
    private final Download download;

    ParkedPage(Arrivals arrivals, Handlings handlings, Download download) {
        this.arrivals = arrivals;
        this.handlings = handlings;
        this.download = download;
    }

    @Bean
    static NavItem parkedInMenu() {
        return NavItem.staff(25, "/staff/doors/parked", "intake.parked.nav", "archive", "REGISTRAR");
    }

    @GetMapping("/staff/doors/parked")
    String page(SignedIn who, Model model) {
        model.addAttribute(
                "kept",
                keeps(who) ? arrivals.parked(MOST).stream().map(this::read).toList() : List.of());
        return "intake/parked";
    }

    @PostMapping("/staff/doors/parked")
    String decide(@RequestParam MultiValueMap<String, String> sent, SignedIn who, RedirectAttributes flash) {
        if (!keeps(who)) {
            throw new Problem(HttpStatus.FORBIDDEN, "intake.parked.denied");
        }
        Fields fields = new Fields(sent);
        Decision decision = fields.one("decision", Decision.class);
        String reason = fields.line("reason");
        if (reason.length() > LONGEST_REASON || (reason.isEmpty() && decision != Decision.RELEASE)) {
            throw new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "intake.parked.reason.missing");
        }
        long decided = fields.all("arrival").stream()
                .flatMap(id -> arrival(id).stream())
                .filter(arrival -> decide(arrival, decision, who.id(), reason))
                .count();
        flash.addFlashAttribute("decided", decided);
        return "redirect:/staff/doors/parked";
    }

    private boolean decide(Arrival arrival, Decision decision, long officer, String reason) {
        return switch (decision) {
            case RELEASE -> arrivals.release(arrival, Urgency.ORDINARY, officer, reason);
            case THREAT -> arrivals.release(arrival, Urgency.THREAT, officer, reason);
            case ELSEWHERE -> arrivals.sendElsewhere(arrival, officer, reason);
            case DISMISS -> arrivals.dismiss(arrival, officer, reason);
        };
    }

    private Optional<Arrival> arrival(String id) {
        return id.matches("\\d{1,18}")
                ? arrivals.find(Long.parseLong(id)).filter(each -> each.ending() == Ending.PARKED)
                : Optional.empty();
    }

    /// A document or a file of what is kept aside, for the clerk who has to decide.
    @GetMapping("/staff/doors/parked/{id}/{place}")
    ResponseEntity<Resource> file(@PathVariable String id, @PathVariable int place, SignedIn who) {
        if (!keeps(who)) {
            throw new Problem(HttpStatus.FORBIDDEN, "intake.parked.denied");
        }
        return arrival(id)
                .flatMap(arrival -> read(arrival).legible())
                .flatMap(legible ->
                        legible.enclosures().stream().skip(Math.max(place, 0)).findFirst())
                .map(enclosure -> download.of(enclosure.hash(), enclosure.name()))
                .orElseThrow(Problem::unknown);
    }

    private KeptAside read(Arrival arrival) {
        String payload = arrivals.payload(arrival).orElse("");
        Optional<Legible> legible = handlings.legible(arrival, payload);
        return new KeptAside(arrival, legible, payload.substring(0, Math.min(payload.length(), EXCERPT)));
    }

    /// The platforms' doors are the city's; its registrars keep them.
    private static boolean keeps(SignedIn who) {
        return who.has(Role.REGISTRAR, BodyId.CITY);
    }
}
