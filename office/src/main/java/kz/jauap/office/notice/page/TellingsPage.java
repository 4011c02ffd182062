package kz.jauap.office.notice.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.office.look.Problem;
import kz.jauap.office.look.paper.Paper;
import kz.jauap.office.notice.Posted;
import kz.jauap.office.notice.Tellings;
import kz.jauap.office.notice.ToTell;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.entry.Answering.Way;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The list of what applicants must be told by a day and nothing proves yet, and what a clerk can do about each;
/// whoever
/// watches over them reads the same.
@Controller
class TellingsPage {
    private final Tellings tellings;
    private final Organisation organisation;
    private final Paper paper;
    private final Clock clock;

    TellingsPage(Tellings tellings, Organisation organisation, Paper paper, Clock clock) {
        this.tellings = tellings;
        this.organisation = organisation;
        this.paper = paper;
        this.clock = clock;
    }

    @GetMapping("/staff/tellings")
    String page(SignedIn who, Model model) {
        boolean watching =
                Stream.of(Role.CONTROLLER, Role.HEAD, Role.DEPUTY_HEAD).anyMatch(who::has);
        List<ToTell> lines = watching ? tellings.watched(who) : tellings.unproved(who);
        model.addAttribute("lines", lines);
        model.addAttribute("watching", watching);
        model.addAttribute(
                "mine",
                lines.stream()
                        .filter(line -> tellings.seesTo(line, who))
                        .map(line -> line.telling().id())
                        .collect(Collectors.toUnmodifiableSet()));
        model.addAttribute("today", LocalDate.now(clock));
        return "notice/tellings";
    }

    @PostMapping("/staff/tellings/{id}")
    String given(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String way,
            @RequestParam(defaultValue = "") String proof,
            SignedIn who) {
        tellings.given(id, who, way.equals(Way.IN_HAND.name()) ? Way.IN_HAND : Way.POST, proof);
        return "redirect:/staff/tellings";
    }

    @GetMapping("/staff/tellings/{id}.pdf")
    ResponseEntity<byte[]> print(@PathVariable long id, SignedIn who) {
        ToTell line = tellings.line(id, who);
        Posted letter = new Posted(line.words().orElseThrow(Problem::unknown), line.file());
        byte[] pdf = paper.print(
                "notice/letter",
                letter.language(),
                Map.of(
                        "line",
                        letter,
                        "body",
                        organisation.body(line.file().card().body())));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(pdf);
    }
}
