package kz.jauap.office.registry.search;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One thing looked for, as what a `tsquery` calls it.
///
/// @param exact stems that match what was typed, in any reading of it
/// @param loose also what begins so, or what it may be a slip for
record Term(Set<String> exact, Set<String> loose) {
    String exactly() {
        return any(exact);
    }

    String loosely() {
        return any(Stream.concat(exact.stream(), loose.stream()).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private static String any(Set<String> alternatives) {
        return alternatives.stream().collect(Collectors.joining(" | ", "(", ")"));
    }
}
