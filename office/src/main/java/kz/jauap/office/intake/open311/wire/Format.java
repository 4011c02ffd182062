package kz.jauap.office.intake.open311.wire;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/// A form in which the specification writes; XML is the one that every client reads.
public enum Format {
    XML("text/xml;charset=UTF-8"),
    JSON("application/json;charset=UTF-8");

    private final String type;

    Format(String type) {
        this.type = type;
    }

    public MediaType type() {
        return MediaType.parseMediaType(type);
    }

    /// The ending of its addresses.
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The form that a client wants: by the ending of the address, else by what it accepts.
    public static Format of(HttpServletRequest request) {
        return ofPath(request.getRequestURI()).orElseGet(() -> accepted(request));
    }

    static Optional<Format> ofPath(String path) {
        for (Format each : values()) {
            if (path.endsWith("." + each.ending())) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static Format accepted(HttpServletRequest request) {
        String accept = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "")
                .toLowerCase(Locale.ROOT);
        int json = accept.indexOf("json");
        int xml = accept.indexOf("xml");
        return json >= 0 && (xml < 0 || json < xml) ? JSON : XML;
    }
}
