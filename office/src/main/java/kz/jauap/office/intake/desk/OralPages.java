package kz.jauap.office.intake.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.jauap.office.files.Files;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.intake.form.NotKept;
import kz.jauap.office.intake.form.Tray;
import kz.jauap.office.intake.oral.Confirmed;
import kz.jauap.office.intake.oral.OralRecord;
import kz.jauap.office.intake.oral.OralRecords;
import kz.jauap.office.intake.oral.SignedRecord;
import kz.jauap.office.look.Leave;
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Problem;
import kz.jauap.office.people.People;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Enclosure;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.signature.ElectronicDoor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The pages of an oral statement: read it back, have it confirmed, register it.
@Controller
class OralPages {
    private static final String PLACE = "/staff/intake/oral/{id}";
    private static final long LARGEST = 100L * 1024 * 1024;
    private static final int LONGEST = 300;

    private final Desk desk;
    private final OralRecords records;
    private final SignedRecord signing;
    private final ElectronicDoor electronic;
    private final Tray tray;
    private final Files files;
    private final CaseFiles cases;
    private final People people;

    OralPages(
            Desk desk,
            OralRecords records,
            SignedRecord signing,
            ElectronicDoor electronic,
            Tray tray,
            Files files,
            CaseFiles cases,
            People people) {
        this.desk = desk;
        this.records = records;
        this.signing = signing;
        this.electronic = electronic;
        this.tray = tray;
        this.files = files;
        this.cases = cases;
        this.people = people;
    }

    @GetMapping(PLACE)
    ModelAndView page(@PathVariable String id, SignedIn who, Page page) {
        OralRecord record = record(id, who);
        return record.appeal().map(this::voucher).orElseGet(() -> show(record, page, "", Mistakes.none()));
    }

    /// Back to the form, to correct what was written.
    @GetMapping(PLACE + "/correct")
    ModelAndView correct(
            @PathVariable String id, SignedIn who, Page page, jakarta.servlet.http.HttpServletResponse answer) {
        OralRecord record = record(id, who);
        if (record.ending().isPresent()) {
            throw new Problem(HttpStatus.CONFLICT, "intake.oral.fault.confirmed");
        }
        Leave.camera(answer);
        return desk.form(record.fields(), who, page, Mistakes.none());
    }

    @PostMapping(PLACE + "/read")
    String read(@PathVariable String id, SignedIn who) {
        OralRecord record = record(id, who);
        records.readBack(record, who.id());
        return "redirect:/staff/intake/oral/" + record.id();
    }

    @GetMapping(PLACE + "/record.pdf")
    ResponseEntity<byte[]> print(@PathVariable String id, SignedIn who) {
        String paper = record(id, who).readBack().orElseThrow(Problem::unknown).paper();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PDF)
                .body(files.whole(paper).array());
    }

    /// Signed by hand; the signed sheet may be scanned now, and lies in the archive in any case.
    @PostMapping(PLACE + "/paper")
    ModelAndView onPaper(
            @PathVariable String id,
            @RequestParam(name = "scan", required = false) @Nullable List<MultipartFile> scan,
            SignedIn who,
            RedirectAttributes flash) {
        OralRecord record = record(id, who);
        List<NotKept> notKept =
                tray.keep(record.form(), Objects.requireNonNullElse(scan, List.of()), Enclosure.Role.SCAN, LARGEST);
        AppealId appeal = records.confirm(record, Confirmed.ON_PAPER, "");
        flash.addFlashAttribute("notKept", new ArrayList<>(notKept));
        return voucher(appeal);
    }

    @PostMapping(PLACE + "/electronic")
    String electronically(@PathVariable String id, SignedIn who) {
        OralRecord record = record(id, who);
        if (!electronic.open() || record.readBack().isEmpty() || record.ending().isPresent()) {
            throw new Problem(HttpStatus.CONFLICT, "intake.oral.fault.unread");
        }
        return "redirect:" + signing.lay(record, who.officer());
    }

    /// The speaker did not sign; somebody saw it.
    @PostMapping(PLACE + "/unsigned")
    ModelAndView unsigned(
            @PathVariable String id,
            @RequestParam(defaultValue = "REFUSED") String why,
            @RequestParam(defaultValue = "") String witness,
            SignedIn who,
            Page page) {
        OralRecord record = record(id, who);
        Confirmed confirmed = Fields.with("why", why).one("why", Confirmed.class);
        if (!confirmed.witnessed() || witness.isBlank() || witness.length() > LONGEST) {
            ModelAndView again = show(
                    record,
                    page,
                    witness,
                    new Mistakes(List.of(new Mistake("witness", page.say("intake.oral.flaw.witness")))));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        return voucher(
                records.confirm(record, confirmed, Fields.with("w", witness).line("w")));
    }

    private ModelAndView show(OralRecord record, Page page, String witness, Mistakes mistakes) {
        ModelAndView shown = new ModelAndView("intake/oral/record");
        shown.addObject("record", record);
        shown.addObject("writer", people.officer(record.officer()).name().signature(page.lang()));
        shown.addObject("electronic", electronic.open());
        shown.addObject("witness", witness);
        shown.addObject("mistakes", mistakes);
        return shown;
    }

    private ModelAndView voucher(AppealId appeal) {
        return new ModelAndView("redirect:/staff/voucher/"
                + cases.open(appeal).orElseThrow().card().number().alias());
    }

    /// A record of the clerk's own body.
    private OralRecord record(String id, SignedIn who) {
        try {
            return records.find(UUID.fromString(id))
                    .filter(record -> desk.bodies(who).stream()
                            .anyMatch(
                                    body -> body.id().equals(record.submission().body())))
                    .orElseThrow(Problem::unknown);
        } catch (IllegalArgumentException noId) {
            throw Problem.unknown();
        }
    }
}
