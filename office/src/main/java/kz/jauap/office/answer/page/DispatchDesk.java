package kz.jauap.office.answer.page;

import java.util.List;
import kz.jauap.office.answer.Dispatching;
import kz.jauap.office.answer.Outbox;
import kz.jauap.office.files.Download;
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
class DispatchDesk {
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

    @GetMapping("/staff/dispatch")
    String page(SignedIn who, Model model) {
        List<CaseFile> waiting = outbox.waiting(who).stream()
                .filter(file -> desk.may(Deed.DISPATCH, file, who))
                .toList();
        model.addAttribute("waiting", waiting);
        return "answer/dispatch";
    }

    @PostMapping("/staff/case/{number}/dispatch")
    String dispatch(
            @PathVariable String number,
            @RequestParam(defaultValue = "POST") String way,
            @RequestParam(defaultValue = "") String proof,
            SignedIn who) {
        CaseFile file = desk.open(number, who, Deed.DISPATCH);
        Acted acted = dispatching.dispatch(Hand.on(file.card().appeal(), who), way(way), proof.strip());
        return switch (acted) {
            case Acted.Done _ -> "redirect:/staff/dispatch";
            case Acted.Refused(var key) -> throw new Problem(HttpStatus.UNPROCESSABLE_CONTENT, key);
        };
    }

    @GetMapping("/staff/case/{number}/answer.pdf")
    ResponseEntity<Resource> letter(@PathVariable String number, SignedIn who) {
        CaseFile file = desk.open(number, who, Deed.SEE);
        return file.card()
                .result()
                .map(signed -> download.of(signed.letter(), file.card().number().alias() + ".pdf"))
                .orElseThrow(Problem::unknown);
    }

    private static Answering.Way way(String name) {
        return name.equals("IN_HAND") ? Answering.Way.IN_HAND : Answering.Way.POST;
    }
}
