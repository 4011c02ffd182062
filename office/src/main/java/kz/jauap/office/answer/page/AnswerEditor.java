package kz.jauap.office.answer.page;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.jauap.office.answer.Examining;
import kz.jauap.office.answer.Signing;
import kz.jauap.office.answer.Submitting;
import kz.jauap.office.answer.draft.Drafts;
import kz.jauap.office.answer.draft.Matter;
import kz.jauap.office.answer.draft.SavedDraft;
import kz.jauap.office.answer.draft.Saving;
import kz.jauap.office.answer.draft.Wording;
import kz.jauap.office.answer.together.Clashes;
import kz.jauap.office.answer.together.Writers;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Problem;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page on which an answer is written, claim by claim, with the list of what it lacks beside it.
@Controller
class AnswerEditor {
    private final CaseDesk desk;
    private final Drafts drafts;
    private final Examining examining;
    private final Workbench workbench;
    private final Submitting submitting;
    private final Signing signing;
    private final Writers writers;
    private final Clashes clashes;
    private final Inserting inserting;

    AnswerEditor(
            CaseDesk desk,
            Drafts drafts,
            Examining examining,
            Workbench workbench,
            Submitting submitting,
            Signing signing,
            Writers writers,
            Clashes clashes,
            Inserting inserting) {
        this.desk = desk;
        this.drafts = drafts;
        this.examining = examining;
        this.workbench = workbench;
        this.submitting = submitting;
        this.signing = signing;
        this.writers = writers;
        this.clashes = clashes;
        this.inserting = inserting;
    }

    @GetMapping("/staff/case/{number}/answer")
    String page(
            @PathVariable String number,
            @RequestParam Map<String, String> asked,
            SignedIn who,
            Page page,
            Model model) {
        CaseFile file = open(number, who);
        model.addAttribute("held", asked.containsKey("held"));
        writers.opened(file.card().appeal(), who.id());
        Optional<SavedDraft> saved = drafts.latest(file.card().appeal());
        Optional<Wording> aside = drafts.aside(file.card().appeal(), who.id());
        if (aside.isPresent() && saved.isPresent()) {
            return clash(file, aside.get(), saved.get(), who, page, model);
        }
        return show(file, Workbench.begun(file, saved), saved, Mistakes.none(), who, page, model);
    }

    @PostMapping("/staff/case/{number}/answer")
    String save(
            @PathVariable String number,
            @RequestParam Map<String, String> fields,
            SignedIn who,
            Page page,
            Model model,
            HttpServletResponse response) {
        CaseFile file = open(number, who);
        AppealId appeal = file.card().appeal();
        AnswerForm form = new AnswerForm(fields);
        Wording wording = form.wording(Matter.of(file), Workbench.usual(file));
        Mistakes mistakes = form.mistakes(page);
        if (mistakes.isEmpty() && form.text("do").equals("insert")) {
            switch (inserting.insert(file, wording, form, page)) {
                case Inserting.Inserted.Written(var fuller) -> wording = fuller;
                case Inserting.Inserted.Refused(var mistake) -> mistakes = new Mistakes(List.of(mistake));
            }
        }
        if (!mistakes.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(file, wording, drafts.latest(appeal), mistakes, who, page, model);
        }
        return switch (drafts.save(appeal, form.seen(), who.id(), wording)) {
            case Saving.Overtaken(var by) -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                yield clash(file, wording, by, who, page, model);
            }
            case Saving.Kept(var draft) -> {
                if (form.merging()) {
                    drafts.dropAside(appeal, who.id());
                }
                yield go(form, draft, file, who);
            }
        };
    }

    /// What a draft lacks as it stands in the form, before anybody has saved it.
    @PostMapping("/staff/case/{number}/answer/check")
    String check(
            @PathVariable String number,
            @RequestParam Map<String, String> fields,
            SignedIn who,
            Page page,
            Model model) {
        CaseFile file = open(number, who);
        Wording wording = new AnswerForm(fields).wording(Matter.of(file), Workbench.usual(file));
        workbench.lay(file, wording, examining.lacks(file, wording), page, model);
        return "answer/checked";
    }

    /// Both texts side by side, his own in the form: what he saves now is written upon the other.
    private String clash(CaseFile file, Wording mine, SavedDraft theirs, SignedIn who, Page page, Model model) {
        Wording own = mine.about(Matter.of(file).places());
        model.addAttribute("clash", Optional.of(clashes.of(own, theirs, who.id(), page)));
        return show(file, own, Optional.of(theirs), Mistakes.none(), who, page, model);
    }

    private String go(AnswerForm form, SavedDraft draft, CaseFile file, SignedIn who) {
        String home = "redirect:/staff/case/" + file.card().number().alias();
        boolean lacking = !examining.lacks(file, draft.wording()).isEmpty();
        Hand hand = Hand.on(draft.appeal(), who);
        String despite = form.text("despite");
        if (Set.of("submit", "reply").contains(form.text("do"))) {
            writers.left(draft.appeal(), who.id());
        }
        return switch (form.text("do")) {
            case "submit" ->
                lacking && despite.isEmpty()
                        ? home + "/answer?held#check"
                        : done(submitting.submit(hand, draft.version(), despite), home);
            case "reply" -> lacking ? home + "/answer?held#check" : done(signing.reply(hand, draft.version()), home);
            case "preview" -> home + "/answer/draft.pdf";
            default -> home + "/answer";
        };
    }

    private static String done(Acted acted, String home) {
        return switch (acted) {
            case Acted.Done _ -> home;
            case Acted.Refused(var key) -> throw new Problem(HttpStatus.CONFLICT, key);
        };
    }

    private CaseFile open(String number, SignedIn who) {
        return Workbench.inHand(desk.open(number, who, Deed.CONSIDER));
    }

    private String show(
            CaseFile file,
            Wording wording,
            Optional<SavedDraft> saved,
            Mistakes mistakes,
            SignedIn who,
            Page page,
            Model model) {
        workbench.lay(file, wording, examining.lacks(file, wording), page, model);
        model.addAttribute("paragraphs", inserting.offered(file, page));
        model.addAttribute("targets", Inserting.targets(Matter.of(file), page));
        model.addAttribute("languages", Workbench.languages(file));
        model.addAttribute("seen", saved.map(SavedDraft::version).orElse(0));
        model.addAttribute(
                "saved",
                saved.map(draft -> page.say("answer.saved", page.shortMoment(draft.at()), draft.version()))
                        .orElseGet(() -> page.say("answer.unsaved")));
        model.addAttribute("mistakes", mistakes);
        model.addAttribute("writers", writers.others(file.card().appeal(), who.id(), page));
        model.asMap().putIfAbsent("clash", Optional.empty());
        return "answer/editor";
    }
}
