package kz.jauap.office.answer.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jauap.office.answer.draft.Drafts;
import kz.jauap.office.answer.draft.Matter;
import kz.jauap.office.answer.draft.SavedDraft;
import kz.jauap.office.files.Download;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Problem;
import kz.jauap.office.people.People;
import kz.jauap.office.registry.card.Result;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.file.ApplicantPanel;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CasePanel;
import kz.jauap.office.registry.file.OpenedByCode;
import kz.jauap.office.registry.remedy.AnswerRights;
import kz.jauap.office.registry.remedy.AppealRights;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The answer as its applicant reads it: the text, the right to appeal, the letter.
@Controller
class AnswerShown implements ApplicantPanel {
    private static final int PLACE = 10;

    private final Drafts drafts;
    private final AppealRights rights;
    private final AnswerRights answered;
    private final People people;
    private final OpenedByCode opened;
    private final Download download;

    AnswerShown(
            Drafts drafts,
            AppealRights rights,
            AnswerRights answered,
            People people,
            OpenedByCode opened,
            Download download) {
        this.answered = answered;
        this.drafts = drafts;
        this.rights = rights;
        this.people = people;
        this.opened = opened;
        this.download = download;
    }

    @Override
    public Optional<CasePanel.Panel> panel(CaseFile file, Page page) {
        return file.card().result().flatMap(result -> draft(file).map(draft -> panel(file, result, draft, page)));
    }

    private CasePanel.Panel panel(CaseFile file, Result result, SavedDraft draft, Page page) {
        return new CasePanel.Panel(
                PLACE,
                "answer/applicant",
                Map.of(
                        "file", file,
                        "wording", draft.wording(),
                        "matter", Matter.of(file),
                        "official", Workbench.official(file),
                        "rights", rights(file, page),
                        "signer", signer(result, page)));
    }

    private static Optional<Integer> version(CaseFile file) {
        return file.history().reversed().stream()
                .filter(each -> each.entry() instanceof Answering.Signed)
                .map(each -> ((Answering.Signed) each.entry()).version())
                .findFirst();
    }

    private Optional<SavedDraft> draft(CaseFile file) {
        return version(file).flatMap(version -> drafts.version(file.card().appeal(), version));
    }

    private List<String> rights(CaseFile file, Page page) {
        return answered.of(file.card(), file.history())
                .map(right -> rights.said(right, page.lang()))
                .orElse(List.of());
    }

    private String signer(Result result, Page page) {
        return people.find(result.signedBy())
                .map(signer -> page.in(signer.position()) + ", " + signer.name().signature(page.lang()))
                .orElse("");
    }

    @GetMapping("/status/{number}/answer.pdf")
    ResponseEntity<Resource> letter(@PathVariable String number, HttpServletRequest request) {
        return opened.file(number, request)
                .flatMap(file -> file.card()
                        .result()
                        .map(result -> download.ours(
                                result.letter(), file.card().number().alias() + ".pdf")))
                .orElseThrow(Problem::unknown);
    }
}
