package kz.jauap.office.people.admin;

import java.util.Optional;
import java.util.stream.Collectors;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.staff.AuditTable;
import kz.jauap.office.people.staff.OfficerTable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page that shows what officials did with their rights, newest first.
@Controller
class AuditPage {
    private static final int LINES = 50;

    private final AuditTable audit;
    private final OfficerTable officers;

    AuditPage(AuditTable audit, OfficerTable officers) {
        this.audit = audit;
        this.officers = officers;
    }

    @GetMapping("/staff/audit")
    String show(
            @RequestParam(defaultValue = "9223372036854775807") long before,
            @RequestParam(defaultValue = "0") long officer,
            Model model) {
        var byId = officers.all().stream().collect(Collectors.toMap(Officer::id, one -> one));
        var lines = audit.newest(before, officer > 0 ? Optional.of(officer) : Optional.empty(), LINES).stream()
                .map(line -> new AuditRow(line, line.officer().map(byId::get)))
                .toList();
        model.addAttribute("lines", lines);
        model.addAttribute("officer", officer);
        model.addAttribute(
                "older", lines.size() == LINES ? lines.getLast().line().id() : 0L);
        return "people/audit";
    }
}
