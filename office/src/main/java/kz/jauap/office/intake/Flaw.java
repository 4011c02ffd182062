package kz.jauap.office.intake;

import java.util.List;

/// Why a submission could not be taken in as it is: the field, and the sentence that tells the sender.
public record Flaw(String field, String key, List<Object> args) {
    static Flaw of(String field, String key, Object... args) {
        return new Flaw(field, key, List.of(args));
    }
}
