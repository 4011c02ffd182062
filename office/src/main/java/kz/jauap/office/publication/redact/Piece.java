package kz.jauap.office.publication.redact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A piece of a text that seems to be personal data.
///
/// @param from where it begins, in chars
/// @param to where it ends
public record Piece(Sort sort, int from, int to) {
    static final Comparator<Piece> ORDER = Comparator.comparingInt(Piece::from)
            .thenComparing(Comparator.comparingInt(Piece::to).reversed());

    public String of(String text) {
        return text.substring(from, to);
    }

    boolean touches(Piece other) {
        return from < other.to && other.from < to;
    }

    /// This piece and one that overlaps it, as one.
    Piece with(Piece other) {
        boolean longer = to - from >= other.to - other.from;
        return new Piece(longer ? sort : other.sort, Math.min(from, other.from), Math.max(to, other.to));
    }

    /// Pieces in their order, those that overlap made one.
    static List<Piece> merged(List<Piece> pieces) {
        List<Piece> merged = new ArrayList<>();
        pieces.stream().sorted(ORDER).forEach(piece -> {
            if (!merged.isEmpty() && merged.getLast().touches(piece)) {
                merged.add(merged.removeLast().with(piece));
            } else {
                merged.add(piece);
            }
        });
        return List.copyOf(merged);
    }
}
