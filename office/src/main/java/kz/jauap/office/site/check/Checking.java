package kz.jauap.office.site.check;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.registry.paper.IssuedPaper;
import kz.jauap.office.registry.paper.Papers;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.Verifier;
import kz.jauap.office.signature.evidence.Evidences;
import kz.jauap.office.signature.seal.SealedPdf;
import org.springframework.stereotype.Component;

/// Finds out what files are: papers of ours first, then whatever signature they bear.
@Component
class Checking {
    private final Papers papers;
    private final PaperDesk desk;
    private final Verifier verifier;
    private final Evidences evidences;
    private final Clock clock;

    Checking(Papers papers, PaperDesk desk, Verifier verifier, Evidences evidences, Clock clock) {
        this.papers = papers;
        this.desk = desk;
        this.verifier = verifier;
        this.evidences = evidences;
        this.clock = clock;
    }

    /// What a file is by its fingerprint alone.
    ///
    /// @param asked the paper it is offered as, where it is offered as one
    Finding hash(String sha256, Optional<IssuedPaper> asked) {
        return offered(hash(sha256), asked);
    }

    /// What one file is, or two: a signature and its document, in whichever order they were given.
    Finding files(Bytes file, Optional<Bytes> other, Optional<IssuedPaper> asked) {
        return offered(files(file, other), asked);
    }

    private Finding offered(Finding found, Optional<IssuedPaper> asked) {
        return asked.map(paper -> found.offeredAs(paper, desk.paper(paper))).orElse(found);
    }

    private Finding hash(String sha256) {
        return papers.thatIs(sha256)
                .<Finding>map(paper -> new Finding.Unchanged(desk.paper(paper)))
                .orElseGet(Finding.Unknown::new);
    }

    private Finding files(Bytes file, Optional<Bytes> other) {
        return ours(file, other)
                .or(() -> seal(file, other))
                .or(() -> other.flatMap(it -> seal(it, Optional.of(file))))
                .orElseGet(() -> foreign(file, other));
    }

    private Optional<Finding> ours(Bytes file, Optional<Bytes> other) {
        return Stream.concat(Stream.of(file), other.stream())
                .flatMap(each -> papers.thatIs(each.sha256()).stream())
                .map(desk::paper)
                .<Finding>map(Finding.Unchanged::new)
                .findFirst()
                .filter(_ -> other.isEmpty() || sealOfOurs(file, other.get()));
    }

    /// Whether one of the two is the seal of the other.
    private boolean sealOfOurs(Bytes one, Bytes other) {
        return papers.seals(one, other) || papers.seals(other, one);
    }

    private Optional<Finding> seal(Bytes cms, Optional<Bytes> document) {
        return papers.sealedBy(cms)
                .map(paper -> new Finding.SealOnly(
                        desk.paper(paper), document.isPresent() ? Finding.Document.ANOTHER : Finding.Document.MISSING));
    }

    private Finding foreign(Bytes file, Optional<Bytes> other) {
        if (other.isPresent()) {
            return looksSigned(file) ? detached(file, other.get()) : detached(other.get(), file);
        }
        byte[] bytes = file.array();
        if (!new String(bytes, 0, Math.min(bytes.length, 5), StandardCharsets.ISO_8859_1).equals("%PDF-")) {
            return looksSigned(file) ? new Finding.DocumentNeeded() : new Finding.Unknown();
        }
        return SealedPdf.read(bytes)
                .<Finding>map(pdf -> new Finding.Signed(verifier.verify(
                        pdf.cms().array(), pdf.covered().array(), new Expected.Anyone(), clock.instant())))
                .orElseGet(() -> SealedPdf.bearsAny(bytes) ? new Finding.Outgrown() : new Finding.Unknown());
    }

    private Finding detached(Bytes cms, Bytes document) {
        return evidences
                .of(document, cms)
                .<Finding>map(kept -> new Finding.Received(kept.latest().report()))
                .orElseGet(() -> new Finding.Signed(
                        verifier.verify(cms.array(), document.array(), new Expected.Anyone(), clock.instant())));
    }

    /// Whether a file begins like a signature: a DER sequence.
    private static boolean looksSigned(Bytes file) {
        byte[] bytes = file.array();
        return bytes.length > 1 && bytes[0] == 0x30 && (bytes[1] & 0x80) != 0;
    }
}
