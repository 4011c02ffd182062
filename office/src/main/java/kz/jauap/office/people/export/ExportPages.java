package kz.jauap.office.people.export;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.PlainText;
import kz.jauap.office.look.Problem;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
import kz.jauap.office.people.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Files that are to leave the office: where one asks for them, where another confirms, and what became of each.
@Controller
@ControllerAdvice
public class ExportPages {
    static final String PATH = "/staff/exports";

    private final Exports exports;
    private final ExportTable table;
    private final People people;
    private final Clock clock;

    ExportPages(Exports exports, ExportTable table, People people, Clock clock) {
        this.exports = exports;
        this.table = table;
        this.people = people;
        this.clock = clock;
    }

    /// An export with those who asked and decided.
    public record Line(Export export, Officer author, Optional<Officer> decider, boolean own, boolean open) {}

    @ExceptionHandler(Exports.Unconfirmed.class)
    String unconfirmed(Exports.Unconfirmed asked, RedirectAttributes next) {
        next.addAttribute("of", asked.address().path());
        return "redirect:" + PATH;
    }

    @GetMapping(PATH)
    String list(@RequestParam(defaultValue = "") String of, SignedIn who, Model model) {
        only(who);
        return show(exports.address(of), "", Mistakes.none(), who, model);
    }

    @PostMapping(PATH)
    String ask(
            @RequestParam(defaultValue = "") String of,
            @RequestParam(defaultValue = "") String reason,
            SignedIn who,
            Page page,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        only(who);
        ExportAddress address = exports.address(of).orElseThrow(Problem::unreadable);
        String words = PlainText.clean(reason).strip();
        if (words.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var mistakes = new Mistakes(List.of(new Mistake("reason", page.say("people.export.reason.missing"))));
            return show(Optional.of(address), words, mistakes, who, model);
        }
        next.addFlashAttribute("said", exports.ask(address, words, who).name());
        return "redirect:" + PATH;
    }

    @PostMapping(PATH + "/{id:[0-9]{1,18}}")
    String decide(@PathVariable long id, @RequestParam String decision, SignedIn who, RedirectAttributes next) {
        only(who);
        var outcome = switch (decision) {
            case "confirm" -> exports.confirm(id, who);
            case "refuse" -> exports.refuse(id, who);
            default -> throw Problem.unreadable();
        };
        next.addFlashAttribute("said", outcome.name());
        return "redirect:" + PATH;
    }

    private String show(Optional<ExportAddress> asked, String reason, Mistakes mistakes, SignedIn who, Model model) {
        Instant now = clock.instant();
        model.addAttribute("asked", asked);
        model.addAttribute("reason", reason);
        model.addAttribute("mistakes", mistakes);
        model.addAttribute("before", lines(exports.before(who), who, now));
        model.addAttribute(
                "mine",
                lines(
                        table.all().stream()
                                .filter(each -> each.askedBy() == who.id())
                                .toList(),
                        who,
                        now));
        model.addAttribute("said", model.getAttribute("said") instanceof String said ? said : "");
        return "people/export/list";
    }

    private List<Line> lines(List<Export> exported, SignedIn who, Instant now) {
        return exported.stream()
                .map(each -> new Line(
                        each,
                        people.officer(each.askedBy()),
                        each.decided().map(decided -> people.officer(decided.by())),
                        each.askedBy() == who.id(),
                        each.open(now)))
                .toList();
    }

    private static void only(SignedIn who) {
        if (!Exports.mayTake(who)) throw new Problem(HttpStatus.FORBIDDEN, "registry.denied.NOT_YOUR_ROLE");
    }
}
