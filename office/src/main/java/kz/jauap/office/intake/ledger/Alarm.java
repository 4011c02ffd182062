package kz.jauap.office.intake.ledger;

import java.util.List;

/// Something about the doors that a person should see to.
///
/// @param key of the sentence that says what
public record Alarm(String key, List<Object> args) {
    static Alarm of(String key, Object... args) {
        return new Alarm(key, List.of(args));
    }
}
