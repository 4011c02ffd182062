package kz.jauap.office.signature.mobile;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import kz.jauap.office.look.Problem;
import kz.jauap.office.signature.session.Circumstances;
import kz.jauap.office.signature.session.Presented;
import kz.jauap.office.signature.session.Presenting;
import kz.jauap.office.signature.session.Sessions;
import kz.jauap.office.signature.session.SigningSession;
import kz.jauap.office.signature.session.Standing;
import kz.jauap.office.signature.session.Way;
import kz.jauap.office.signature.way.Armour;
import kz.jauap.office.signature.way.SignGate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What eGov Mobile calls: where the document is, the document, and here is its signature.
@RestController
@RequestMapping(MobileDoor.PATH)
class MobileApi {
    private static final int LARGEST = 8 << 20;
    private static final String BEARER = "Bearer ";

    /// The telephone sends our own words back with the signature in them, perhaps among others that we do not know.
    private static final JsonMapper LENIENT = JsonMapper.builder().build();

    private final MobileDoor door;
    private final Telephone telephone;
    private final Sessions sessions;
    private final Presenting presenting;
    private final Callers callers;
    private final SignGate gate;
    private final Clock clock;

    MobileApi(
            MobileDoor door,
            Telephone telephone,
            Sessions sessions,
            Presenting presenting,
            Callers callers,
            SignGate gate,
            Clock clock) {
        this.door = door;
        this.telephone = telephone;
        this.sessions = sessions;
        this.presenting = presenting;
        this.callers = callers;
        this.gate = gate;
        this.clock = clock;
    }

    @GetMapping("{ticket}")
    ResponseEntity<Announced> announce(@PathVariable String ticket, HttpServletRequest request) {
        gate.look(request.getRemoteAddr());
        var read = door.ticket(ticket).orElseThrow(Problem::unknown);
        if (!clock.instant().isBefore(read.until())) {
            throw new Problem(HttpStatus.GONE, "signature.mobile.over");
        }
        var session = open(sessions.find(read.session()));
        return fresh(telephone.announce(session, door.give(session)));
    }

    @GetMapping("documents")
    ResponseEntity<Offered> offer(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, defaultValue = "") String leave,
            HttpServletRequest request) {
        gate.look(request.getRemoteAddr());
        requireToken();
        return fresh(telephone.offer(open(held(leave))));
    }

    /// The document for whoever proves by his key for signing in that he is the expected signer.
    @PostMapping("documents/{token}")
    ResponseEntity<Offered> prove(@PathVariable String token, HttpServletRequest request) throws IOException {
        gate.present(request.getRemoteAddr());
        var session = open(heldBy(token));
        byte[] signed =
                field(request.getInputStream().readNBytes(LARGEST + 1), "/xml").getBytes(UTF_8);
        callers.objection(signed, door.documents(token), session).ifPresent(reason -> {
            throw new Problem(HttpStatus.FORBIDDEN, reason.key());
        });
        return fresh(telephone.offer(session));
    }

    @PutMapping("documents/{token}")
    ResponseEntity<Void> bringBack(@PathVariable String token, HttpServletRequest request) throws IOException {
        gate.present(request.getRemoteAddr());
        return bring(heldBy(token), request);
    }

    private void requireToken() {
        if (telephone.authorisation() != Authorisation.TOKEN) {
            throw new Problem(HttpStatus.UNAUTHORIZED, "");
        }
    }

    @PutMapping("documents")
    ResponseEntity<Void> bring(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, defaultValue = "") String leave,
            HttpServletRequest request)
            throws IOException {
        gate.present(request.getRemoteAddr());
        requireToken();
        return bring(held(leave), request);
    }

    private ResponseEntity<Void> bring(Optional<SigningSession> held, HttpServletRequest request) throws IOException {
        var session = held.orElseThrow(Problem::unknown);
        var agent = Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "");
        var how = new Circumstances(Way.QR, request.getRemoteAddr(), agent);
        var cms = signature(request.getInputStream().readNBytes(LARGEST + 1));
        return switch (presenting.present(session.id(), cms, how)) {
            case Presented.Accepted _ -> ResponseEntity.ok().build();
            case Presented.Refused refused ->
                throw new Problem(
                        HttpStatus.FORBIDDEN, refused.reasons().getFirst().key());
            case Presented.Shut _ -> throw new Problem(HttpStatus.FORBIDDEN, "signature.mobile.over");
            case Presented.UsedElsewhere _ -> throw new Problem(HttpStatus.FORBIDDEN, "signature.sign.used-elsewhere");
            case Presented.TooOften _ -> throw new Problem(HttpStatus.FORBIDDEN, "signature.sign.too-often");
            case Presented.Unknown _ -> throw Problem.unknown();
        };
    }

    /// Only the signature is read: the document counts as we keep it, whatever comes back.
    private static byte[] signature(byte[] body) {
        return Armour.open(field(body, "/documentsToSign/0/document/file/data"));
    }

    private static String field(byte[] body, String where) {
        if (body.length > LARGEST) {
            throw new Problem(HttpStatus.CONTENT_TOO_LARGE, "");
        }
        try {
            return LENIENT.readTree(body).at(where).asString("");
        } catch (JacksonException e) {
            throw new Problem(HttpStatus.BAD_REQUEST, "look.fault.broken");
        }
    }

    private SigningSession open(Optional<SigningSession> session) {
        return session.filter(each -> each.standing(clock.instant()) == Standing.OPEN)
                .orElseThrow(() -> new Problem(HttpStatus.GONE, "signature.mobile.over"));
    }

    private Optional<SigningSession> held(String leave) {
        return heldBy(leave.startsWith(BEARER) ? leave.substring(BEARER.length()) : "");
    }

    private Optional<SigningSession> heldBy(String token) {
        var session = door.session(token).orElseThrow(() -> new Problem(HttpStatus.UNAUTHORIZED, ""));
        return sessions.find(session);
    }

    private static <T> ResponseEntity<T> fresh(T body) {
        return ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, "no-store").body(body);
    }
}
