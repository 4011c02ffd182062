package kz.jauap.office.intake.social.wire;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/// A request at one of the platforms' doors, as it came.
///
/// @param query the fields of the address
/// @param headers by names in lower case
/// @param from the address it came from
@SuppressWarnings("ArrayRecordComponent")
public record Knock(boolean asking, Map<String, String> query, Map<String, String> headers, byte[] body, String from) {
    public String field(String name) {
        return query.getOrDefault(name, "");
    }

    public String header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
