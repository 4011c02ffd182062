package kz.jauap.office.grievance.court;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.jauap.office.grievance.Disagreement;
import kz.jauap.office.grievance.Disagreements;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Problem;
import kz.jauap.office.registry.file.OpenedByCode;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Hands the bundle for the court to whoever opened his appeal by its code; the court reads Kazakh and Russian.
@Controller
class CourtDoor {
    private final OpenedByCode opened;
    private final Disagreements disagreements;
    private final CourtBundle bundle;

    CourtDoor(OpenedByCode opened, Disagreements disagreements, CourtBundle bundle) {
        this.opened = opened;
        this.disagreements = disagreements;
        this.bundle = bundle;
    }

    @GetMapping("/status/{number}/court.zip")
    void bundle(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String lang,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Lang spoken = Lang.of(lang).filter(each -> each != Lang.EN).orElse(Lang.KK);
        Disagreement of =
                opened.file(number, request).flatMap(disagreements::of).orElseThrow(Problem::unknown);
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("court-" + spoken.tag() + ".zip")
                        .build()
                        .toString());
        bundle.pack(of, spoken, response.getOutputStream());
    }
}
