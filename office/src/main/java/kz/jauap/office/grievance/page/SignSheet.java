package kz.jauap.office.grievance.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Problem;
import kz.jauap.office.look.paper.Paper;
import kz.jauap.office.registry.entry.Origin;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.OpenedByCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The grievance on paper, ready to be signed by hand.
@Controller
class SignSheet {
    private final OpenedByCode opened;
    private final Paper paper;
    private final Clock clock;

    SignSheet(OpenedByCode opened, Paper paper, Clock clock) {
        this.opened = opened;
        this.paper = paper;
        this.clock = clock;
    }

    @GetMapping("/status/{number}/grievance.pdf")
    ResponseEntity<byte[]> sheet(@PathVariable String number, HttpServletRequest request) {
        CaseFile file = opened.file(number, request)
                .filter(found -> found.card()
                        .registered()
                        .origin()
                        .filter(origin -> origin.relation() == Origin.Relation.GRIEVANCE)
                        .isPresent())
                .orElseThrow(Problem::unknown);
        Lang lang = Lang.of(file.letter().language()).orElse(Lang.KK);
        byte[] pdf = paper.print("grievance/sheet", lang, Map.of("file", file, "today", LocalDate.now(clock)));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(pdf);
    }
}
