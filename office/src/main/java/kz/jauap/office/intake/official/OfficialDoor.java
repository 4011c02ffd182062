package kz.jauap.office.intake.official;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import kz.jauap.office.intake.wizard.OpenDraft;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.OpenedByCode;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.number.RegistrationNumber;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// "Make it official": leads whoever opened an informal record to the last page of the wizard, or to what it became.
@Controller
class OfficialDoor {
    private final OpenedByCode opened;
    private final MakingOfficial making;

    OfficialDoor(OpenedByCode opened, MakingOfficial making) {
        this.opened = opened;
        this.making = making;
    }

    @PostMapping("/status/{number}/official")
    String begin(@PathVariable String number, HttpServletRequest request) {
        Optional<CaseFile> file = opened.file(number, request);
        return "redirect:"
                + file.filter(making::offered)
                        .map(making::draft)
                        .map(draft -> OpenDraft.path(draft, "check"))
                        .or(() -> file.map(
                                found -> "/status/" + found.card().number().alias()))
                        .orElse("/status");
    }

    /// The official appeal is its author's as the informal record was: one code opens both.
    @GetMapping("/status/{number}/official")
    String become(@PathVariable String number, HttpServletRequest request) {
        Optional<Receipt.MadeOfficial> official = opened.file(number, request).flatMap(CaseFile::official);
        official.ifPresent(became -> opened.keep(new AppealId(became.appeal()), request));
        return "redirect:/status"
                + official.flatMap(became -> RegistrationNumber.parse(became.number()))
                        .map(parsed -> "/" + parsed.alias())
                        .orElse("");
    }
}
