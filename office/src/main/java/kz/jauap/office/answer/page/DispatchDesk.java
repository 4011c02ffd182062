package kz.jauap.office.answer.page;

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
import kz.jauap.office.registry.number.RegistrationNumber;
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
import org.springframework.web.servlet.ModelAndView;
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
    ModelAndView page(@RequestParam(defaultValue = "") String turn, SignedIn who, Page page, Model model) {
        return show(new Sending(TypedRows.left(model), turn, who, page), HttpStatus.OK);
    }

    /// One letter has gone.
    @PostMapping("/staff/case/{number}/dispatch")
    ModelAndView dispatch(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> sent,
            SignedIn who,
            Page page,
            RedirectAttributes next) {
        CaseFile file = desk.open(number, who, Deed.DISPATCH);
        return gone(List.of(file.card().number().alias()), Sending.read(sent, who, page), next);
    }

    /// All that have a proof have gone, wherever they stand by now: a clerk comes back from the post with many receipts
    /// while another works at the same list.
    @PostMapping(PATH)
    ModelAndView dispatchAll(
            @RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page, RedirectAttributes next) {
        Sending form = Sending.read(sent, who, page);
        List<String> proved = form.typed().rows(PROOF);
        return gone(
                proved.isEmpty()
                        ? waiting(form).lines().stream()
                                .limit(1)
                                .map(file -> file.card().number().alias())
                                .toList()
                        : proved,
                form,
                next);
    }

    /// The list as it was sent.
    ///
    /// @param turn after which line its page begins
    private record Sending(TypedRows typed, String turn, SignedIn who, Page page) {
        static Sending read(MultiValueMap<String, String> sent, SignedIn who, Page page) {
            return new Sending(TypedRows.sent(sent), Stretch.turn(sent), who, page);
        }

        Sending without(List<String> rows) {
            return new Sending(typed.without(rows), turn, who, page);
        }
    }

    private ModelAndView gone(List<String> rows, Sending form, RedirectAttributes next) {
        Mistakes mistakes = new Mistakes(
                rows.stream().flatMap(row -> mistake(row, form).stream()).toList());
        if (!mistakes.isEmpty()) {
            return show(form, HttpStatus.UNPROCESSABLE_CONTENT).addObject("mistakes", mistakes);
        }
        List<String> before = rows.stream()
                .filter(row -> !dispatched(row, form))
                .map(row -> RegistrationNumber.parse(row)
                                .map(RegistrationNumber::text)
                                .orElse(row)
                        + " · " + form.typed().of(PROOF, row))
                .toList();
        Sending rest = form.without(rows);
        if (!before.isEmpty()) {
            return show(rest, HttpStatus.CONFLICT).addObject("before", before);
        }
        next.addFlashAttribute(TypedRows.TYPED, rest.typed());
        return new ModelAndView("redirect:" + Stretch.again(PATH, form.turn()));
    }

    /// Whether it goes by this; not, where it went before, or is no longer for these hands.
    private boolean dispatched(String row, Sending form) {
        return desk.seen(row, form.who())
                .map(file -> dispatching.dispatch(
                        Hand.on(file.card().appeal(), form.who()),
                        way(form.typed().of("way", row)),
                        form.typed().of(PROOF, row)))
                .filter(Acted.Done.class::isInstance)
                .isPresent();
    }

    private Stretch<CaseFile> waiting(Sending form) {
        return outbox.waiting(form.who(), form.turn(), PATH)
                .read(file -> desk.may(Deed.DISPATCH, file, form.who()) ? List.of(file) : List.of());
    }

    private ModelAndView show(Sending form, HttpStatus status) {
        return new ModelAndView("answer/dispatch", status)
                .addObject("waiting", waiting(form))
                .addObject(TypedRows.TYPED, form.typed())
                .addObject("before", List.of())
                .addObject("mistakes", Mistakes.none());
    }

    private static Optional<Mistake> mistake(String row, Sending form) {
        String proof = form.typed().of(PROOF, row);
        String field = TypedRows.field(PROOF, row);
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
