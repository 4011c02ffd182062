package kz.jauap.office.intake.upload;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.look.Problem;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// The protocol tus 1.0 with its extensions creation, expiration and termination (https://tus.io/protocols, read in
/// November 2026), as the doors speak it with whoever sends a large file to one of their forms.
@Component
public class Tus {
    /// The media type of a piece.
    public static final String PIECE = "application/offset+octet-stream";

    /// Under which number a finished file lies in the tray: for our own pages, beyond the protocol.
    public static final String ATTACHMENT = "Upload-Attachment";

    private static final String VERSION = "1.0.0";
    private static final String RESUMABLE = "Tus-Resumable";
    private static final String OFFSET = "Upload-Offset";
    private static final String LENGTH = "Upload-Length";

    private final Uploads uploads;
    private final UploadLimits limits;

    Tus(Uploads uploads, UploadLimits limits) {
        this.uploads = uploads;
        this.limits = limits;
    }

    /// Whose form a request is about.
    ///
    /// @param path of its uploads, without the language
    public record Place(UUID form, Optional<Long> officer, String path) {}

    /// What this server can do.
    public ResponseEntity<Void> options() {
        return ResponseEntity.noContent()
                .header(RESUMABLE, VERSION)
                .header("Tus-Version", VERSION)
                .header("Tus-Extension", "creation,expiration,termination")
                .header("Tus-Max-Size", String.valueOf(limits.largest().toBytes()))
                .build();
    }

    /// Begins a file.
    public ResponseEntity<Void> create(Place place, HttpServletRequest request) {
        spoken(request);
        Metadata metadata = Metadata.read(header(request, "Upload-Metadata"));
        long length = number(request, LENGTH);
        if (length == 0) {
            throw new Problem(HttpStatus.BAD_REQUEST, "files.refused.EMPTY");
        }
        Upload begun = going(uploads.begin(place.form(), place.officer(), metadata.name(), metadata.role(), length));
        return answer(HttpStatus.CREATED, begun)
                .header(HttpHeaders.LOCATION, request.getContextPath() + place.path() + "/" + begun.id())
                .build();
    }

    /// How far a file has come.
    public ResponseEntity<Void> head(Place place, String id, HttpServletRequest request) {
        spoken(request);
        Upload upload = going(uploads.standing(upload(place, id)));
        return answer(HttpStatus.OK, upload)
                .header(LENGTH, String.valueOf(upload.length()))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    /// Takes a piece.
    public ResponseEntity<Void> patch(Place place, String id, HttpServletRequest request) {
        spoken(request);
        if (!PIECE.equals(header(request, HttpHeaders.CONTENT_TYPE).replaceAll("\\s*;.*", ""))) {
            throw new Problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "intake.upload.unreadable");
        }
        Upload upload = upload(place, id);
        if (number(request, OFFSET) != upload.received()) {
            throw new Problem(HttpStatus.CONFLICT, "intake.upload.offset");
        }
        if (request.getContentLengthLong() > upload.length() - upload.received()) {
            throw new Problem(HttpStatus.CONTENT_TOO_LARGE, "intake.upload.longer");
        }
        try {
            return answer(HttpStatus.NO_CONTENT, going(uploads.grow(upload, request.getInputStream())))
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Takes a file back that is not whole yet.
    public ResponseEntity<Void> delete(Place place, String id, HttpServletRequest request) {
        spoken(request);
        Upload upload = upload(place, id);
        if (upload.attachment().isPresent()) {
            throw new Problem(HttpStatus.CONFLICT, "intake.upload.whole");
        }
        uploads.withdraw(upload);
        return ResponseEntity.noContent().header(RESUMABLE, VERSION).build();
    }

    /// A verb that a firewall on the way would not let through, named in a header.
    public ResponseEntity<Void> disguised(Place place, String id, HttpServletRequest request) {
        return switch (header(request, "X-HTTP-Method-Override")) {
            case "PATCH" -> patch(place, id, request);
            case "HEAD" -> head(place, id, request);
            case "DELETE" -> delete(place, id, request);
            case String _ -> throw new Problem(HttpStatus.METHOD_NOT_ALLOWED, "");
        };
    }

    private Upload upload(Place place, String id) {
        try {
            return uploads.find(UUID.fromString(id), place.form(), place.officer())
                    .orElseThrow(() -> new Problem(HttpStatus.NOT_FOUND, "intake.upload.gone"));
        } catch (IllegalArgumentException noId) {
            throw new Problem(HttpStatus.NOT_FOUND, "intake.upload.gone");
        }
    }

    private static Upload going(Progress progress) {
        return switch (progress) {
            case Progress.Going(var upload) -> upload;
            case Progress.Declined(var why, var key) -> throw new Problem(status(why), key);
        };
    }

    private static HttpStatus status(Progress.Why why) {
        return switch (why) {
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case NO_ROOM -> HttpStatus.INSUFFICIENT_STORAGE;
            case TYPE -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
            case BUSY -> HttpStatus.LOCKED;
            case GONE -> HttpStatus.GONE;
        };
    }

    private static ResponseEntity.BodyBuilder answer(HttpStatus status, Upload upload) {
        var answer = ResponseEntity.status(status)
                .header(RESUMABLE, VERSION)
                .header(OFFSET, String.valueOf(upload.received()))
                .header(
                        "Upload-Expires",
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                upload.expiresAt().atOffset(ZoneOffset.UTC)));
        upload.attachment().ifPresent(attachment -> answer.header(ATTACHMENT, String.valueOf(attachment)));
        return answer;
    }

    private static void spoken(HttpServletRequest request) {
        if (!VERSION.equals(header(request, RESUMABLE))) {
            throw new Problem(HttpStatus.PRECONDITION_FAILED, "intake.upload.version");
        }
    }

    private static long number(HttpServletRequest request, String name) {
        String digits = header(request, name);
        if (!digits.matches("\\d{1,18}")) {
            throw new Problem(HttpStatus.BAD_REQUEST, "intake.upload.unreadable");
        }
        return Long.parseLong(digits);
    }

    private static String header(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getHeader(name), "");
    }
}
