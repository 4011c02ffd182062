package kz.jauap.office.intake.open311.service;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.house.Settings;
import kz.jauap.office.intake.open311.wire.Format;
import kz.jauap.office.intake.open311.wire.Part;
import kz.jauap.office.intake.open311.wire.Replies;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.look.sign.Sign;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The discovery document: where the door is, in which forms it speaks, and how to get a key.
@RestController
class DiscoveryDoor {
    private static final String SPECIFICATION = "http://wiki.open311.org/GeoReport_v2";

    private final Changeset changeset;
    private final Settings settings;
    private final Sign sign;
    private final Words words;

    DiscoveryDoor(Changeset changeset, Settings settings, Sign sign, Words words) {
        this.changeset = changeset;
        this.settings = settings;
        this.sign = sign;
        this.words = words;
    }

    @GetMapping({
        "/open311/discovery",
        "/open311/discovery.xml",
        "/open311/discovery.json",
        "/open311/v2/discovery.xml",
        "/open311/v2/discovery.json",
    })
    ResponseEntity<byte[]> discovery(HttpServletRequest request, Lang lang) {
        String base = settings.publicUrl().toString();
        Part since = Part.moment("changeset", changeset.since());
        return Replies.ok(
                Part.group(
                        "discovery",
                        since,
                        Part.text(
                                "contact",
                                words.say(
                                        lang,
                                        "intake.open311.contact",
                                        sign.brand().owner().in(lang),
                                        sign.brand().phone(),
                                        base)),
                        Part.text(
                                "key_service",
                                words.say(
                                        lang,
                                        settings.demo()
                                                ? "intake.open311.key-service.demo"
                                                : "intake.open311.key-service",
                                        base)),
                        Part.many("endpoints", List.of(endpoint(base, since)))),
                Format.of(request),
                lang);
    }

    private Part endpoint(String base, Part since) {
        List<Part> formats = Stream.of("text/xml", "application/json")
                .<Part>map(each -> new Part.Leaf("format", Optional.of(each)))
                .toList();
        return Part.group(
                "endpoint",
                Part.text("specification", SPECIFICATION),
                Part.text("url", base + "/open311/v2"),
                since,
                Part.text("type", settings.demo() ? "test" : "production"),
                Part.many("formats", formats));
    }
}
