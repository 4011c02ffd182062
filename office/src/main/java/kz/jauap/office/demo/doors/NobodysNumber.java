package kz.jauap.office.demo.doors;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.jauap.law.appeal.Iin;

/// An identification number that nobody can have: of a man born in the 1870s.
final class NobodysNumber {
    private static final int SERIALS = 10_000;

    private NobodysNumber() {}

    /// Always the same for the same story.
    static Iin of(String story) {
        int from = Math.floorMod(story.hashCode(), SERIALS);
        return IntStream.range(from, from + SERIALS)
                .mapToObj(serial -> "7%d05141%04d".formatted(serial % 10, serial % SERIALS))
                .flatMap(NobodysNumber::closed)
                .findFirst()
                .orElseThrow();
    }

    /// With its control digit, where it has one.
    private static Stream<Iin> closed(String eleven) {
        return IntStream.range(0, 10)
                .mapToObj(digit -> Iin.parse(eleven + digit))
                .flatMap(Optional::stream);
    }
}
