package kz.jauap.office.registry.paper;

import java.util.Locale;
import java.util.Optional;
import kz.jauap.office.files.Files;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.look.Problem;
import kz.jauap.office.registry.number.RegistrationNumber;
import kz.jauap.office.signature.evidence.Archive;
import kz.jauap.office.signature.evidence.Evidence;
import kz.jauap.office.signature.stamp.Stamps;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Hands out what is kept of a paper; nobody on the way may keep it. Who may have it is decided before.
@Component
public class PaperCopies {
    private static final MediaType SIGNATURE = MediaType.parseMediaType("application/pkcs7-signature");
    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final Files files;
    private final Archive archive;
    private final Stamps stamps;

    PaperCopies(Files files, Archive archive, Stamps stamps) {
        this.files = files;
        this.archive = archive;
        this.stamps = stamps;
    }

    /// The paper itself, to be read or printed.
    public ResponseEntity<byte[]> paper(IssuedPaper paper, RegistrationNumber number) {
        return answer(
                bytes(paper.copy()),
                MediaType.APPLICATION_PDF,
                ContentDisposition.inline().filename(name(paper, number)).build());
    }

    /// The office's seal as a file of its own.
    ///
    /// @throws Problem 404 where the paper is unsealed
    public ResponseEntity<byte[]> seal(IssuedPaper paper, RegistrationNumber number) {
        return signature(paper.detached().orElseThrow(Problem::unknown), name(paper, number));
    }

    /// The paper as the official signed it, before it was sealed.
    public ResponseEntity<byte[]> signedPaper(IssuedPaper paper, RegistrationNumber number) {
        String hash = paper.autograph().orElseThrow(Problem::unknown).document();
        return answer(
                bytes(hash),
                MediaType.APPLICATION_PDF,
                ContentDisposition.attachment()
                        .filename("signed-" + name(paper, number))
                        .build());
    }

    /// A signature over a file of this name, with its time-stamp once that has come.
    public ResponseEntity<byte[]> signature(Bytes cms, String of) {
        return answer(
                complete(cms),
                SIGNATURE,
                ContentDisposition.attachment().filename(of + ".p7s").build());
    }

    /// Everything that proves a signature, as one archive that is read without this office.
    public ResponseEntity<byte[]> archive(Evidence evidence, RegistrationNumber number) {
        return answer(
                archive.pack(evidence),
                ZIP,
                ContentDisposition.attachment()
                        .filename("evidence-" + number.alias() + ".zip")
                        .build());
    }

    /// A seal with its time-stamp in it, as far as that has come.
    public byte[] complete(Bytes cms) {
        return stamps.complete(cms).array();
    }

    /// The bytes under a hash.
    ///
    /// @throws Problem 409 where something else lies there
    public byte[] bytes(String hash) {
        return files.whole(hash).array();
    }

    /// The same; empty where something else lies there.
    public Optional<Bytes> intact(String hash) {
        return files.intact(hash);
    }

    /// The name its file has.
    public static String name(IssuedPaper paper, RegistrationNumber number) {
        Occasion occasion = paper.occasion();
        return String.join(
                        "-",
                        occasion.kind().name().toLowerCase(Locale.ROOT),
                        number.alias(),
                        occasion.lang().tag()) + ".pdf";
    }

    private static ResponseEntity<byte[]> answer(byte[] content, MediaType type, ContentDisposition as) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, as.toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .contentType(type)
                .body(content);
    }
}
