package kz.jauap.office.signature.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import kz.jauap.office.look.Problem;
import kz.jauap.office.signature.session.Sessions;
import kz.jauap.office.signature.way.SignGate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/// The very bytes that are signed, to be read in the browser or kept as a file; only while they can be signed.
@Controller
@RequestMapping({"/sign/{id}", "/staff/sign/{id}"})
class SignedDocument {
    /// A browser's own viewer is a plug-in to the policy and brings its own style; nothing else is in our PDF.
    private static final String VIEWED =
            "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private final SignDesk desk;
    private final Sessions sessions;
    private final SignGate gate;

    SignedDocument(SignDesk desk, Sessions sessions, SignGate gate) {
        this.desk = desk;
        this.sessions = sessions;
        this.gate = gate;
    }

    @GetMapping("/document")
    ResponseEntity<byte[]> read(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", VIEWED);
        return document(ContentDisposition.inline(), id, request);
    }

    @GetMapping("/document/file")
    ResponseEntity<byte[]> keep(@PathVariable UUID id, HttpServletRequest request) {
        return document(ContentDisposition.attachment(), id, request);
    }

    private ResponseEntity<byte[]> document(
            ContentDisposition.Builder disposition, UUID id, HttpServletRequest request) {
        gate.look(request.getRemoteAddr());
        var sitting = desk.sitting(id, request);
        if (!sitting.open()) {
            throw Problem.unknown();
        }
        var name = disposition.filename(sitting.session().documentName(), StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .contentType(MediaType.APPLICATION_PDF)
                .body(sessions.document(id).array());
    }
}
