package kz.jauap.office.control.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.control.chain.Anchoring;
import kz.jauap.office.control.chain.Finding;
import kz.jauap.office.control.chain.Head;
import kz.jauap.office.control.chain.Verifying;
import kz.jauap.office.look.Choice;
import kz.jauap.office.look.NavItem;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.Audit;
import kz.jauap.office.people.AuditDeed;
import kz.jauap.office.people.AuditLine;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.Chronicle;
import kz.jauap.office.registry.file.Telling;
import kz.jauap.office.registry.number.RegistrationNumber;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The auditor's view: what officials did with their rights, by case, person and action, and whether the books are
/// still as they were written.
@Controller
public class AuditPage {
    private static final int LINES = 50;

    private final Audit audit;
    private final Anchoring anchoring;
    private final Verifying verifying;
    private final CaseDesk desk;
    private final Telling telling;
    private final People people;

    AuditPage(Audit audit, Anchoring anchoring, Verifying verifying, CaseDesk desk, Telling telling, People people) {
        this.audit = audit;
        this.anchoring = anchoring;
        this.verifying = verifying;
        this.desk = desk;
        this.telling = telling;
        this.people = people;
    }

    @Bean
    static NavItem auditInMenu() {
        return NavItem.staff(85, "/staff/audit", "control.audit.title", "history", "ADMINISTRATOR", "CONTROLLER");
    }

    /// A line with the official whose deed it is, where he is known.
    public record Row(AuditLine line, Optional<Officer> officer) {}

    /// How the books stand.
    ///
    /// @param records in all books together
    /// @param audit the head of the audit's own chain
    public record Books(long records, int books, Optional<Head> audit) {}

    @GetMapping("/staff/audit")
    String show(@RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page, Model model) {
        AskedAudit asked = new AskedAudit(sent);
        List<Row> rows = audit.lines(asked.narrowed(), LINES).stream()
                .map(line -> new Row(line, line.officer().flatMap(people::find)))
                .toList();
        List<Head> heads = anchoring.heads();
        Optional<Finding> finding = verifying.latest();
        model.addAttribute("rows", rows);
        model.addAttribute("asked", asked);
        model.addAttribute("told", told(asked, who, page));
        model.addAttribute("deeds", deeds(page));
        model.addAttribute(
                "officer",
                asked.officer()
                        .flatMap(people::find)
                        .map(one -> one.name().full(page.lang()))
                        .orElse(""));
        model.addAttribute(
                "older",
                rows.size() < LINES ? "" : asked.older(rows.getLast().line().id()));
        model.addAttribute(
                "books",
                new Books(
                        heads.stream().mapToLong(Head::place).sum(),
                        heads.size(),
                        heads.stream()
                                .filter(head -> head.book().equals("audit"))
                                .findFirst()));
        model.addAttribute("anchor", anchoring.last());
        model.addAttribute("finding", finding);
        return "control/audit/list";
    }

    @PostMapping("/staff/audit/verify")
    String verify(SignedIn who) {
        audit.write(who.id(), AuditDeed.CHAIN_VERIFIED, "");
        verifying.begin();
        return "redirect:/staff/audit";
    }

    @PostMapping("/staff/audit/proof")
    ResponseEntity<byte[]> proof(SignedIn who) {
        audit.write(who.id(), AuditDeed.EXPORTED, "proof");
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("jauap-proof.zip")
                                .build()
                                .toString())
                .body(anchoring.proof());
    }

    /// What was done in the case asked for, where the reader may see the case.
    private List<Telling.Told> told(AskedAudit asked, SignedIn who, Page page) {
        return asked.subject()
                .filter(number -> RegistrationNumber.parse(number).isPresent())
                .flatMap(number -> desk.seen(number, who))
                .map(file -> telling.of(file.history(), Chronicle.Audience.STAFF, page.lang()))
                .orElse(List.of());
    }

    private static List<Choice> deeds(Page page) {
        return Stream.concat(
                        Stream.of(new Choice("", page.say("control.audit.any-deed"))),
                        Arrays.stream(AuditDeed.values())
                                .map(deed -> new Choice(deed.name(), page.say("people.deed." + deed.name()))))
                .toList();
    }
}
