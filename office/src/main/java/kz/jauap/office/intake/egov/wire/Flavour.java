package kz.jauap.office.intake.egov.wire;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/// The two ways in which messages are written; they say the same.
public enum Flavour {
    JSON(MediaType.APPLICATION_JSON),
    XML(MediaType.APPLICATION_XML);

    private final MediaType type;

    Flavour(MediaType type) {
        this.type = type;
    }

    public MediaType type() {
        return type;
    }

    /// The flavour that a header of a request names; JSON where it names none of the two.
    public static Flavour of(@Nullable String header) {
        return header != null && header.toLowerCase(Locale.ROOT).contains("xml") ? XML : JSON;
    }
}
