package kz.jauap.office.statistics.card;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.look.NavItem;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.PlainText;
import kz.jauap.office.look.Problem;
import kz.jauap.office.look.Trilingual;
import kz.jauap.office.people.Audit;
import kz.jauap.office.people.AuditDeed;
import kz.jauap.office.people.AuditLine.Change;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.Filled;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where the administrator keeps the code lists of the registration card: what a code means from which day on.
@Controller
class CodesPage {
    private static final int LONGEST_REASON = 200;

    private final CodeTable codes;
    private final Audit audit;
    private final Clock clock;

    CodesPage(CodeTable codes, Audit audit, Clock clock) {
        this.codes = codes;
        this.audit = audit;
        this.clock = clock;
    }

    @Bean
    static NavItem codesInMenu() {
        return NavItem.staff(95, "/staff/codes", "statistics.codes.nav", "tag", "ADMINISTRATOR");
    }

    @GetMapping("/staff/codes")
    ModelAndView page(@RequestParam(defaultValue = "") String list, SignedIn who, Page page) {
        check(who);
        return show(list, Filled.blank(page), page);
    }

    @PostMapping("/staff/codes")
    ModelAndView put(@RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        check(who);
        Filled filled = Filled.of(page, sent);
        Optional<String> list =
                filled.one("list", codes.lists().stream(), each -> each, "statistics.codes.list.missing");
        String code = filled.words("code", "statistics.codes.code.missing");
        if (!code.isEmpty() && !code.matches("[A-Za-z0-9_-]{1,60}")) {
            filled.wrong("code", page.say("statistics.codes.code.wrong"), code);
        }
        String kk = filled.words("kk", "statistics.codes.name.missing");
        String ru = filled.words("ru", "statistics.codes.name.missing");
        String en = filled.words("en", "statistics.codes.name.missing");
        String outside = filled.words("outside", "statistics.codes.outside.missing");
        Optional<LocalDate> since = filled.day("since", "statistics.codes.since.missing");
        Optional<LocalDate> until =
                filled.text("until").isEmpty() ? Optional.empty() : filled.day("until", "statistics.codes.until.wrong");
        if (since.isPresent() && until.filter(since.get()::isAfter).isPresent()) {
            filled.wrong("until", page.say("statistics.codes.until.wrong"), until);
        }
        String reason = filled.words("reason", "people.reason.missing");
        if (reason.length() > LONGEST_REASON) {
            filled.wrong("reason", page.say("people.reason.missing"), reason);
        }
        if (!filled.mistakes().isEmpty()) {
            return show(list.orElse(""), filled, page);
        }
        Code put = new Code(list.orElseThrow(), code, since.orElseThrow(), until, new Trilingual(kk, ru, en), outside);
        String before = codes.of(put.list()).stream()
                .filter(each -> each.code().equals(code) && each.since().equals(put.since()))
                .findFirst()
                .map(Code::told)
                .orElse("");
        codes.put(put);
        audit.write(
                who.id(),
                AuditDeed.CODE_CHANGED,
                put.list() + " " + code,
                Change.of(before, put.told()).because(PlainText.line(reason)));
        return new ModelAndView("redirect:/staff/codes?list=" + list.orElseThrow());
    }

    private ModelAndView show(String asked, Filled filled, Page page) {
        List<String> lists = codes.lists();
        String list = lists.contains(asked) ? asked : lists.getFirst();
        ModelAndView view = new ModelAndView("statistics/card/codes");
        view.setStatus(filled.mistakes().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view.addObject("page", page)
                .addObject("lists", lists)
                .addObject("list", list)
                .addObject("codes", codes.of(list))
                .addObject("filled", filled)
                .addObject("today", LocalDate.now(clock));
    }

    private static void check(SignedIn who) {
        if (!who.has(Role.ADMINISTRATOR)) {
            throw new Problem(HttpStatus.FORBIDDEN, "registry.denied.NOT_YOUR_ROLE");
        }
    }
}
