package kz.jauap.office.notice.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.paper.Paper;
import kz.jauap.office.look.table.TypedRows;
import kz.jauap.office.notice.Posted;
import kz.jauap.office.notice.Tellings;
import kz.jauap.office.notice.ToTell;
import kz.jauap.office.notice.Unproved;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.entry.Answering.Way;
import kz.jauap.office.registry.number.RegistrationNumber;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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

/// The list of what applicants must be told by a day and nothing proves yet, and what a clerk can do about each;
/// whoever watches over them reads the same.
@Controller
class TellingsPage {
    private static final String PATH = "/staff/tellings";

    private final Tellings tellings;
    private final Unproved unproved;
    private final Organisation organisation;
    private final Paper paper;
    private final Clock clock;

    TellingsPage(Tellings tellings, Unproved unproved, Organisation organisation, Paper paper, Clock clock) {
        this.tellings = tellings;
        this.unproved = unproved;
        this.organisation = organisation;
        this.paper = paper;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView page(@RequestParam(defaultValue = "") String after, SignedIn who, Model model) {
        return show(Proof.left(model), after, who, HttpStatus.OK);
    }

    private ModelAndView show(Proof proof, String after, SignedIn who, HttpStatus status) {
        boolean watching =
                Stream.of(Role.CONTROLLER, Role.HEAD, Role.DEPUTY_HEAD).anyMatch(who::has);
        Optional<Long> last = place(after);
        List<ToTell> lines = watching ? unproved.watched(who, last) : unproved.hisOwn(who, last);
        return new ModelAndView("notice/tellings", status)
                .addObject("proof", proof)
                .addObject("after", after)
                .addObject("lines", lines)
                .addObject("watching", watching)
                .addObject(
                        "mine",
                        lines.stream()
                                .filter(line -> unproved.seesTo(line, who))
                                .map(line -> line.telling().id())
                                .collect(Collectors.toUnmodifiableSet()))
                .addObject("first", last.isEmpty() ? "" : PATH)
                .addObject(
                        "next",
                        lines.size() < Unproved.PAGE
                                ? ""
                                : PATH + "?after=" + lines.getLast().id())
                .addObject("today", LocalDate.now(clock));
    }

    /// The place of a page as an address has it; whatever else stands there is the first page.
    private static Optional<Long> place(String after) {
        return Optional.of(after).filter(each -> each.matches("[0-9]{1,18}")).map(Long::valueOf);
    }

    /// One of them was told.
    @PostMapping(PATH + "/{id}")
    ModelAndView given(
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> sent,
            SignedIn who,
            Page page,
            RedirectAttributes next) {
        return proved(List.of(id), Proof.sent(sent), after(sent), who, page, next);
    }

    /// All that have a proof were told, wherever they stand by now.
    @PostMapping(PATH)
    ModelAndView givenAll(
            @RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page, RedirectAttributes next) {
        String after = after(sent);
        Proof typed = Proof.sent(sent);
        List<Long> proved = typed.proved(() -> unproved.hisOwn(who, place(after)).stream()
                .filter(line -> unproved.seesTo(line, who))
                .map(line -> line.telling().id()));
        return proved(proved, typed, after, who, page, next);
    }

    private static String after(MultiValueMap<String, String> sent) {
        return sent.getOrDefault("after", List.of("")).getFirst();
    }

    private ModelAndView proved(
            List<Long> ids, Proof typed, String after, SignedIn who, Page page, RedirectAttributes next) {
        Proof entered = typed.of(ids, page);
        if (entered.mistaken()) {
            return show(entered, after, who, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Proof rest = entered.noted(ids, id -> given(id, entered, who));
        if (!rest.before().isEmpty()) {
            return show(rest, after, who, HttpStatus.CONFLICT);
        }
        next.addFlashAttribute(TypedRows.TYPED, rest.typed());
        return new ModelAndView(
                "redirect:" + PATH + place(after).map(last -> "?after=" + last).orElse(""));
    }

    private Optional<RegistrationNumber> given(long id, Proof entered, SignedIn who) {
        String row = String.valueOf(id);
        Way way = entered.way(row).equals(Way.IN_HAND.name()) ? Way.IN_HAND : Way.POST;
        return tellings.given(id, who, way, entered.words(row));
    }

    @GetMapping("/staff/tellings/{id}.pdf")
    ResponseEntity<byte[]> print(@PathVariable long id, SignedIn who) {
        Posted letter = tellings.letter(id, who);
        byte[] pdf = paper.print(
                "notice/letter",
                letter.language(),
                Map.of(
                        "line",
                        letter,
                        "body",
                        organisation.body(letter.file().card().body())));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(pdf);
    }
}
