package kz.jauap.office.control.board;

import java.util.Optional;

/// The address of a list narrowed by what was understood of the wish.
final class Narrow {
    private Narrow() {}

    /// @param first and second, each with the name by which it is sent
    static String address(String path, String name, Optional<?> first, String other, Optional<?> second) {
        String one = first.map(value -> name + "=" + value).orElse("");
        String two = second.map(value -> other + "=" + value).orElse("");
        String both = one + (one.isEmpty() || two.isEmpty() ? "" : "&") + two;
        return both.isEmpty() ? path : path + "?" + both;
    }
}
