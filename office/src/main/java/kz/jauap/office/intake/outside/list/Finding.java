package kz.jauap.office.intake.outside.list;

import java.util.Optional;
import java.util.Set;
import kz.jauap.office.registry.card.CardRow;

/// What the comparison of both registers says of one appeal.
///
/// @param place in the list, where it stands there
/// @param theirs what the list says, as it says it
/// @param ours the case, where there is one in his sight
/// @param differing what differs; empty unless the kind says so
public record Finding(
        Kind kind, Optional<Integer> place, Optional<Line> theirs, Optional<CardRow> ours, Set<Difference> differing) {
    /// What kind of finding it is, the most pressing first.
    public enum Kind {
        DIFFERS,
        ONLY_THEIRS,
        UNREAD,
        AWAITED,
        ONLY_OURS,
        MATCHED
    }

    /// What can differ.
    public enum Difference {
        NUMBER,
        DAY,
        TERM
    }

    static Finding of(Line line, Optional<CardRow> ours, Kind kind, Set<Difference> differing) {
        return new Finding(kind, Optional.of(line.place()), Optional.of(line), ours, differing);
    }

    static Finding onlyOurs(CardRow ours) {
        Kind kind = ours.legalNumber().awaited() ? Kind.AWAITED : Kind.ONLY_OURS;
        return new Finding(kind, Optional.empty(), Optional.empty(), Optional.of(ours), Set.of());
    }

    Optional<Line.Read> read() {
        return theirs.flatMap(line -> switch (line) {
            case Line.Read read -> Optional.of(read);
            case Line.Unread _ -> Optional.empty();
        });
    }
}
