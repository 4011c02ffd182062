package kz.jauap.office.intake.egov;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.intake.Flaw;
import kz.jauap.office.intake.egov.Receiving.Received;
import kz.jauap.office.intake.egov.wire.Flavour;
import kz.jauap.office.intake.egov.wire.Hall;
import kz.jauap.office.intake.egov.wire.PackageJson;
import kz.jauap.office.intake.egov.wire.Wire;
import kz.jauap.office.intake.partner.PartnersDoor;
import kz.jauap.office.intake.partner.Seal;
import kz.jauap.office.intake.voucher.VoucherPdf;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Problem;
import kz.jauap.office.registry.file.CaseFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Takes in signed packages from partners, and tells what became of them.
@RestController
class PackagesApi {
    static final String PATH = "/api/v1/packages";
    private static final String LATER = "respond-async";
    private static final Pattern MESSAGE = Pattern.compile("[A-Za-z0-9._~-]{1,100}");

    private final PartnersDoor door;
    private final Hall hall;
    private final Wire wire;
    private final Receiving receiving;
    private final PackageTable table;
    private final Answers answers;
    private final CaseFiles files;
    private final VoucherPdf pdf;

    PackagesApi(
            PartnersDoor door,
            Hall hall,
            Wire wire,
            Receiving receiving,
            PackageTable table,
            Answers answers,
            CaseFiles files,
            VoucherPdf pdf) {
        this.door = door;
        this.hall = hall;
        this.wire = wire;
        this.receiving = receiving;
        this.table = table;
        this.answers = answers;
        this.files = files;
        this.pdf = pdf;
    }

    @PostMapping(
            path = PATH,
            consumes = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_XML_VALUE, MediaType.TEXT_XML_VALUE})
    ResponseEntity<byte[]> hand(HttpServletRequest request, HttpServletResponse response, Lang lang) {
        PartnersDoor.Guest guest = door.enter(request, response);
        String message = message(request.getHeader("Idempotency-Key"));
        SignedPackage.Answering when =
                Objects.requireNonNullElse(request.getHeader("Prefer"), "").contains(LATER)
                        ? SignedPackage.Answering.LATER
                        : SignedPackage.Answering.AT_ONCE;
        Received received = hall.with(request, body -> {
            door.checkSeal(
                    guest,
                    request,
                    new Seal.Sealed(
                            "POST",
                            request.getRequestURI(),
                            message,
                            Bytes.of(body).sha256()));
            PackageJson sent = wire.read(body, Flavour.of(request.getContentType()), PackageJson.class);
            return receiving.receive(guest.partner().id(), message, sent, when, lang);
        });
        return switch (received) {
            case Received.Kept(var known, var notKept) -> answer(known, notKept, request, lang);
            case Received.Wrong(var flaws) -> wrong(message, flaws, request, lang);
            case Received.Reused _ ->
                wrong(message, List.of(new Flaw("Idempotency-Key", "intake.egov.reused", List.of())), request, lang);
        };
    }

    @GetMapping(PATH + "/{message}")
    ResponseEntity<byte[]> state(
            @PathVariable String message, HttpServletRequest request, HttpServletResponse response, Lang lang) {
        return said(HttpStatus.OK, answers.of(known(message, request, response), lang), request);
    }

    @GetMapping(PATH + "/{message}/voucher.pdf")
    ResponseEntity<byte[]> voucher(
            @PathVariable String message, HttpServletRequest request, HttpServletResponse response, Lang lang) {
        return known(message, request, response)
                .appeal()
                .flatMap(files::open)
                .map(file -> pdf.of(file, lang))
                .orElseThrow(Problem::unknown);
    }

    @GetMapping(path = "/api/packages.xsd", produces = MediaType.APPLICATION_XML_VALUE)
    ResponseEntity<Resource> schema() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .body(new ClassPathResource("api/packages.xsd"));
    }

    private SignedPackage known(String message, HttpServletRequest request, HttpServletResponse response) {
        PartnersDoor.Guest guest = door.enter(request, response);
        return table.find(guest.partner().id(), message).orElseThrow(Problem::unknown);
    }

    private ResponseEntity<byte[]> answer(
            SignedPackage known, List<Flaw> notKept, HttpServletRequest request, Lang lang) {
        HttpStatus status = switch (known.state()) {
            case RECEIVED -> HttpStatus.ACCEPTED;
            case REGISTERED -> HttpStatus.CREATED;
            case REFUSED, RETURNED -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
        return said(status, answers.of(known, notKept, lang), request);
    }

    private ResponseEntity<byte[]> wrong(String message, List<Flaw> flaws, HttpServletRequest request, Lang lang) {
        record Wrong(String messageId, List<PackageAnswer.ReasonAnswer> reasons) {}
        return said(HttpStatus.UNPROCESSABLE_CONTENT, new Wrong(message, answers.reasons(flaws, lang)), request);
    }

    private ResponseEntity<byte[]> said(HttpStatus status, Object message, HttpServletRequest request) {
        String wanted = request.getHeader(HttpHeaders.ACCEPT);
        boolean any = wanted == null || wanted.contains("*/*");
        Flavour flavour = Flavour.of(any ? request.getContentType() : wanted);
        var answer = ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .contentType(flavour.type());
        if (message instanceof PackageAnswer known) {
            answer.location(URI.create(PATH + "/" + known.messageId()));
        }
        return answer.body(wire.write(message, flavour));
    }

    /// The message id, with or without the quotation marks of a structured header.
    private static String message(@Nullable String header) {
        if (header == null) {
            throw new Problem(HttpStatus.BAD_REQUEST, "intake.egov.id");
        }
        boolean quoted = header.length() > 2 && header.startsWith("\"") && header.endsWith("\"");
        String id = quoted ? header.substring(1, header.length() - 1) : header;
        if (!MESSAGE.matcher(id).matches()) {
            throw new Problem(HttpStatus.BAD_REQUEST, "intake.egov.id");
        }
        return id;
    }
}
