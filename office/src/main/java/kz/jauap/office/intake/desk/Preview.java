package kz.jauap.office.intake.desk;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import kz.jauap.office.files.Attachment;
import kz.jauap.office.files.Files;
import kz.jauap.office.files.scan.Quarantine;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.look.Problem;
import kz.jauap.office.people.SignedIn;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The pages of a scan, for the clerk who copies from it into the form beside: one that he has just chosen, of which
/// nothing is kept by that, or one that lies in the tray of the form.
@Controller
class Preview {
    private static final String PAGES = "Jauap-Pages";
    private static final long LARGEST = 20L * 1024 * 1024;
    private static final Set<String> PICTURES = Set.of("image/jpeg", "image/png", "image/webp", "image/gif");

    private final Desk desk;
    private final DeskTray tray;
    private final Files files;
    private final Quarantine quarantine;
    private final Easel easel;

    Preview(Desk desk, DeskTray tray, Files files, Quarantine quarantine, Easel easel) {
        this.desk = desk;
        this.tray = tray;
        this.files = files;
        this.quarantine = quarantine;
        this.easel = easel;
    }

    @PostMapping("/staff/intake/preview")
    ResponseEntity<byte[]> chosen(
            @RequestParam MultipartFile scan, @RequestParam(defaultValue = "1") int page, SignedIn who)
            throws IOException {
        desk.bodies(who);
        small(scan.getSize());
        return answer(easel.draw(scan.getBytes(), page));
    }

    /// @param key of the form
    /// @param file in its tray
    @PostMapping("/staff/intake/preview/kept")
    ResponseEntity<byte[]> kept(
            @RequestParam(defaultValue = "") String key,
            @RequestParam long file,
            @RequestParam(defaultValue = "1") int page,
            SignedIn who)
            throws IOException {
        desk.bodies(who);
        Attachment kept = tray.kept(Fields.with("key", key)).stream()
                .filter(each -> each.id() == file)
                .findFirst()
                .orElseThrow(Problem::unknown);
        quarantine.admit(kept.stored().hash());
        small(kept.stored().size());
        try (InputStream content = files.open(kept.stored().hash())) {
            byte[] bytes = content.readAllBytes();
            return PICTURES.contains(kept.stored().mediaType())
                    ? answer(bytes, MediaType.parseMediaType(kept.stored().mediaType()), 1)
                    : answer(easel.draw(bytes, page));
        }
    }

    private static void small(long size) {
        if (size > LARGEST) {
            throw new Problem(HttpStatus.CONTENT_TOO_LARGE, "intake.preview.large");
        }
    }

    private static ResponseEntity<byte[]> answer(Easel.Leaf leaf) {
        return answer(leaf.jpeg().array(), MediaType.IMAGE_JPEG, leaf.of());
    }

    private static ResponseEntity<byte[]> answer(byte[] image, MediaType type, int pages) {
        return ResponseEntity.ok()
                .header(PAGES, String.valueOf(pages))
                .cacheControl(CacheControl.noStore())
                .contentType(type)
                .body(image);
    }
}
