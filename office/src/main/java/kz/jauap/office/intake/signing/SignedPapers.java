package kz.jauap.office.intake.signing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.look.Problem;
import kz.jauap.office.people.Audit;
import kz.jauap.office.people.AuditDeed;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.OpenedByCode;
import kz.jauap.office.registry.paper.PaperCopies;
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
    private final PaperCopies copies;
    private final Audit audit;

    SignedPapers(Signatures signatures, OpenedByCode opened, CaseDesk desk, PaperCopies copies, Audit audit) {
        this.signatures = signatures;
        this.opened = opened;
        this.desk = desk;
        this.copies = copies;
        this.audit = audit;
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
        return document(revealed(number, who));
    }

    @GetMapping("/staff/case/{number}/signed.p7s")
    ResponseEntity<byte[]> signature(@PathVariable String number, SignedIn who) {
        return signature(revealed(number, who));
    }

    /// Everything that proves the signature, as one archive.
    @GetMapping("/staff/case/{number}/evidence.zip")
    ResponseEntity<byte[]> archive(@PathVariable String number, SignedIn who) {
        Card card = revealed(number, who);
        return copies.archive(evidence(card).orElseThrow(Problem::unknown), card.number());
    }

    /// What was signed names the applicant in full, so that handing it out is revealing him.
    private Card revealed(String number, SignedIn who) {
        Card card = desk.open(number, who, Deed.REVEAL).card();
        audit.write(who.id(), AuditDeed.PERSONAL_DATA_REVEALED, card.number().alias());
        return card;
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
