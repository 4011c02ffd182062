package kz.jauap.office.notice.page;

import java.util.List;
import java.util.Map;
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
import org.springframework.web.servlet.ModelAndView;
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
    ModelAndView page(@RequestParam(defaultValue = "") String turn, SignedIn who, Model model) {
        return show(Proof.left(model), turn, who, HttpStatus.OK);
    }

    private ModelAndView show(Proof proof, String turn, SignedIn who, HttpStatus status) {
        Stretch<Posted> pages = bag.waiting(who, turn, PATH);
        List<Posted> lines = pages.lines();
        return new ModelAndView("notice/post", status)
                .addObject("proof", proof)
                .addObject("pages", pages)
                .addObject("lines", lines.stream().filter(Posted::onPaper).toList())
                .addObject(
                        "replies",
                        lines.stream()
                                .filter(each -> !each.onPaper())
                                .map(this::reply)
                                .toList());
    }

    /// One of them has gone.
    @PostMapping("/staff/notices/{id}")
    ModelAndView sent(
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> sent,
            SignedIn who,
            Page page,
            RedirectAttributes next) {
        return proved(List.of(id), Proof.sent(sent), Stretch.turn(sent), who, page, next);
    }

    /// All that have a proof have gone, wherever they stand by now.
    @PostMapping(PATH)
    ModelAndView sentAll(
            @RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page, RedirectAttributes next) {
        String turn = Stretch.turn(sent);
        Proof typed = Proof.sent(sent);
        List<Long> proved = typed.proved(() -> bag.waiting(who, turn, PATH).lines().stream()
                .map(line -> line.delivery().id()));
        return proved(proved, typed, turn, who, page, next);
    }

    private ModelAndView proved(
            List<Long> ids, Proof typed, String turn, SignedIn who, Page page, RedirectAttributes next) {
        Proof entered = typed.of(ids, page);
        if (entered.mistaken()) {
            return show(entered, turn, who, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Proof rest = entered.noted(ids, id -> bag.posted(id, who, entered.words(String.valueOf(id))));
        if (!rest.before().isEmpty()) {
            return show(rest, turn, who, HttpStatus.CONFLICT);
        }
        next.addFlashAttribute(TypedRows.TYPED, rest.typed());
        return new ModelAndView("redirect:" + Stretch.again(PATH, turn));
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
