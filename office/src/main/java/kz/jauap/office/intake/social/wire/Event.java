package kz.jauap.office.intake.social.wire;

import java.util.regex.Pattern;

/// One thing a platform tells, as JSON that can be read by itself.
///
/// @param id the same however often it is told
public record Event(String id, String json) {
    private static final Pattern PLAIN = Pattern.compile("[\\x21-\\x7e]{1,200}");

    public Event {
        if (!PLAIN.matcher(id).matches()) {
            id = "h:" + Seals.print(id);
        }
    }
}
