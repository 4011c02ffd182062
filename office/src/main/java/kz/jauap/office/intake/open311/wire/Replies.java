package kz.jauap.office.intake.open311.wire;

import kz.jauap.office.look.Lang;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/// Answers, each in the form its client wants.
public final class Replies {
    private Replies() {}

    public static ResponseEntity<byte[]> ok(Part root, Format format, Lang lang) {
        return of(200, root, format, lang);
    }

    public static ResponseEntity<byte[]> of(int status, Part root, Format format, Lang lang) {
        return ResponseEntity.status(status)
                .contentType(format.type())
                .header(HttpHeaders.CONTENT_LANGUAGE, lang.tag())
                .header(HttpHeaders.VARY, "Accept, Accept-Language")
                .cacheControl(CacheControl.noCache())
                .body(Writing.bytes(root, format));
    }
}
