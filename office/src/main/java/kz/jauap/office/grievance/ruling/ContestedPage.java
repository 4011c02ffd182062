package kz.jauap.office.grievance.ruling;

import kz.jauap.office.files.Attachments;
import kz.jauap.office.files.Download;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Problem;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.Audit;
import kz.jauap.office.people.AuditDeed;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.People;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.people.Verdict;
import kz.jauap.office.registry.file.Arithmetic;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.Chronicle;
import kz.jauap.office.registry.file.Telling;
import kz.jauap.office.registry.number.RegistrationNumber;
import kz.jauap.office.registry.paper.IssuedPaper;
import kz.jauap.office.registry.paper.PaperCopies;
import kz.jauap.office.registry.paper.PaperMark;
import kz.jauap.office.registry.paper.Papers;
import kz.jauap.office.registry.party.Identifiers;
import kz.jauap.office.registry.party.PartyView;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The whole file of the first case on the superior's desk: to read, masked as everywhere, and nothing else.
@Controller
class ContestedPage {
    private final CaseDesk desk;
    private final Contesting contesting;
    private final People people;
    private final Organisation organisation;
    private final Telling telling;
    private final Arithmetic arithmetic;
    private final Papers papers;
    private final PaperCopies copies;
    private final Attachments attachments;
    private final Download download;
    private final Audit audit;

    ContestedPage(
            CaseDesk desk,
            Contesting contesting,
            People people,
            Organisation organisation,
            Telling telling,
            Arithmetic arithmetic,
            Papers papers,
            PaperCopies copies,
            Attachments attachments,
            Download download,
            Audit audit) {
        this.desk = desk;
        this.contesting = contesting;
        this.people = people;
        this.organisation = organisation;
        this.telling = telling;
        this.arithmetic = arithmetic;
        this.papers = papers;
        this.copies = copies;
        this.attachments = attachments;
        this.download = download;
        this.audit = audit;
    }

    @GetMapping("/staff/case/{number}/contested")
    String page(@PathVariable String number, SignedIn who, Page page, Model model) {
        Contested contested = open(number, who);
        CaseFile first = contested.first();
        model.addAttribute("contested", contested);
        model.addAttribute("body", organisation.body(first.card().body()));
        model.addAttribute("parties", PartyView.of(first.parties(), Identifiers.MASKED));
        model.addAttribute("terms", arithmetic.of(first.card(), page.lang()));
        model.addAttribute("told", telling.of(first.history(), Chronicle.Audience.STAFF, page.lang()));
        model.addAttribute(
                "papers",
                papers.of(first.card().appeal()).stream()
                        .filter(ContestedPage::lent)
                        .toList());
        return "grievance/ruling/contested";
    }

    @GetMapping("/staff/case/{number}/contested/file/{id}")
    ResponseEntity<Resource> file(@PathVariable String number, @PathVariable long id, SignedIn who) {
        return attachments
                .find(open(number, who).first().card().appeal().value(), id)
                .map(download::of)
                .orElseThrow(Problem::unknown);
    }

    @GetMapping("/staff/case/{number}/contested/paper/{mark}")
    ResponseEntity<byte[]> paper(@PathVariable String number, @PathVariable String mark, SignedIn who) {
        CaseFile first = open(number, who).first();
        RegistrationNumber of = first.card().number();
        return PaperMark.parse(mark)
                .flatMap(papers::marked)
                .filter(found -> found.occasion().appeal().equals(first.card().appeal()))
                .filter(ContestedPage::lent)
                .map(found -> copies.paper(found, of))
                .orElseThrow(Problem::unknown);
    }

    /// Whether a paper goes up with the file: each that whoever sees a case may read.
    private static boolean lent(IssuedPaper paper) {
        return paper.occasion().kind().readBy() == Deed.SEE;
    }

    /// Whoever sees the grievance sees what it is against, unless that is kept from him for another reason than that
    /// it lies on another body's desk.
    private Contested open(String number, SignedIn who) {
        Contested contested = contesting
                .of(desk.open(number, who, Deed.SEE))
                .filter(each -> readable(each.first(), who))
                .orElseThrow(Problem::unknown);
        audit.write(
                who.id(), AuditDeed.CASE_READ, contested.first().card().number().alias());
        return contested;
    }

    private boolean readable(CaseFile first, SignedIn who) {
        return switch (people.access(who).may(Deed.SEE, CaseDesk.facts(first))) {
            case Verdict.Granted _ -> true;
            case Verdict.Denied(var why) -> why == Verdict.Why.NOT_YOURS;
        };
    }
}
