package kz.jauap.office.notice.page;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jauap.office.intake.social.Correspondence;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.paper.Paper;
import kz.jauap.office.look.table.Stretch;
import kz.jauap.office.look.table.TypedRows;
import kz.jauap.office.notice.PostBag;
import kz.jauap.office.notice.Posted;
import kz.jauap.office.notice.delivery.Delivery;
import kz.jauap.office.notice.door.PrivateWords;
import kz.jauap.office.organisation.Organisation;
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

/// The list of what a person must send: notices on paper, and replies that found no way by themselves; each with its
/// proof once it has gone.
@Controller
class PostList {
    private static final String PATH = "/staff/notices";

    private final PostBag bag;
    private final Organisation organisation;
    private final Paper paper;
    private final Correspondence correspondence;
    private final PrivateWords words;

    PostList(PostBag bag, Organisation organisation, Paper paper, Correspondence correspondence, PrivateWords words) {
        this.bag = bag;
        this.organisation = organisation;
        this.paper = paper;
        this.correspondence = correspondence;
        this.words = words;
    }

    @GetMapping(PATH)
    String page(@RequestParam(defaultValue = "") String turn, SignedIn who, Model model) {
        return show(Proof.left(model), turn, who, model);
    }

    private String show(Proof proof, String turn, SignedIn who, Model model) {
        model.addAttribute("proof", proof);
        Stretch<Posted> pages = bag.waiting(who, turn, PATH);
        List<Posted> lines = pages.lines();
        model.addAttribute("pages", pages);
        model.addAttribute("lines", lines.stream().filter(Posted::onPaper).toList());
        model.addAttribute(
                "replies",
                lines.stream().filter(each -> !each.onPaper()).map(this::reply).toList());
        return "notice/post";
    }

    /// One of them has gone.
    @PostMapping("/staff/notices/{id}")
    String sent(
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> sent,
            SignedIn who,
            Page page,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return proved(List.of(id), TypedRows.sent(sent), turn(sent), who, page, model, response, next);
    }

    /// All that have a proof have gone.
    @PostMapping(PATH)
    String sentAll(
            @RequestParam MultiValueMap<String, String> sent,
            SignedIn who,
            Page page,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        TypedRows typed = TypedRows.sent(sent);
        List<Long> all = bag.waiting(who, turn(sent), PATH).lines().stream()
                .map(PostList::id)
                .toList();
        return proved(Proof.proved(all, typed), typed, turn(sent), who, page, model, response, next);
    }

    private String proved(
            List<Long> ids,
            TypedRows typed,
            String turn,
            SignedIn who,
            Page page,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        List<String> rows = ids.stream().map(String::valueOf).toList();
        Proof entered = Proof.read(typed, rows, page);
        if (entered.mistaken()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(entered, turn, who, model);
        }
        ids.forEach(id -> bag.posted(id, who, entered.words(String.valueOf(id))));
        next.addFlashAttribute(TypedRows.TYPED, typed.without(rows));
        return "redirect:" + Stretch.again(PATH, turn);
    }

    private static String turn(MultiValueMap<String, String> sent) {
        return Optional.ofNullable(sent.getFirst(Stretch.TURN)).orElse("");
    }

    private static long id(Posted line) {
        return line.delivery().id();
    }

    @GetMapping("/staff/notices/{id}.pdf")
    ResponseEntity<byte[]> print(@PathVariable long id, SignedIn who) {
        Posted line = bag.line(id, who);
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

    private ReplyByHand reply(Posted line) {
        Delivery delivery = line.delivery();
        String text =
                delivery.way() == Way.PRIVATE_MESSAGE ? words.of(line.file().card(), delivery) : delivery.words();
        return new ReplyByHand(line, correspondence.place(line.file().card()), text);
    }
}
