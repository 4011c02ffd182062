package kz.jauap.office.notice.page;

import java.util.List;
import java.util.stream.Stream;
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.table.TypedRows;
import kz.jauap.office.notice.SentProof;
import org.springframework.ui.Model;

/// What was entered in the rows of a list as the proof that somebody was told, to stand there again.
///
/// @param typed what is in the fields of each row, whichever of them was sent
public record Proof(TypedRows typed, Mistakes mistakes) {
    private static final String WORDS = "proof";

    /// What the form before it has left for other rows.
    static Proof left(Model model) {
        return new Proof(TypedRows.left(model), Mistakes.none());
    }

    /// @param rows those that are to be proved now
    static Proof read(TypedRows typed, List<String> rows, Page page) {
        return new Proof(
                typed,
                new Mistakes(
                        rows.stream().flatMap(row -> mistake(typed, row, page)).toList()));
    }

    private static Stream<Mistake> mistake(TypedRows typed, String row, Page page) {
        return SentProof.mistake(typed.of(WORDS, row)).stream()
                .map(problem -> new Mistake(
                        field(row), page.say(problem.key(), problem.args().toArray())));
    }

    /// The rows that have a proof; the first one, to say that it lacks it, where none has.
    static List<Long> proved(List<Long> rows, TypedRows typed) {
        List<Long> proved = rows.stream()
                .filter(row -> typed.has(WORDS, String.valueOf(row)))
                .toList();
        return proved.isEmpty() ? rows.stream().limit(1).toList() : proved;
    }

    boolean mistaken() {
        return !mistakes.isEmpty();
    }

    public static String field(String row) {
        return TypedRows.field(WORDS, row);
    }

    public String words(String row) {
        return typed.of(WORDS, row);
    }

    public String way(String row) {
        return typed.of("way", row);
    }
}
