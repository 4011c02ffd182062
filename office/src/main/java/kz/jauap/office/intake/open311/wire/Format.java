package kz.jauap.office.intake.open311.wire;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/// A form in which the specification writes; XML is the one that every client reads.
public enum Format {
    XML(MediaType.TEXT_XML),
    JSON(MediaType.APPLICATION_JSON);

    private final MediaType type;

    Format(MediaType type) {
        this.type = new MediaType(type, StandardCharsets.UTF_8);
    }

    public MediaType type() {
        return type;
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
