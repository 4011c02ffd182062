package kz.jauap.office.intake.open311.report;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.intake.open311.service.Jurisdiction;
import kz.jauap.office.intake.open311.wire.Failure;
import kz.jauap.office.intake.open311.wire.Format;
import kz.jauap.office.intake.open311.wire.Part;
import kz.jauap.office.intake.open311.wire.Replies;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.registry.arrival.Arrival;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Tells the number that a token was given for, as soon as there is one.
@RestController
class TokensDoor {
    private final Tokens tokens;
    private final ReportTable reports;
    private final Jurisdiction jurisdiction;
    private final Words words;

    TokensDoor(Tokens tokens, ReportTable reports, Jurisdiction jurisdiction, Words words) {
        this.tokens = tokens;
        this.reports = reports;
        this.jurisdiction = jurisdiction;
        this.words = words;
    }

    @GetMapping({"/open311/v2/tokens/{token}", "/open311/v2/tokens/{token}.xml", "/open311/v2/tokens/{token}.json"})
    ResponseEntity<byte[]> number(
            @PathVariable String token,
            @RequestParam(name = "jurisdiction_id", defaultValue = "") String city,
            HttpServletRequest request,
            Lang lang) {
        Format format = Format.of(request);
        Optional<Failure> wrong = jurisdiction.wrong(city, lang);
        if (wrong.isPresent()) {
            return Failure.reply(List.of(wrong.get()), format, lang);
        }
        return tokens.arrival(token)
                .map(arrival -> Replies.ok(number(token, arrival), format, lang))
                .orElseGet(() -> Failure.reply(
                        List.of(Failure.of(404, words, lang, "intake.open311.token.unknown")), format, lang));
    }

    /// Nothing stands where the number is not there yet: an empty one could be taken for a number.
    private Part number(String token, Arrival arrival) {
        List<Part> parts = new ArrayList<>();
        arrival.appeal()
                .flatMap(reports::of)
                .ifPresent(kept -> parts.add(Part.text("service_request_id", kept.number())));
        parts.add(Part.text("token", token));
        return Part.many("service_requests", List.of(new Part.Group("request", parts)));
    }
}
