package kz.jauap.office.notice.page;

import jakarta.servlet.http.HttpServletResponse;
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
    String page(@RequestParam(defaultValue = "") String after, SignedIn who, Model model) {
        return show(Proof.left(model), after, who, model);
    }

    private String show(Proof proof, String after, SignedIn who, Model model) {
        model.addAttribute("proof", proof);
        model.addAttribute("after", after);
        boolean watching =
                Stream.of(Role.CONTROLLER, Role.HEAD, Role.DEPUTY_HEAD).anyMatch(who::has);
        Optional<Long> last = place(after);
        List<ToTell> lines = watching ? unproved.watched(who, last) : unproved.hisOwn(who, last);
        model.addAttribute("lines", lines);
        model.addAttribute("watching", watching);
        model.addAttribute(
                "mine",
                lines.stream()
                        .filter(line -> unproved.seesTo(line, who))
                        .map(line -> line.telling().id())
                        .collect(Collectors.toUnmodifiableSet()));
        model.addAttribute("first", last.isEmpty() ? "" : PATH);
        model.addAttribute(
                "next",
                lines.size() < Unproved.PAGE
                        ? ""
                        : PATH + "?after=" + lines.getLast().id());
        model.addAttribute("today", LocalDate.now(clock));
        return "notice/tellings";
    }

    /// The place of a page as an address has it; whatever else stands there is the first page.
    private static Optional<Long> place(String after) {
        return Optional.of(after).filter(each -> each.matches("[0-9]{1,18}")).map(Long::valueOf);
    }

    /// One of them was told.
    @PostMapping(PATH + "/{id}")
    String given(
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> sent,
            SignedIn who,
            Page page,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return proved(List.of(id), new Sending(sent, who, page, model, response, next));
    }

    /// All that have a proof were told.
    @PostMapping(PATH)
    String givenAll(
            @RequestParam MultiValueMap<String, String> sent,
            SignedIn who,
            Page page,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Sending form = new Sending(sent, who, page, model, response, next);
        List<Long> his = unproved.hisOwn(who, place(form.after())).stream()
                .filter(line -> unproved.seesTo(line, who))
                .map(line -> line.telling().id())
                .toList();
        return proved(Proof.proved(his, form.typed()), form);
    }

    private record Sending(
            MultiValueMap<String, String> sent,
            SignedIn who,
            Page page,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        TypedRows typed() {
            return TypedRows.sent(sent);
        }

        String after() {
            return sent.getOrDefault("after", List.of("")).getFirst();
        }
    }

    private String proved(List<Long> ids, Sending form) {
        List<String> rows = ids.stream().map(String::valueOf).toList();
        Proof entered = Proof.read(form.typed(), rows, form.page());
        if (entered.mistaken()) {
            form.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(entered, form.after(), form.who(), form.model());
        }
        rows.forEach(row -> tellings.given(
                Long.parseLong(row),
                form.who(),
                entered.way(row).equals(Way.IN_HAND.name()) ? Way.IN_HAND : Way.POST,
                entered.words(row)));
        form.next().addFlashAttribute(TypedRows.TYPED, form.typed().without(rows));
        return "redirect:" + PATH
                + place(form.after()).map(last -> "?after=" + last).orElse("");
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
