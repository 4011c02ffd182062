package kz.jauap.office.answer.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.jauap.office.answer.Examining;
import kz.jauap.office.answer.Submitted;
import kz.jauap.office.answer.draft.Drafts;
import kz.jauap.office.answer.draft.Lack;
import kz.jauap.office.answer.draft.Matter;
import kz.jauap.office.answer.draft.SavedDraft;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.People;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.entry.Grieving;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.remedy.AppealRights;
import kz.jauap.office.registry.remedy.Descent;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// What lies before the head: the draft that went up, what it lacks for his signature, and why it went up so.
@Component
class SubmittedView {
    private final Drafts drafts;
    private final Examining examining;
    private final Workbench workbench;
    private final Journal journal;
    private final People people;
    private final Descent descent;

    SubmittedView(
            Drafts drafts, Examining examining, Workbench workbench, Journal journal, People people, Descent descent) {
        this.drafts = drafts;
        this.examining = examining;
        this.workbench = workbench;
        this.journal = journal;
        this.people = people;
        this.descent = descent;
    }

    boolean lacking(CaseFile file, SignedIn who) {
        return !lacks(file, who).isEmpty();
    }

    void lay(CaseFile file, SignedIn who, Page page, Model model) {
        SavedDraft draft = draft(file);
        workbench.lay(file, draft.wording().about(Matter.of(file).places()), lacks(file, who), page, model);
        model.addAttribute("version", draft.version());
        model.addAttribute(
                "by",
                people.find(draft.author())
                        .map(officer ->
                                page.say("answer.approve.by", officer.name().signature(page.lang()), draft.version()))
                        .orElse(""));
        model.addAttribute(
                "why",
                Submitted.explanation(file.history()).flatMap(journal::words).orElse(""));
        Optional<Grieving.Ruled> ruled = descent.joined(file.card()).flatMap(_ -> ruled(file));
        model.addAttribute("ruling", ruled.map(Grieving.Ruled::ruling));
        model.addAttribute(
                "rulingReasons",
                ruled.flatMap(each -> journal.words(each.reasons())).orElse(""));
    }

    /// What the signature puts in force beside the answer: the ruling on a grievance.
    private static Optional<Grieving.Ruled> ruled(CaseFile file) {
        return file.history().stream()
                .map(Journaled::entry)
                .filter(Grieving.Ruled.class::isInstance)
                .map(Grieving.Ruled.class::cast)
                .reduce((_, later) -> later);
    }

    private SavedDraft draft(CaseFile file) {
        return drafts.version(file.card().appeal(), Submitted.version(file.history()))
                .orElseThrow();
    }

    private List<Lack> lacks(CaseFile file, SignedIn who) {
        var post = AppealRights.post(who.officer(), file.card().body());
        return examining.lacks(file, draft(file).wording(), Set.of(post));
    }
}
