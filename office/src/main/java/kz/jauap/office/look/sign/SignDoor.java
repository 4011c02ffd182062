package kz.jauap.office.look.sign;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import kz.jauap.office.look.Problem;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Hands out the emblem that hangs now, and the style sheet of any colour that can be read; each under an address that
/// changes with it.
@RestController
class SignDoor {
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Sign sign;

    SignDoor(Sign sign) {
        this.sign = sign;
    }

    @GetMapping("/assets/own/{code:[0-9a-f]{6}}.css")
    ResponseEntity<byte[]> style(@PathVariable String code) {
        Shade shade = Shade.parse(code).filter(Shade::readable).orElseThrow(Problem::unknown);
        return given(
                new MediaType("text", "css", StandardCharsets.UTF_8),
                shade.css().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/assets/own/{code:[0-9a-f]{16}}.png")
    ResponseEntity<byte[]> emblem(@PathVariable String code) {
        Emblem emblem =
                sign.brand().emblem().filter(each -> each.code().equals(code)).orElseThrow(Problem::unknown);
        return given(MediaType.IMAGE_PNG, emblem.shown().array());
    }

    private static ResponseEntity<byte[]> given(MediaType type, byte[] content) {
        return ResponseEntity.ok().cacheControl(FOR_EVER).contentType(type).body(content);
    }
}
