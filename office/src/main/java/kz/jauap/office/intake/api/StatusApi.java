package kz.jauap.office.intake.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import kz.jauap.office.calendar.Calendars;
import kz.jauap.office.house.RegimeInForce;
import kz.jauap.office.intake.voucher.VoucherPdf;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Problem;
import kz.jauap.office.look.Words;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.file.Chronicle;
import kz.jauap.office.registry.file.OpenedByCode;
import kz.jauap.office.registry.file.Telling;
import kz.jauap.office.registry.route.Route;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Tells programs where an appeal stands and what the terms are.
@RestController
class StatusApi {
    static final String CODE = "Jauap-Tracking-Code";

    private final OpenedByCode opened;
    private final CaseFiles files;
    private final Telling telling;
    private final Route route;
    private final Organisation organisation;
    private final VoucherPdf pdf;
    private final Calendars calendars;
    private final RegimeInForce inForce;
    private final Words words;

    StatusApi(
            OpenedByCode opened,
            CaseFiles files,
            Telling telling,
            Route route,
            Organisation organisation,
            VoucherPdf pdf,
            Calendars calendars,
            RegimeInForce inForce,
            Words words) {
        this.opened = opened;
        this.files = files;
        this.telling = telling;
        this.route = route;
        this.organisation = organisation;
        this.pdf = pdf;
        this.calendars = calendars;
        this.inForce = inForce;
        this.words = words;
    }

    @GetMapping(path = AppealsApi.PATH + "/{number}")
    ResponseEntity<StatusJson> status(
            @PathVariable String number,
            @RequestHeader(name = CODE, required = false) @Nullable String code,
            HttpServletRequest request,
            Lang lang) {
        CaseFile file = file(number, code, request);
        var told = telling.of(file.history(), Chronicle.Audience.EVERYBODY, lang);
        var body = organisation.body(file.card().body());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(StatusJson.of(file, body, route, told, words, lang));
    }

    @GetMapping(AppealsApi.PATH + "/{number}/voucher.pdf")
    ResponseEntity<byte[]> voucher(
            @PathVariable String number,
            @RequestHeader(name = CODE, required = false) @Nullable String code,
            HttpServletRequest request,
            Lang lang) {
        return pdf.of(file(number, code, request), lang);
    }

    @GetMapping("/api/v1/terms")
    TermsJson terms(
            @RequestParam String received,
            @RequestParam(defaultValue = "ORDINARY") String ground,
            @RequestParam(defaultValue = "APPLICATION") String kind,
            @RequestParam(defaultValue = "") String regime,
            Lang lang) {
        var calendar = calendars.current();
        var query = TermsQuery.read(received, ground, kind, regime, inForce.policy(), calendar);
        return TermsJson.of(query, calendar, words, lang);
    }

    @GetMapping(path = "/api/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Resource> description() {
        return ResponseEntity.ok()
                .header("Access-Control-Allow-Origin", "*")
                .contentType(MediaType.APPLICATION_JSON)
                .body(new ClassPathResource("api/openapi.json"));
    }

    /// One answer for a number that is not there and a code that does not fit.
    private CaseFile file(String number, @Nullable String code, HttpServletRequest request) {
        return opened.find(number, Objects.requireNonNullElse(code, ""), request.getRemoteAddr())
                .flatMap(files::open)
                .orElseThrow(() -> new Problem(HttpStatus.NOT_FOUND, "intake.api.track"));
    }
}
