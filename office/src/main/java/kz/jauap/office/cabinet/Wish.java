package kz.jauap.office.cabinet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.cabinet.GoingOn.Going;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.number.AppealId;

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

        Comparator<CardRow> comparator(Map<AppealId, Going> going) {
            Comparator<CardRow> latest =
                    Comparator.comparing(CardRow::receivedAt).reversed();
            return switch (this) {
                case DATE -> latest;
                case TERM ->
                    Comparator.comparing((CardRow row) -> !going.containsKey(row.appeal()))
                            .thenComparing(row -> day(row, going))
                            .thenComparing(latest);
            };
        }

        /// The day that is shown with it; those without one come last.
        private static LocalDate day(CardRow row, Map<AppealId, Going> going) {
            return Optional.ofNullable(going.get(row.appeal()))
                    .flatMap(Going::until)
                    .orElse(LocalDate.MAX);
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

    /// @param going those that somebody still considers
    List<CardRow> of(List<CardRow> rows, Map<AppealId, Going> going) {
        return rows.stream()
                .filter(row -> show.wants(going.containsKey(row.appeal())))
                .sorted(order.comparator(going))
                .toList();
    }
}
