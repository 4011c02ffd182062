package kz.jauap.office.registry.autograph;

import java.util.Map;
import java.util.Optional;

/// What an official filled in when he set out to do a deed.
public record Given(Map<String, String> words) {
    public Given {
        words = Map.copyOf(words);
    }

    /// What stands under a name; blank where nothing does.
    public String word(String name) {
        return Optional.ofNullable(words.get(name)).orElse("");
    }
}
