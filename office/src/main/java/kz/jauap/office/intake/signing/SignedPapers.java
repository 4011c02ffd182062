package kz.jauap.office.intake.signing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import kz.jauap.office.look.Problem;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.OpenedByCode;
import kz.jauap.office.signature.Bytes;
import kz.jauap.office.signature.evidence.Evidence;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Hands out the very document that was signed and the signature as it came, to the applicant and to the staff.
@Controller
class SignedPapers {
    private static final MediaType SIGNATURE = new MediaType("application", "pkcs7-signature");

    private final Signatures signatures;
    private final OpenedByCode opened;
    private final CaseDesk desk;

    SignedPapers(Signatures signatures, OpenedByCode opened, CaseDesk desk) {
        this.signatures = signatures;
        this.opened = opened;
        this.desk = desk;
    }

    @GetMapping({"/status/{number}/signed.pdf"})
    ResponseEntity<byte[]> document(@PathVariable String number, HttpServletRequest request) {
        return document(card(number, request));
    }

    @GetMapping("/status/{number}/signed.p7s")
    ResponseEntity<byte[]> signature(@PathVariable String number, HttpServletRequest request) {
        return signature(card(number, request));
    }

    @GetMapping("/staff/case/{number}/signed.pdf")
    ResponseEntity<byte[]> document(@PathVariable String number, SignedIn who) {
        return document(desk.open(number, who, Deed.SEE).card());
    }

    @GetMapping("/staff/case/{number}/signed.p7s")
    ResponseEntity<byte[]> signature(@PathVariable String number, SignedIn who) {
        return signature(desk.open(number, who, Deed.SEE).card());
    }

    private Card card(String number, HttpServletRequest request) {
        return opened.file(number, request).orElseThrow(Problem::unknown).card();
    }

    private ResponseEntity<byte[]> document(Card card) {
        return handed(
                card,
                ".pdf",
                MediaType.APPLICATION_PDF,
                evidence(card).map(each -> each.presentation().document()));
    }

    private ResponseEntity<byte[]> signature(Card card) {
        return handed(
                card,
                ".p7s",
                SIGNATURE,
                evidence(card).map(each -> each.presentation().cms()));
    }

    private Optional<Evidence> evidence(Card card) {
        return signatures.evidence(card);
    }

    private static ResponseEntity<byte[]> handed(Card card, String ending, MediaType type, Optional<Bytes> content) {
        var name = ContentDisposition.inline()
                .filename(card.number().alias().replace('/', '-') + ending)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .contentType(type)
                .body(content.orElseThrow(Problem::unknown).array());
    }
}
