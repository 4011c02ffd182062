package kz.jauap.office.answer.page;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.answer.Dispatching;
import kz.jauap.office.answer.Outbox;
import kz.jauap.office.files.Download;
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Problem;
import kz.jauap.office.look.table.Stretch;
import kz.jauap.office.look.table.TypedRows;
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
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The list of letters to print and post, and the letters themselves for the staff.
@Controller
public class DispatchDesk {
    private static final int LONGEST = 500;
    private static final String PROOF = "proof";
    private static final String PATH = "/staff/dispatch";

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

    @GetMapping(PATH)
    String page(@RequestParam(defaultValue = "") String turn, SignedIn who, Model model) {
        return show(TypedRows.left(model), Mistakes.none(), turn, who, model);
    }

    /// One letter has gone.
    @PostMapping("/staff/case/{number}/dispatch")
    String dispatch(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "") String turn,
            SignedIn who,
            Page page,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        CaseFile file = desk.open(number, who, Deed.DISPATCH);
        return gone(List.of(file), new Sending(TypedRows.sent(sent), turn, who, page, model, response, next));
    }

    /// All that have a proof have gone: a clerk comes back from the post with many receipts.
    @PostMapping(PATH)
    String dispatchAll(
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "") String turn,
            SignedIn who,
            Page page,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        TypedRows typed = TypedRows.sent(sent);
        List<CaseFile> waiting = waiting(who, turn).lines();
        List<CaseFile> proved =
                waiting.stream().filter(file -> typed.has(PROOF, row(file))).toList();
        return gone(
                proved.isEmpty() ? waiting.stream().limit(1).toList() : proved,
                new Sending(typed, turn, who, page, model, response, next));
    }

    private record Sending(
            TypedRows typed,
            String turn,
            SignedIn who,
            Page page,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {}

    private String gone(List<CaseFile> files, Sending form) {
        Mistakes mistakes = new Mistakes(
                files.stream().flatMap(file -> mistake(file, form).stream()).toList());
        if (!mistakes.isEmpty()) {
            form.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(form.typed(), mistakes, form.turn(), form.who(), form.model());
        }
        files.forEach(file -> sent(file, form));
        form.next()
                .addFlashAttribute(
                        TypedRows.TYPED,
                        form.typed()
                                .without(files.stream().map(DispatchDesk::row).toList()));
        return "redirect:" + Stretch.again(PATH, form.turn());
    }

    private void sent(CaseFile file, Sending form) {
        Acted acted = dispatching.dispatch(
                Hand.on(file.card().appeal(), form.who()),
                way(form.typed().of("way", row(file))),
                form.typed().of(PROOF, row(file)));
        if (acted instanceof Acted.Refused(var key)) {
            throw new Problem(HttpStatus.CONFLICT, key);
        }
    }

    private Stretch<CaseFile> waiting(SignedIn who, String turn) {
        return outbox.waiting(who, turn, PATH)
                .read(file -> desk.may(Deed.DISPATCH, file, who) ? List.of(file) : List.of());
    }

    private String show(TypedRows typed, Mistakes mistakes, String turn, SignedIn who, Model model) {
        model.addAttribute("waiting", waiting(who, turn));
        model.addAttribute(TypedRows.TYPED, typed);
        model.addAttribute("mistakes", mistakes);
        return "answer/dispatch";
    }

    private static String row(CaseFile file) {
        return file.card().number().alias();
    }

    private static Optional<Mistake> mistake(CaseFile file, Sending form) {
        String proof = form.typed().of(PROOF, row(file));
        String field = TypedRows.field(PROOF, row(file));
        return proof.isEmpty()
                ? Optional.of(new Mistake(field, form.page().say("answer.refused.no-proof")))
                : Mistake.tooLong(field, proof, LONGEST, form.page());
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
