package kz.jauap.office.walk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What somebody hostile sends once: an address, and one value in every field.
record Letter(String path, String value) {
    private static final List<String> HOSTILE = List.of(
            "a\0b",
            "a\u0007b",
            "\uD800",
            "9".repeat(1000),
            "-1",
            "2147483648",
            "1e999999999",
            "999999999-12-31",
            "a\r\nSet-Cookie: a=b",
            "../../etc/passwd",
            "00000000-0000-0000-0000-000000000000",
            "");

    /// Names that reach into lists and objects, and those by which pages are usually counted.
    static final List<String> ODD_NAMES = List.of(
            "tags[999999999]",
            "tags[-1]",
            "tags[]]",
            "claims[300]",
            "kind.declaringClass",
            "born.year",
            "class.module.classLoader",
            "page",
            "size",
            "sort");

    /// Every hostile value in the address and in the fields, but no letter twice: whoever asks for nothing gets one.
    ///
    /// @param number a case's, beside what `other` makes of the hostile value
    static Set<Letter> to(Way way, String number, UnaryOperator<String> other, Set<String> fields) {
        return HOSTILE.stream()
                .flatMap(value -> Stream.of(number, other.apply(value))
                        .map(of -> new Letter(way.with(of, value), fields.isEmpty() ? "-1" : value)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public String toString() {
        return path.substring(0, Math.min(80, path.length())) + " " + value.substring(0, Math.min(20, value.length()));
    }
}
