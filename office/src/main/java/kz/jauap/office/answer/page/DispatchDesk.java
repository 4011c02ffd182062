package kz.jauap.office.answer.page;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import kz.jauap.office.answer.Dispatching;
import kz.jauap.office.answer.Outbox;
import kz.jauap.office.files.Download;
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Problem;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Acted;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The list of letters to print and post, and the letters themselves for the staff.
@Controller
public class DispatchDesk {
    private static final int LONGEST = 500;

    private final CaseDesk desk;
    private final Outbox outbox;
    private final Dispatching dispatching;
    private final Download download;

    DispatchDesk(CaseDesk desk, Outbox outbox, Dispatching dispatching, Download download) {
        this.desk = desk;
        this.outbox = outbox;
        this.dispatching = dispatching;
        this.download = download;
    }

    /// What was entered about a letter, to stand there again when something was wrong about it.
    public record Entered(String letter, Answering.Way way, String proof) {
        private static final Entered NOTHING = new Entered("", Answering.Way.POST, "");

        /// What to show in a letter's own row.
        public Entered in(String row) {
            return letter.equals(row) ? this : NOTHING;
        }
    }

    @GetMapping("/staff/dispatch")
    String page(SignedIn who, Model model) {
        return show(Entered.NOTHING, Mistakes.none(), who, model);
    }

    @PostMapping("/staff/case/{number}/dispatch")
    String dispatch(
            @PathVariable String number,
            @RequestParam(defaultValue = "POST") String way,
            @RequestParam(defaultValue = "") String proof,
            SignedIn who,
            Page page,
            Model model,
            HttpServletResponse response) {
        CaseFile file = desk.open(number, who, Deed.DISPATCH);
        Entered entered = new Entered(file.card().number().alias(), way(way), proof.strip());
        Mistakes mistakes = check(entered, page);
        if (!mistakes.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(entered, mistakes, who, model);
        }
        Acted acted = dispatching.dispatch(Hand.on(file.card().appeal(), who), entered.way(), entered.proof());
        return switch (acted) {
            case Acted.Done _ -> "redirect:/staff/dispatch";
            case Acted.Refused(var key) -> throw new Problem(HttpStatus.CONFLICT, key);
        };
    }

    private String show(Entered entered, Mistakes mistakes, SignedIn who, Model model) {
        List<CaseFile> waiting = outbox.waiting(who).stream()
                .filter(file -> desk.may(Deed.DISPATCH, file, who))
                .toList();
        model.addAttribute("waiting", waiting);
        model.addAttribute("entered", entered);
        model.addAttribute("mistakes", mistakes);
        return "answer/dispatch";
    }

    private static Mistakes check(Entered entered, Page page) {
        String field = "proof-" + entered.letter();
        int length = entered.proof().codePointCount(0, entered.proof().length());
        if (entered.proof().isEmpty()) {
            return new Mistakes(List.of(new Mistake(field, page.say("answer.refused.no-proof"))));
        }
        return length > LONGEST
                ? new Mistakes(List.of(new Mistake(field, page.say("answer.long", LONGEST))))
                : Mistakes.none();
    }

    @GetMapping("/staff/case/{number}/answer.pdf")
    ResponseEntity<Resource> letter(@PathVariable String number, SignedIn who) {
        CaseFile file = desk.open(number, who, Deed.SEE);
        return file.card()
                .result()
                .map(signed ->
                        download.ours(signed.letter(), file.card().number().alias() + ".pdf"))
                .orElseThrow(Problem::unknown);
    }

    private static Answering.Way way(String name) {
        return name.equals("IN_HAND") ? Answering.Way.IN_HAND : Answering.Way.POST;
    }
}
