package kz.jauap.office.intake.open311.report;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.house.Settings;
import kz.jauap.office.house.Turnstile;
import kz.jauap.office.intake.form.NotKept;
import kz.jauap.office.intake.form.Tray;
import kz.jauap.office.intake.open311.wire.Failure;
import kz.jauap.office.intake.open311.wire.Format;
import kz.jauap.office.intake.partner.Partner;
import kz.jauap.office.intake.partner.Partners;
import kz.jauap.office.look.Dates;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.registry.arrival.CanaryMark;
import kz.jauap.office.registry.arrival.DoorTable;
import kz.jauap.office.registry.journal.Enclosure;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// Where apps report: whoever shows a key is heard, and what he says stands in the ledger before it is looked at.
@RestController
class ReportsDoor {
    private static final long LARGEST = 20L * 1024 * 1024;
    private static final int LONGEST = 200;
    private static final long NOBODY = 0;

    /// The key that anybody may use in the demonstration.
    private static final String DEMO = "demo";

    private static final Duration SPAN = Duration.ofMinutes(10);
    private static final List<String> FORMS = List.of("application/x-www-form-urlencoded", "multipart/form-data");

    private final Partners partners;
    private final CanaryMark canaries;
    private final DoorTable doors;
    private final Tray tray;
    private final ReportDesk desk;
    private final Receipts receipts;
    private final Words words;
    private final Turnstile apps;
    private final Settings settings;

    ReportsDoor(
            Partners partners,
            CanaryMark canaries,
            DoorTable doors,
            Tray tray,
            ReportDesk desk,
            Receipts receipts,
            Words words,
            Settings settings,
            Clock clock,
            @Value("${jauap.open311.most-of-app:600}") int mostOfApp) {
        this.partners = partners;
        this.canaries = canaries;
        this.doors = doors;
        this.tray = tray;
        this.desk = desk;
        this.receipts = receipts;
        this.words = words;
        this.settings = settings;
        this.apps = new Turnstile(clock, mostOfApp, SPAN);
    }

    @PostMapping({"/open311/v2/requests", "/open311/v2/requests.xml", "/open311/v2/requests.json"})
    ResponseEntity<byte[]> report(
            @RequestParam MultiValueMap<String, MultipartFile> files, HttpServletRequest request, Lang lang) {
        Format format = Format.of(request);
        String key =
                Objects.requireNonNullElse(request.getParameter(Sent.KEY), "").strip();
        Optional<Long> app = app(key);
        if (app.isEmpty()) {
            doors.unproven(Channel.OPEN_ALMATY);
            return Failure.reply(List.of(stranger(key, lang)), format, lang);
        }
        Optional<Failure> wrong = form(request, lang);
        if (wrong.isPresent()) {
            return Failure.reply(List.of(wrong.get()), format, lang);
        }
        Optional<Instant> again = apps.pass("app " + app.get());
        return again.isPresent()
                ? tooMany(again.get(), format, lang)
                : receive(app.get(), files, request, format, lang);
    }

    private ResponseEntity<byte[]> receive(
            long app,
            MultiValueMap<String, MultipartFile> files,
            HttpServletRequest request,
            Format format,
            Lang lang) {
        UUID batch = UUID.randomUUID();
        List<MultipartFile> all = files.values().stream().flatMap(List::stream).toList();
        List<NotKept> notKept = tray.keep(batch, all, Enclosure.Role.ATTACHMENT, LARGEST);
        Sent sent = Sent.of(app, lang, batch, request.getParameterMap(), tray.hashes(batch));
        return switch (desk.receive(sent)) {
            case ReportDesk.Received.Wrong(var failures) -> Failure.reply(failures, format, lang);
            case ReportDesk.Received.Later(var token) -> receipts.later(token, sent, format, lang);
            case ReportDesk.Received.Numbered(var registration) ->
                receipts.numbered(registration, notKept, sent, format, lang);
        };
    }

    /// The app that a key was given to; our own canary shows that it is ours.
    private Optional<Long> app(String key) {
        if (key.isEmpty() || key.length() > LONGEST) {
            return Optional.empty();
        }
        return canaries.genuine(key) || (settings.demo() && key.equals(DEMO))
                ? Optional.of(NOBODY)
                : partners.withToken(key, Partner.Errand.REPORTS).map(Partner::id);
    }

    private Failure stranger(String key, Lang lang) {
        return Failure.of(
                403, words, lang, key.isEmpty() ? "intake.open311.key.missing" : "intake.open311.key.unknown");
    }

    private Optional<Failure> form(HttpServletRequest request, Lang lang) {
        String type = Objects.requireNonNullElse(request.getContentType(), "");
        return FORMS.stream().anyMatch(each -> type.regionMatches(true, 0, each, 0, each.length()))
                ? Optional.empty()
                : Optional.of(Failure.of(400, words, lang, "intake.open311.form"));
    }

    private ResponseEntity<byte[]> tooMany(Instant again, Format format, Lang lang) {
        Failure failure = Failure.of(429, words, lang, "look.fault.again", Dates.time(again));
        ResponseEntity<byte[]> reply = Failure.reply(List.of(failure), format, lang);
        return ResponseEntity.status(reply.getStatusCode())
                .headers(reply.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(SPAN.toSeconds()))
                .body(Objects.requireNonNull(reply.getBody()));
    }
}
