package kz.jauap.office.registry.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.jauap.office.files.Attachments;
import kz.jauap.office.files.Download;
import kz.jauap.office.look.Due;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Problem;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.Audit;
import kz.jauap.office.people.AuditDeed;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.file.Arithmetic;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CasePanel;
import kz.jauap.office.registry.file.Chronicle;
import kz.jauap.office.registry.file.LawfulStep;
import kz.jauap.office.registry.file.LawfulSteps;
import kz.jauap.office.registry.file.Telling;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.party.Identifiers;
import kz.jauap.office.registry.party.PartyView;
import kz.jauap.office.registry.route.Route;
import kz.jauap.office.registry.tag.Tags;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The page of one case. Desks add their pieces and their steps; the registry shows what it keeps itself.
@Controller
class CasePage {
    private final CaseDesk desk;
    private final Telling telling;
    private final Arithmetic arithmetic;
    private final Route route;
    private final Organisation organisation;
    private final People people;
    private final Audit audit;
    private final Enclosures enclosures;
    private final Attachments attachments;
    private final Download download;
    private final List<LawfulSteps> steps;
    private final List<CasePanel> panels;
    private final Panels drawing;
    private final Tags tags;
    private final Clock clock;

    CasePage(
            CaseDesk desk,
            Telling telling,
            Arithmetic arithmetic,
            Route route,
            Organisation organisation,
            People people,
            Audit audit,
            Enclosures enclosures,
            Attachments attachments,
            Download download,
            List<LawfulSteps> steps,
            List<CasePanel> panels,
            Panels drawing,
            Tags tags,
            Clock clock) {
        this.tags = tags;
        this.desk = desk;
        this.telling = telling;
        this.arithmetic = arithmetic;
        this.route = route;
        this.organisation = organisation;
        this.people = people;
        this.audit = audit;
        this.enclosures = enclosures;
        this.attachments = attachments;
        this.download = download;
        this.steps = steps;
        this.panels = panels;
        this.drawing = drawing;
        this.clock = clock;
    }

    @GetMapping("/staff/case/{number}")
    String page(@PathVariable String number, SignedIn who, Page page, Model model) {
        CaseFile file = desk.open(number, who, Deed.SEE);
        audit.write(who.id(), AuditDeed.CASE_READ, file.card().number().alias());
        return show(file, Identifiers.MASKED, who, page, model);
    }

    /// Shows what the page masks; every time it is done stands in the audit.
    @PostMapping("/staff/case/{number}/reveal")
    String reveal(@PathVariable String number, SignedIn who, Page page, Model model) {
        CaseFile file = desk.open(number, who, Deed.REVEAL);
        audit.write(
                who.id(), AuditDeed.PERSONAL_DATA_REVEALED, file.card().number().alias());
        return show(file, Identifiers.OPEN, who, page, model);
    }

    @GetMapping("/staff/case/{number}/file/{id}")
    ResponseEntity<Resource> file(@PathVariable String number, @PathVariable long id, SignedIn who) {
        CaseFile file = desk.open(number, who, Deed.SEE);
        audit.write(who.id(), AuditDeed.CASE_READ, file.card().number().alias() + " file " + id);
        return attachments
                .find(file.card().appeal().value(), id)
                .map(download::of)
                .orElseThrow(Problem::unknown);
    }

    private String show(CaseFile file, Identifiers identifiers, SignedIn who, Page page, Model model) {
        model.addAttribute("file", file);
        model.addAttribute("enclosures", enclosures.of(file));
        model.addAttribute("mayRelease", desk.may(Deed.ATTACH, file, who));
        model.addAttribute("mayNote", desk.may(Deed.NOTE, file, who));
        model.addAttribute("mayPrint", desk.may(Deed.PRINT_VOUCHER, file, who));
        model.addAttribute("parties", PartyView.of(file.parties(), identifiers));
        model.addAttribute("body", organisation.body(file.card().body()));
        model.addAttribute("due", due(file, page));
        Optional<Route.Outside> outside = route.outside(file);
        model.addAttribute("outside", outside);
        model.addAttribute(
                "terms", outside.isEmpty() ? arithmetic.of(file.card(), page.lang()) : List.<Arithmetic.Counted>of());
        model.addAttribute("awaited", arithmetic.awaited(file.card()));
        model.addAttribute("repeats", repeats(file));
        model.addAttribute("reach", reach(file, who));
        model.addAttribute("tags", tags.of(file.card().appeal()));
        model.addAttribute("told", telling.of(file.history(), Chronicle.Audience.STAFF, page.lang()));
        model.addAttribute("executor", executor(file, page));
        model.addAttribute("mayReveal", desk.may(Deed.REVEAL, file, who));
        model.addAttribute(
                "steps",
                steps.stream()
                        .flatMap(each -> each.steps(file, who).stream())
                        .sorted(Comparator.comparingInt(LawfulStep::place))
                        .toList());
        model.addAttribute(
                "panels", drawing.parted(panels.stream().flatMap(each -> each.panel(file, who, page).stream()), page));
        return "registry/case";
    }

    /// Which of those that grew out of it the reader may open; of the others he knows no more than that they are.
    private Set<AppealId> reach(CaseFile file, SignedIn who) {
        return file.grown().stream()
                .filter(row -> desk.sees(row.number().text(), who))
                .map(CardRow::appeal)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The number of the earlier appeal that it repeats, as a person last said.
    private static Optional<Receipt.Joined> repeats(CaseFile file) {
        Map<UUID, Receipt.Joined> bonds = new LinkedHashMap<>();
        file.history().stream()
                .map(Journaled::entry)
                .filter(Receipt.Joined.class::isInstance)
                .map(Receipt.Joined.class::cast)
                .forEach(joined -> bonds.put(joined.earlier(), joined));
        return bonds.values().stream()
                .filter(joined -> joined.bond() == Receipt.Bond.REPEATED)
                .findFirst();
    }

    private Due due(CaseFile file, Page page) {
        return file.card().open()
                ? Due.until(page.words(), page.lang(), file.card().due().considerBy(), LocalDate.now(clock))
                : Due.done(page.say("registry.stage." + file.card().stage().name()));
    }

    private String executor(CaseFile file, Page page) {
        return file.card().executor().stream()
                .mapToObj(people::find)
                .flatMap(Optional::stream)
                .map(Officer::name)
                .map(name -> name.signature(page.lang()))
                .findFirst()
                .orElse("");
    }
}
