package kz.jauap.office.intake.open311.service;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.intake.open311.wire.Failure;
import kz.jauap.office.intake.open311.wire.Format;
import kz.jauap.office.intake.open311.wire.Replies;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Says what can be reported, and what each service asks.
@RestController
class ServicesDoor {
    private final Services services;
    private final Jurisdiction jurisdiction;
    private final Words words;

    ServicesDoor(Services services, Jurisdiction jurisdiction, Words words) {
        this.services = services;
        this.jurisdiction = jurisdiction;
        this.words = words;
    }

    @GetMapping({
        "/open311/v2/services",
        "/open311/v2/services.xml",
        "/open311/v2/services.json",
    })
    ResponseEntity<byte[]> list(
            @RequestParam(name = "jurisdiction_id", defaultValue = "") String city,
            HttpServletRequest request,
            Lang lang) {
        Format format = Format.of(request);
        Optional<Failure> wrong = jurisdiction.wrong(city, lang);
        return wrong.isPresent()
                ? Failure.reply(List.of(wrong.get()), format, lang)
                : Replies.ok(services.list(lang), format, lang);
    }

    @GetMapping({
        "/open311/v2/services/{code}",
        "/open311/v2/services/{code}.xml",
        "/open311/v2/services/{code}.json",
    })
    ResponseEntity<byte[]> definition(
            @PathVariable String code,
            @RequestParam(name = "jurisdiction_id", defaultValue = "") String city,
            HttpServletRequest request,
            Lang lang) {
        Format format = Format.of(request);
        Optional<Failure> wrong = jurisdiction.wrong(city, lang);
        if (wrong.isPresent()) {
            return Failure.reply(List.of(wrong.get()), format, lang);
        }
        return services.find(code)
                .map(topic -> Replies.ok(services.definition(topic, lang), format, lang))
                .orElseGet(() -> Failure.reply(
                        List.of(Failure.of(404, words, lang, "intake.open311.service.unknown", code)), format, lang));
    }
}
