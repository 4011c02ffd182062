package kz.jauap.office.site.status;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.Page;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.file.OpenedByCode;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Opens an appeal to whoever knows its number and code; what does not fit looks always the same.
@Controller
class StatusDoor {
    private static final int LONGEST = 100;

    private final OpenedByCode opened;
    private final CaseFiles files;

    StatusDoor(OpenedByCode opened, CaseFiles files) {
        this.opened = opened;
        this.files = files;
    }

    @GetMapping("/status")
    String form(@RequestParam(defaultValue = "") String number, Model model) {
        return form(number, Mistakes.none(), model);
    }

    @PostMapping("/status")
    String open(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Page page,
            Model model) {
        Optional<AppealId> found = opened.open(number, code, request);
        if (found.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(number, new Mistakes(List.of(new Mistake("number", page.say("site.status.wrong")))), model);
        }
        return found.flatMap(files::open)
                .map(file -> "redirect:/status/" + file.card().number().alias())
                .orElseThrow();
    }

    private static String form(String number, Mistakes mistakes, Model model) {
        model.addAttribute("number", number.length() > LONGEST ? "" : number.strip());
        model.addAttribute("mistakes", mistakes);
        return "site/status";
    }
}
