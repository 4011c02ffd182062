package kz.jauap.office.intake.batch;

import java.util.List;
import java.util.Map;
import kz.jauap.office.files.Download;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Problem;
import kz.jauap.office.look.paper.Paper;
import kz.jauap.office.look.paper.QrCode;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.SignedIn;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What is printed and opened beside a pile: separator sheets, the scan of a letter, all vouchers together.
@Controller
class BatchPapers {
    private final Grid grid;
    private final Download download;
    private final Paper paper;

    BatchPapers(Grid grid, Download download, Paper paper) {
        this.grid = grid;
        this.download = download;
        this.paper = paper;
    }

    /// A sheet to lay between two letters before they are scanned together; it can be used again and again.
    @GetMapping("/staff/intake/batch/separator.pdf")
    ResponseEntity<byte[]> separator(SignedIn who, Lang lang) {
        bodies(who);
        return pdf(paper.print("intake/batch/separator", lang, Map.of("qr", QrCode.of(Parting.MARK))));
    }

    @GetMapping("/staff/intake/batch/{id}/vouchers.pdf")
    ResponseEntity<byte[]> vouchers(@PathVariable String id, SignedIn who, Lang lang) {
        Batch batch = grid.batch(id, bodies(who));
        if (batch.registered() == 0) {
            throw Problem.unknown();
        }
        return pdf(grid.vouchers(batch, lang));
    }

    @GetMapping("/staff/intake/batch/{id}/{row}/scan")
    ResponseEntity<Resource> scan(@PathVariable String id, @PathVariable String row, SignedIn who) {
        Batch.Row letter = grid.batch(id, bodies(who)).rows().stream()
                .filter(each -> each.id().toString().equals(row))
                .findFirst()
                .orElseThrow(Problem::unknown);
        return download.of(letter.scan().orElseThrow(Problem::unknown), letter.name());
    }

    private static List<BodyId> bodies(SignedIn who) {
        List<BodyId> bodies = who.capacities().stream()
                .filter(capacity -> capacity.has(Role.REGISTRAR))
                .map(Officer::body)
                .distinct()
                .toList();
        if (bodies.isEmpty()) {
            throw new Problem(HttpStatus.FORBIDDEN, "intake.fault.registrar");
        }
        return bodies;
    }

    private static ResponseEntity<byte[]> pdf(byte[] content) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PDF)
                .body(content);
    }
}
