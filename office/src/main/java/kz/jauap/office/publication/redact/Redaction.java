package kz.jauap.office.publication.redact;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// What a machine would leave out of a text before it is published; it suggests, a person decides.
///
/// @param text as it was written
/// @param pieces what seems to be personal data, in order, none overlapping another
public record Redaction(String text, List<Piece> pieces) {
    public Redaction {
        pieces = List.copyOf(pieces);
    }

    /// Looks through a text.
    ///
    /// @param names of people known to have to do with it
    public static Redaction of(String text, List<String> names) {
        Names known = Names.of(names.stream());
        return new Redaction(
                text,
                Piece.merged(Stream.of(Numbers.in(text), Places.in(text), known.in(text))
                        .flatMap(Function.identity())
                        .toList()));
    }

    public boolean clean() {
        return pieces.isEmpty();
    }

    /// The text with a word in brackets in place of each piece.
    ///
    /// @param instead as "name", "telephone"
    public String masked(Function<Sort, String> instead) {
        StringBuilder masked = new StringBuilder();
        int done = 0;
        for (Piece piece : pieces) {
            masked.append(text, done, piece.from())
                    .append('[')
                    .append(instead.apply(piece.sort()))
                    .append(']');
            done = piece.to();
        }
        return masked.append(text.substring(done)).toString();
    }

    /// A run of the text: as it stands, or as a piece.
    public record Run(String words, List<Sort> sort) {
        public boolean personal() {
            return !sort.isEmpty();
        }
    }

    /// The text cut where pieces begin and end, to show them in their place.
    public List<Run> runs() {
        Stream.Builder<Run> runs = Stream.builder();
        int done = 0;
        for (Piece piece : pieces) {
            runs.add(new Run(text.substring(done, piece.from()), List.of()));
            runs.add(new Run(piece.of(text), List.of(piece.sort())));
            done = piece.to();
        }
        runs.add(new Run(text.substring(done), List.of()));
        return runs.build().filter(run -> !run.words().isEmpty()).toList();
    }
}
