package kz.jauap.office.files;

import java.nio.charset.StandardCharsets;
import kz.jauap.office.files.photo.Photos;
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
    private final Photos photos;

    Download(Files files, FileTickets tickets, Quarantine quarantine, Photos photos) {
        this.files = files;
        this.tickets = tickets;
        this.quarantine = quarantine;
        this.photos = photos;
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

    /// An attachment for the public or for outsiders: a picture without what its camera noted, above all the place.
    ///
    /// @throws Problem 404 where a picture cannot be rid of it
    public ResponseEntity<Resource> bare(Attachment attachment) {
        quarantine.admit(attachment.stored().hash());
        return Photos.picture(attachment)
                ? handed(photos.bare(attachment).orElseThrow(Problem::unknown), attachment.name())
                : handed(attachment.stored(), attachment.name());
    }

    /// The file itself, or the way to the address of files, where there is one.
    private ResponseEntity<Resource> handed(Stored stored, String name) {
        return tickets.place(stored.hash(), FileName.shown(name))
                .map(place -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .cacheControl(CacheControl.noStore())
                        .location(place)
                        .<Resource>build())
                .orElseGet(() -> content(stored, name));
    }

    ResponseEntity<Resource> content(Stored stored, String name) {
        var disposition = ContentDisposition.attachment()
                .filename(FileName.download(name, stored.mediaType()), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Referrer-Policy", "no-referrer")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .contentType(MediaType.parseMediaType(stored.mediaType()))
                .body(new Content(files, stored));
    }
}
