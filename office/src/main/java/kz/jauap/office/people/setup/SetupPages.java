package kz.jauap.office.people.setup;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.calendar.WorkCalendar;
import kz.jauap.law.regime.RegimePolicy;
import kz.jauap.law.regime.Regimes;
import kz.jauap.law.term.Ground;
import kz.jauap.law.term.Terms;
import kz.jauap.law.term.WorkingDay;
import kz.jauap.office.house.RegimeInForce;
import kz.jauap.office.house.Settings;
import kz.jauap.office.look.Choice;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Problem;
import kz.jauap.office.people.door.OneTimeLinks;
import kz.jauap.office.people.staff.LinkTable.Purpose;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The one page behind the set-up link.
@Controller
class SetupPages {
    private final OneTimeLinks links;
    private final Setup setup;
    private final Settings settings;
    private final RegimeInForce regime;
    private final Clock clock;

    SetupPages(OneTimeLinks links, Setup setup, Settings settings, RegimeInForce regime, Clock clock) {
        this.links = links;
        this.setup = setup;
        this.settings = settings;
        this.regime = regime;
        this.clock = clock;
    }

    @GetMapping("/setup/{secret}")
    String open(@PathVariable String secret, Page page, Model model) {
        check(secret);
        var akimat = settings.akimat();
        var form = SetupForm.of(Map.of(
                "nameKk", akimat.kk(),
                "nameRu", akimat.ru(),
                "nameEn", akimat.en(),
                "numberCode", "100",
                "register", "SELF",
                "policy", regime.policy().name()));
        return draw(secret, form, Mistakes.none(), page, model);
    }

    @PostMapping("/setup/{secret}")
    String carryOut(
            @PathVariable String secret,
            @RequestParam Map<String, String> sent,
            Page page,
            Model model,
            HttpServletResponse response) {
        check(secret);
        var form = SetupForm.of(sent);
        var mistakes = form.mistakes(page);
        if (!mistakes.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return draw(secret, form, mistakes, page, model);
        }
        setup.carryOut(secret, form);
        return "redirect:/staff/sign-in?founded";
    }

    private void check(String secret) {
        if (!links.works(Purpose.SETUP, secret)) {
            throw Problem.unknown();
        }
    }

    private String draw(String secret, SetupForm form, Mistakes mistakes, Page page, Model model) {
        model.addAttribute("secret", secret);
        model.addAttribute("form", form);
        model.addAttribute("mistakes", mistakes);
        model.addAttribute("policies", policies(page));
        model.addAttribute("followed", Regimes.followedUntil());
        return "people/setup";
    }

    /// Both ways of counting, each with the last day for the answer to the same application of today.
    private List<Choice> policies(Page page) {
        var now = clock.instant();
        return Arrays.stream(RegimePolicy.values())
                .map(policy -> new Choice(
                        policy.name(),
                        page.say("people.setup.policy." + policy.name()),
                        page.say(
                                "people.setup.policy.example",
                                page.day(LocalDate.now(clock)),
                                page.day(lastDay(policy, now)))))
                .toList();
    }

    private static LocalDate lastDay(RegimePolicy policy, Instant received) {
        var calendar = WorkCalendar.kazakhstan();
        var regime = WorkingDay.usual(calendar).governing(policy, received).id();
        return Terms.of(regime, calendar)
                .consideration(Kind.APPLICATION, received, Ground.ORDINARY)
                .end();
    }
}
