package kz.jauap.office.intake.social;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.jauap.office.intake.social.wire.Event;
import kz.jauap.office.intake.social.wire.Knock;
import kz.jauap.office.intake.social.wire.Platform;
import kz.jauap.office.intake.social.wire.Welcome;
import kz.jauap.office.look.Problem;
import kz.jauap.office.registry.arrival.DoorTable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Where the platforms knock. What is proven to come from one of them stands in the ledger before it is thanked.
@RestController
class Reception {
    private static final int LONGEST = 1 << 20;

    private final Platforms platforms;
    private final Written written;
    private final DoorTable doors;

    Reception(Platforms platforms, Written written, DoorTable doors) {
        this.platforms = platforms;
        this.written = written;
        this.doors = doors;
    }

    @GetMapping("/api/doors/{path}")
    ResponseEntity<String> ask(@PathVariable String path, HttpServletRequest request) {
        return meet(open(path), new Knock(true, query(request), headers(request), new byte[0], from(request)));
    }

    @PostMapping("/api/doors/{path}")
    ResponseEntity<String> tell(@PathVariable String path, HttpServletRequest request) throws IOException {
        Platform platform = open(path);
        byte[] body = request.getContentLengthLong() > LONGEST
                ? new byte[LONGEST + 1]
                : request.getInputStream().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            throw new Problem(HttpStatus.CONTENT_TOO_LARGE, "");
        }
        return meet(platform, new Knock(false, query(request), headers(request), body, from(request)));
    }

    private Platform open(String path) {
        return platforms.open(path).orElseThrow(Problem::unknown);
    }

    private ResponseEntity<String> meet(Platform platform, Knock knock) {
        return switch (platform.welcome(knock)) {
            case Welcome.Answered(var text, var json) -> said(text, json);
            case Welcome.Told(var events, var thanks) -> {
                written.down(platform.channel(), events);
                yield said(thanks, thanks.startsWith("{"));
            }
            case Welcome.Garbled(var thanks) -> {
                written.down(platform.channel(), List.of(garbled(knock)));
                yield said(thanks, thanks.startsWith("{"));
            }
            case Welcome.Unproven _ -> {
                doors.unproven(platform.channel());
                throw new Problem(HttpStatus.FORBIDDEN, "");
            }
        };
    }

    private static Event garbled(Knock knock) {
        return new Event("garbled " + knock.text(), knock.text());
    }

    private static ResponseEntity<String> said(String text, boolean json) {
        return ResponseEntity.ok()
                .contentType(json ? MediaType.APPLICATION_JSON : MediaType.TEXT_PLAIN)
                .body(text);
    }

    private static Map<String, String> query(HttpServletRequest request) {
        Map<String, String> query = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> query.put(name, values.length == 0 ? "" : values[0]));
        return query;
    }

    private static Map<String, String> headers(HttpServletRequest request) {
        Map<String, String> headers = new HashMap<>();
        for (String name : Collections.list(request.getHeaderNames())) {
            headers.put(name.toLowerCase(Locale.ROOT), request.getHeader(name));
        }
        return headers;
    }

    private static String from(HttpServletRequest request) {
        return request.getRemoteAddr();
    }
}
