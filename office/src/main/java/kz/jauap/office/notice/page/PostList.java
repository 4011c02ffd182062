package kz.jauap.office.notice.page;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.jauap.office.intake.social.Correspondence;
import kz.jauap.office.look.Problem;
import kz.jauap.office.look.paper.Paper;
import kz.jauap.office.notice.delivery.Delivery;
import kz.jauap.office.notice.delivery.Delivery.State;
import kz.jauap.office.notice.delivery.DeliveryTable;
import kz.jauap.office.notice.door.PrivateWords;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.entry.Answering.Way;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The list of what a person must send: notices on paper, and replies that found no way by themselves; each with its
/// proof once it has gone.
@Controller
class PostList {
    private final DeliveryTable table;
    private final CaseFiles files;
    private final CaseDesk desk;
    private final Organisation organisation;
    private final Paper paper;
    private final Correspondence correspondence;
    private final PrivateWords words;
    private final Clock clock;

    PostList(
            DeliveryTable table,
            CaseFiles files,
            CaseDesk desk,
            Organisation organisation,
            Paper paper,
            Correspondence correspondence,
            PrivateWords words,
            Clock clock) {
        this.table = table;
        this.files = files;
        this.desk = desk;
        this.organisation = organisation;
        this.paper = paper;
        this.correspondence = correspondence;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/staff/notices")
    String page(SignedIn who, Model model) {
        var bodies = who.capacities().stream().map(Officer::body).collect(Collectors.toUnmodifiableSet());
        List<Posted> lines = table.toPost(bodies).stream()
                .flatMap(delivery -> files.open(delivery.appeal()).stream().map(file -> new Posted(delivery, file)))
                .filter(line -> desk.may(Deed.DISPATCH, line.file(), who))
                .toList();
        model.addAttribute(
                "lines",
                lines.stream().filter(each -> each.delivery().way() == Way.POST).toList());
        model.addAttribute(
                "replies",
                lines.stream()
                        .filter(each -> each.delivery().way() != Way.POST)
                        .map(this::reply)
                        .toList());
        return "notice/post";
    }

    @PostMapping("/staff/notices/{id}")
    String sent(@PathVariable long id, @RequestParam(defaultValue = "") String proof, SignedIn who) {
        Posted line = line(id, who);
        if (proof.isBlank()) {
            throw new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "notice.post.no-proof");
        }
        if (line.delivery().state() != waiting(line.delivery())) {
            throw new Problem(HttpStatus.CONFLICT, "notice.post.done");
        }
        table.settle(id, State.HANDED, clock.instant(), proof.strip());
        return "redirect:/staff/notices";
    }

    @GetMapping("/staff/notices/{id}.pdf")
    ResponseEntity<byte[]> print(@PathVariable long id, SignedIn who) {
        Posted line = line(id, who);
        byte[] pdf = paper.print(
                "notice/letter",
                line.delivery().language(),
                Map.of(
                        "line",
                        line,
                        "body",
                        organisation.body(line.file().card().body())));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(pdf);
    }

    private static State waiting(Delivery delivery) {
        return delivery.way() == Way.POST ? State.QUEUED : State.BY_HAND;
    }

    private ReplyByHand reply(Posted line) {
        Delivery delivery = line.delivery();
        String text =
                delivery.way() == Way.PRIVATE_MESSAGE ? words.of(line.file().card(), delivery) : delivery.words();
        return new ReplyByHand(line, correspondence.place(line.file().card()), text);
    }

    private Posted line(long id, SignedIn who) {
        Delivery delivery = table.find(id)
                .filter(each -> each.way() == Way.POST || each.state() == State.BY_HAND)
                .orElseThrow(Problem::unknown);
        CaseFile file = files.open(delivery.appeal()).orElseThrow(Problem::unknown);
        desk.open(file.card().number().alias(), who, Deed.DISPATCH);
        return new Posted(delivery, file);
    }
}
