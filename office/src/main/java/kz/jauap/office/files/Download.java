package kz.jauap.office.files;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import kz.jauap.office.files.bare.BareCopies;
import kz.jauap.office.files.scan.Quarantine;
import kz.jauap.office.house.address.FileTickets;
import kz.jauap.office.look.Problem;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// The answer that hands a kept file out: always as an attachment, never run by the browser.
/// Who may have it is decided before, by the room that owns the case.
@Component
public class Download {
    private final Files files;
    private final FileTickets tickets;
    private final Quarantine quarantine;
    private final BareCopies copies;

    Download(Files files, FileTickets tickets, Quarantine quarantine, BareCopies copies) {
        this.files = files;
        this.tickets = tickets;
        this.quarantine = quarantine;
        this.copies = copies;
    }

    /// A paper of the office's own making, named as given.
    public ResponseEntity<Resource> ours(String hash, String name) {
        return handed(files.describe(hash, name), name);
    }

    /// What a stranger brought, under a hash.
    ///
    /// @throws Problem 423 while the antivirus holds it back
    public ResponseEntity<Resource> of(String hash, String name) {
        quarantine.admit(hash);
        return handed(files.describe(hash, name), name);
    }

    /// An attachment's file under the name it was brought with, as it came.
    public ResponseEntity<Resource> of(Attachment attachment) {
        quarantine.admit(attachment.stored().hash());
        return handed(attachment.stored(), attachment.name());
    }

    /// An attachment for the public or for outsiders: without what a device or a program noted in it, above all the
    /// place, the author and the machine.
    ///
    /// @throws Problem 409 where it cannot be rid of that
    public ResponseEntity<Resource> bare(Attachment attachment) {
        return bare(attachment, attachment.name());
    }

    /// The same under another name, where its own may tell too much.
    public ResponseEntity<Resource> bare(Attachment attachment, String name) {
        quarantine.admit(attachment.stored().hash());
        Stored copy =
                copies.of(attachment).orElseThrow(() -> new Problem(HttpStatus.CONFLICT, "files.bare.impossible"));
        return handed(copy, name);
    }

    /// A picture that everybody may see, also on pages of others: the copy for others.
    ///
    /// @throws Problem 404 where there is no such copy, or the antivirus holds it back
    public ResponseEntity<Resource> published(Attachment attachment) {
        if (!quarantine.open(attachment.stored().hash())) {
            throw Problem.unknown();
        }
        Stored copy = copies.of(attachment).orElseThrow(Problem::unknown);
        return tickets.place(copy.hash(), FileName.shown(attachment.name()))
                .map(Download::led)
                .orElseGet(() -> content(copy, attachment.name(), Reach.EVERYBODY));
    }

    /// The file itself, or the way to the address of files, where there is one.
    private ResponseEntity<Resource> handed(Stored stored, String name) {
        return tickets.place(stored.hash(), FileName.shown(name))
                .map(Download::led)
                .orElseGet(() -> content(stored, name, Reach.HERE));
    }

    private static ResponseEntity<Resource> led(URI place) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .cacheControl(CacheControl.noStore())
                .location(place)
                .build();
    }

    /// On whose pages a file may be shown.
    enum Reach {
        HERE("same-origin"),
        EVERYBODY("cross-origin"),
        WHOEVER_HOLDS_A_PERMIT("cross-origin");

        private final String policy;

        Reach(String policy) {
            this.policy = policy;
        }
    }

    ResponseEntity<Resource> content(Stored stored, String name, Reach reach) {
        var disposition = ContentDisposition.attachment()
                .filename(FileName.download(name, stored.mediaType()), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cross-Origin-Resource-Policy", reach.policy)
                .header("Referrer-Policy", "no-referrer")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .contentType(MediaType.parseMediaType(stored.mediaType()))
                .body(new Content(files, stored));
    }
}
