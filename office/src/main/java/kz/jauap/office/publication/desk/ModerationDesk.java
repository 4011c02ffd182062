package kz.jauap.office.publication.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.NavItem;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.PlainText;
import kz.jauap.office.look.Problem;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.publication.Gathering;
import kz.jauap.office.publication.Moderating;
import kz.jauap.office.publication.item.Item;
import kz.jauap.office.publication.item.ItemTable;
import kz.jauap.office.publication.item.Sheet;
import kz.jauap.office.publication.item.State;
import kz.jauap.office.registry.act.Filled;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.file.AnswerTold;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Acted;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where a moderator looks through what people agreed to have published, edits it and decides.
@Controller
public class ModerationDesk {
    private static final int MOST = 100;

    private final CaseDesk desk;
    private final CaseFiles files;
    private final ItemTable items;
    private final Moderating moderating;
    private final Gathering gathering;
    private final AnswerTold answers;

    ModerationDesk(
            CaseDesk desk,
            CaseFiles files,
            ItemTable items,
            Moderating moderating,
            Gathering gathering,
            AnswerTold answers) {
        this.desk = desk;
        this.files = files;
        this.items = items;
        this.moderating = moderating;
        this.gathering = gathering;
        this.answers = answers;
    }

    @Bean
    static NavItem moderationInMenu() {
        return NavItem.staff(
                45, "/staff/publication", "publication.nav.staff", "megaphone", "REGISTRAR", "HEAD", "DEPUTY_HEAD");
    }

    /// A line of the list.
    public record Line(Item item, CaseFile file) {}

    @GetMapping("/staff/publication")
    String list(SignedIn who, Model model) {
        if (Stream.of(Role.REGISTRAR, Role.HEAD, Role.DEPUTY_HEAD).noneMatch(who::has)) {
            throw new Problem(HttpStatus.FORBIDDEN, "registry.denied.NOT_YOUR_ROLE");
        }
        gathering.go();
        model.addAttribute("proposed", lines(State.PROPOSED, who));
        model.addAttribute("waiting", lines(State.WAITING, who));
        model.addAttribute("published", lines(State.PUBLISHED, who));
        return "publication/list";
    }

    private List<Line> lines(State state, SignedIn who) {
        return items.in(state, MOST).stream()
                .flatMap(item -> files
                        .open(item.appeal())
                        .filter(file -> desk.may(Deed.PUBLISH, file, who))
                        .map(file -> new Line(item, file))
                        .stream())
                .toList();
    }

    @GetMapping("/staff/case/{number}/publication")
    ModelAndView form(@PathVariable String number, SignedIn who, Page page) {
        gathering.go();
        return show(desk.open(number, who, Deed.PUBLISH), Filled.blank(page), List.of(), page);
    }

    @PostMapping("/staff/case/{number}/publication")
    ModelAndView decide(
            @PathVariable String number, @RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        gathering.go();
        CaseFile file = desk.open(number, who, Deed.PUBLISH);
        Filled filled = Filled.of(page, sent);
        return switch (filled.text("decision")) {
            case "leave" -> withdraw(file, filled, who, page, moderating::leave);
            case "takeDown" -> withdraw(file, filled, who, page, moderating::takeDown);
            case "publish" -> publish(file, filled, who, page);
            case String other -> throw new Problem(HttpStatus.BAD_REQUEST, "publication.fault.decision", other);
        };
    }

    private interface Withdrawal {
        Acted by(Hand hand, String reason);
    }

    private ModelAndView withdraw(CaseFile file, Filled filled, SignedIn who, Page page, Withdrawal withdrawal) {
        String reason = filled.words("reason", "publication.reason.missing");
        return filled.carriedOut(() -> withdrawal.by(filled.hand(who, file), reason))
                ? done(file)
                : show(file, filled, List.of(), page);
    }

    private ModelAndView publish(CaseFile file, Filled filled, SignedIn who, Page page) {
        Optional<AnswerTold.Told> told = answers.answer(file);
        Sheet sheet = new Sheet(
                PlainText.line(filled.words("title", "publication.title.missing")),
                PlainText.clean(filled.words("question", "publication.question.missing")),
                language(filled.text("questionLanguage"), file.letter().language()),
                PlainText.clean(filled.words("answer", "publication.answer.missing")),
                language(
                        filled.text("answerLanguage"),
                        told.map(AnswerTold.Told::language).orElse("")));
        List<Suggestion.Found> left = told.map(
                        answer -> Suggestion.of(file, answer, page).names())
                .map(names -> Suggestion.left(sheet, names))
                .orElse(List.of());
        if (!left.isEmpty()
                && filled.text("anyway").isEmpty()
                && filled.mistakes().isEmpty()) {
            return show(file, filled, left, page);
        }
        return filled.carriedOut(() -> moderating.publish(filled.hand(who, file), sheet))
                ? done(file)
                : show(file, filled, List.of(), page);
    }

    private static String language(String sent, String otherwise) {
        return Lang.of(sent).map(Lang::tag).orElse(otherwise);
    }

    private ModelAndView show(CaseFile file, Filled filled, List<Suggestion.Found> left, Page page) {
        AnswerTold.Told told =
                answers.answer(file).orElse(new AnswerTold.Told(page.lang().tag(), ""));
        Suggestion suggestion = Suggestion.of(file, told, page);
        Optional<Item> item = items.find(file.card().appeal());
        return filled.view("publication/moderate", file, moderating.barred(file))
                .addObject("item", item)
                .addObject("suggestion", suggestion)
                .addObject(
                        "begins", item.filter(Item::prepared).map(Item::sheet).orElse(suggestion.masked()))
                .addObject("left", left);
    }

    private static ModelAndView done(CaseFile file) {
        return new ModelAndView("redirect:/staff/case/" + file.card().number().alias() + "/publication");
    }
}
