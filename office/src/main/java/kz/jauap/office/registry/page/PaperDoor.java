package kz.jauap.office.registry.page;

import jakarta.servlet.http.HttpServletRequest;
import kz.jauap.office.look.Problem;
import kz.jauap.office.people.Audit;
import kz.jauap.office.people.AuditDeed;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.OpenedByCode;
import kz.jauap.office.registry.paper.IssuedPaper;
import kz.jauap.office.registry.paper.PaperCopies;
import kz.jauap.office.registry.paper.PaperMark;
import kz.jauap.office.registry.paper.Papers;
import kz.jauap.office.signature.evidence.Evidence;
import kz.jauap.office.signature.evidence.Evidences;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Hands the papers of a case, their seals and signatures to the applicant and to the staff.
@Controller
class PaperDoor {
    private final OpenedByCode opened;
    private final CaseDesk desk;
    private final Papers papers;
    private final PaperCopies copies;
    private final Evidences evidences;
    private final Audit audit;

    PaperDoor(OpenedByCode opened, CaseDesk desk, Papers papers, PaperCopies copies, Evidences evidences, Audit audit) {
        this.opened = opened;
        this.desk = desk;
        this.papers = papers;
        this.copies = copies;
        this.evidences = evidences;
        this.audit = audit;
    }

    @GetMapping("/status/{number}/paper/{mark}/{copy}")
    ResponseEntity<byte[]> applicant(
            @PathVariable String number,
            @PathVariable String mark,
            @PathVariable String copy,
            HttpServletRequest request) {
        CaseFile file = opened.file(number, request).orElseThrow(Problem::unknown);
        IssuedPaper paper = paper(file, mark);
        if (!paper.occasion().kind().forApplicant()) {
            throw Problem.unknown();
        }
        return hand(file, paper, copy);
    }

    @GetMapping("/staff/case/{number}/paper/{mark}/{copy}")
    ResponseEntity<byte[]> staff(
            @PathVariable String number, @PathVariable String mark, @PathVariable String copy, SignedIn who) {
        CaseFile file = desk.open(number, who, Deed.SEE);
        IssuedPaper paper = paper(file, mark);
        if (!desk.may(paper.occasion().kind().readBy(), file, who)) {
            throw Problem.unknown();
        }
        audit.write(
                who.id(),
                AuditDeed.CASE_READ,
                file.card().number().alias() + " paper " + paper.occasion().kind());
        return hand(file, paper, copy);
    }

    private IssuedPaper paper(CaseFile file, String mark) {
        return PaperMark.parse(mark)
                .flatMap(papers::marked)
                .filter(found -> found.occasion().appeal().equals(file.card().appeal()))
                .orElseThrow(Problem::unknown);
    }

    private ResponseEntity<byte[]> hand(CaseFile file, IssuedPaper paper, String copy) {
        return switch (copy) {
            case "paper.pdf" -> copies.paper(paper, file.card().number());
            case "paper.p7s" -> copies.seal(paper, file.card().number());
            case "signed.pdf" -> copies.signedPaper(paper, file.card().number());
            case "signed.p7s" -> {
                var cms = proof(paper).presentation().cms();
                yield copies.signature(
                        cms, "signed-" + PaperCopies.name(paper, file.card().number()));
            }
            case "evidence.zip" -> copies.archive(proof(paper), file.card().number());
            case String _ -> throw Problem.unknown();
        };
    }

    private Evidence proof(IssuedPaper paper) {
        return paper.autograph()
                .flatMap(each -> evidences.find(each.evidence()))
                .orElseThrow(Problem::unknown);
    }
}
