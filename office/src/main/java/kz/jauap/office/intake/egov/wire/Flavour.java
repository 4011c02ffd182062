package kz.jauap.office.intake.egov.wire;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/// The two ways in which messages are written; they say the same.
public enum Flavour {
    JSON,
    XML;

    public MediaType type() {
        return switch (this) {
            case JSON -> MediaType.APPLICATION_JSON;
            case XML -> MediaType.APPLICATION_XML;
        };
    }

    /// The flavour that a header of a request names; JSON where it names none of the two.
    public static Flavour of(@Nullable String header) {
        return header != null && header.toLowerCase(Locale.ROOT).contains("xml") ? XML : JSON;
    }
}
