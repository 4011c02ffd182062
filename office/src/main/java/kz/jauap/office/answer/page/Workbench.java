package kz.jauap.office.answer.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.answer.Examining;
import kz.jauap.office.answer.draft.Lack;
import kz.jauap.office.answer.draft.Matter;
import kz.jauap.office.answer.draft.SavedDraft;
import kz.jauap.office.answer.draft.Wording;
import kz.jauap.office.look.Choice;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Problem;
import kz.jauap.office.organisation.Superior.Post;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.remedy.AppealRights;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// Lays out beside a draft what its writer and its signer look at.
@Component
class Workbench {
    private final Examining examining;
    private final AppealRights rights;
    private final Journal journal;
    private final Clock clock;

    Workbench(Examining examining, AppealRights rights, Journal journal, Clock clock) {
        this.examining = examining;
        this.rights = rights;
        this.journal = journal;
        this.clock = clock;
    }

    static boolean official(CaseFile file) {
        return file.card().registered().weight() == Weight.OFFICIAL;
    }

    /// The language an answer is usually in: that of the appeal.
    static Lang usual(CaseFile file) {
        return Lang.of(file.card().registered().language()).orElse(Lang.KK);
    }

    /// The languages the law allows: the state language and that of the appeal.
    static List<Choice> languages(CaseFile file) {
        return Stream.of(Lang.KK, usual(file))
                .distinct()
                .map(lang -> new Choice(lang.tag(), lang.ownName()))
                .toList();
    }

    /// The case, while its answer is still written.
    static CaseFile inHand(CaseFile file) {
        if (!file.card().stage().inHand()) {
            throw new Problem(HttpStatus.CONFLICT, "answer.refused.not-in-hand");
        }
        return file;
    }

    /// The text to go on with: what was saved last, else an empty sheet.
    static Wording begun(CaseFile file, Optional<SavedDraft> saved) {
        Matter matter = Matter.of(file);
        return saved.map(draft -> draft.wording().about(matter.places()))
                .orElseGet(() -> Wording.blank(usual(file), matter.places()));
    }

    void lay(CaseFile file, Wording wording, List<Lack> lacks, Page page, Model model) {
        Matter matter = Matter.of(file);
        model.addAttribute("file", file);
        model.addAttribute("matter", matter);
        model.addAttribute("wording", wording);
        model.addAttribute("official", official(file));
        model.addAttribute("checks", Check.list(lacks, matter, official(file), page));
        model.addAttribute("lacking", !lacks.isEmpty());
        model.addAttribute("undertakings", wording.undertakings(LocalDate.now(clock)));
        model.addAttribute("boilerplate", examining.boilerplate(file, wording));
        model.addAttribute("explained", explained(file, wording.language(), page));
        model.addAttribute("remark", remark(file));
    }

    /// With what it was sent back last, for him who puts it right and for him who looks whether it was.
    private String remark(CaseFile file) {
        return file.history().reversed().stream()
                .flatMap(each ->
                        each.entry() instanceof Answering.SentBack back ? Stream.of(back.remark()) : Stream.of())
                .findFirst()
                .flatMap(journal::words)
                .orElse("");
    }

    private List<Explained> explained(CaseFile file, Lang lang, Page page) {
        return Arrays.stream(Post.values())
                .flatMap(post -> examining.right(file, post).stream()
                        .map(right -> new Explained(page.say("answer.right." + post.name()), rights.said(right, lang))))
                .toList();
    }
}
