package kz.jauap.office.intake.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import kz.jauap.law.channel.Channel;
import kz.jauap.law.channel.Signature;
import kz.jauap.office.house.Settings;
import kz.jauap.office.intake.Flaw;
import kz.jauap.office.intake.Gate;
import kz.jauap.office.intake.Taken;
import kz.jauap.office.intake.Taking;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.intake.form.NotKept;
import kz.jauap.office.intake.form.Tray;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Problem;
import kz.jauap.office.look.Words;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.journal.Enclosure;
import kz.jauap.office.registry.journal.Registration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// Takes in appeals from programs. Unsigned as they are, they become informal records.
@RestController
class AppealsApi {
    static final String PATH = "/api/v1/appeals";
    private static final long LARGEST = 20L * 1024 * 1024;
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private final Taking taking;
    private final Senders senders;
    private final Gate gate;
    private final Tray tray;
    private final Settings settings;
    private final Words words;

    AppealsApi(Taking taking, Senders senders, Gate gate, Tray tray, Settings settings, Words words) {
        this.taking = taking;
        this.senders = senders;
        this.gate = gate;
        this.tray = tray;
        this.settings = settings;
        this.words = words;
    }

    @PostMapping(path = PATH, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> file(
            @RequestBody AppealJson appeal,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            HttpServletRequest request,
            Lang lang) {
        return file(appeal, List.of(), key, request, lang);
    }

    /// The same with files: the appeal as the part `appeal`, each file as a part `files`.
    @PostMapping(path = PATH, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Object> fileWithFiles(
            @RequestPart("appeal") AppealJson appeal,
            @RequestPart(name = "files", required = false) @Nullable List<MultipartFile> files,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            HttpServletRequest request,
            Lang lang) {
        return file(appeal, Objects.requireNonNullElse(files, List.of()), key, request, lang);
    }

    private ResponseEntity<Object> file(
            AppealJson appeal, List<MultipartFile> files, @Nullable String key, HttpServletRequest request, Lang lang) {
        gate.admit(request);
        Optional<Taking.Key> once = Optional.ofNullable(key)
                .map(AppealsApi::key)
                .map(own -> new Taking.Key(senders.scope(appeal, request), own));
        UUID batch = UUID.randomUUID();
        List<NotKept> notKept = tray.keep(batch, files, Enclosure.Role.ATTACHMENT, LARGEST);
        var submission = appeal.submission(Channel.API, Signature.NONE, lang, tray.enclosures(batch, Fields.none()));
        return switch (taking.take(submission, new Actor.Office(), once)) {
            case Taken.Registered(var done) -> created(done, notKept, lang);
            case Taken.HeldBack(var flaws) -> ProblemJson.of(flaws, words, lang);
            case Taken.SentBefore _ ->
                ProblemJson.of(List.of(new Flaw("Idempotency-Key", "intake.api.key-reused", List.of())), words, lang);
        };
    }

    private ResponseEntity<Object> created(Registration done, List<NotKept> notKept, Lang lang) {
        return ResponseEntity.created(URI.create(PATH + "/" + done.number().alias()))
                .body(ReceiptJson.of(done, notKept, settings.publicUrl(), words, lang));
    }

    /// The key as sent, with or without the quotation marks of a structured header.
    private static String key(String header) {
        boolean quoted = header.length() > 2 && header.startsWith("\"") && header.endsWith("\"");
        String key = quoted ? header.substring(1, header.length() - 1) : header;
        if (!KEY.matcher(key).matches()) {
            throw new Problem(HttpStatus.BAD_REQUEST, "intake.api.key");
        }
        return key;
    }
}
