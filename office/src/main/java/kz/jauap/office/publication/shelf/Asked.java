package kz.jauap.office.publication.shelf;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.office.house.alphabet.Keyboard;
import kz.jauap.office.house.alphabet.Latin;
import kz.jauap.office.house.alphabet.Stems;

/// What a reader typed, as a query of the database: each word by its stem, as it may have been meant.
final class Asked {
    private static final int MOST = 12;

    private Asked() {}

    /// All words must stand there, in any form; empty where nothing was said.
    static String all(String typed) {
        return Stream.of(typed.strip().split("\\s+", -1))
                .limit(MOST)
                .map(Asked::readings)
                .filter(stems -> !stems.isEmpty())
                .map(stems -> stems.stream().map(stem -> stem + ":*").collect(Collectors.joining(" | ", "(", ")")))
                .collect(Collectors.joining(" & "));
    }

    private static Set<String> readings(String chunk) {
        Set<String> stems = new LinkedHashSet<>(Stems.of(chunk));
        Latin.readings(chunk).forEach(word -> stems.addAll(Stems.of(word)));
        Keyboard.readings(chunk).forEach(word -> stems.addAll(Stems.of(word)));
        return stems;
    }
}
