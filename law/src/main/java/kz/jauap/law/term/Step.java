package kz.jauap.law.term;

import java.util.List;

/// One step of a derivation: the key of its sentence, its arguments (days, numbers, text) and the article it
/// rests on.
public record Step(String key, List<Object> args, String article) {
    public Step {
        args = List.copyOf(args);
    }
}
