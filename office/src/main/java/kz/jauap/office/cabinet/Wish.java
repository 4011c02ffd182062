package kz.jauap.office.cabinet;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.jauap.office.registry.card.CardRow;

/// Which of his appeals a reader wants to see, and in which order.
public record Wish(Show show, Order order) {
    public enum Show {
        ALL,
        OPEN,
        CLOSED;

        boolean wants(boolean goesOn) {
            return switch (this) {
                case ALL -> true;
                case OPEN -> goesOn;
                case CLOSED -> !goesOn;
            };
        }
    }

    public enum Order {
        DATE,
        TERM;

        Comparator<CardRow> comparator(Predicate<CardRow> goesOn) {
            return switch (this) {
                case DATE -> Comparator.comparing(CardRow::receivedAt).reversed();
                case TERM ->
                    Comparator.comparing((CardRow row) -> !goesOn.test(row)).thenComparing(CardRow::considerBy);
            };
        }
    }

    /// What an address asks for; the usual where it asks for nothing known.
    static Wish of(String show, String order) {
        return new Wish(word(Show.values(), show), word(Order.values(), order));
    }

    private static <E extends Enum<E>> E word(E[] words, String word) {
        return Stream.of(words)
                .filter(each -> each.name().equalsIgnoreCase(word))
                .findFirst()
                .orElse(words[0]);
    }

    /// @param goesOn whether somebody still considers it
    List<CardRow> of(List<CardRow> rows, Predicate<CardRow> goesOn) {
        return rows.stream()
                .filter(row -> show.wants(goesOn.test(row)))
                .sorted(order.comparator(goesOn))
                .toList();
    }
}
