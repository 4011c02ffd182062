package kz.jauap.office.notice.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Problem;
import kz.jauap.office.look.table.TypedRows;
import kz.jauap.office.notice.SentProof;
import kz.jauap.office.registry.number.RegistrationNumber;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;

/// What was entered in the rows of a list as the proof that somebody was told, to stand there again.
///
/// @param typed what is in the fields of each row, whichever of them was sent
/// @param before what was not noted, for a proof stood there before or the case is not in these hands: its number,
/// where it
///     may be told, and the words
public record Proof(TypedRows typed, Mistakes mistakes, List<String> before) {
    private static final String WORDS = "proof";

    /// What the form before it has left for other rows.
    static Proof left(Model model) {
        return new Proof(TypedRows.left(model), Mistakes.none(), List.of());
    }

    static Proof sent(MultiValueMap<String, String> form) {
        return new Proof(TypedRows.sent(form), Mistakes.none(), List.of());
    }

    /// The rows that have a proof; where none has, the first one of the list, to say that it lacks it.
    List<Long> proved(Supplier<Stream<Long>> list) {
        List<Long> proved = typed.rows(WORDS).stream()
                .filter(row -> row.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .toList();
        return proved.isEmpty() ? list.get().limit(1).toList() : proved;
    }

    /// The same with what is wrong in those rows that are to be proved now.
    Proof of(List<Long> rows, Page page) {
        return new Proof(
                typed,
                new Mistakes(rows.stream()
                        .map(String::valueOf)
                        .flatMap(row -> mistake(row, page).stream())
                        .toList()),
                List.of());
    }

    private Optional<Mistake> mistake(String row, Page page) {
        return SentProof.mistake(words(row))
                .map(problem -> new Mistake(
                        field(row), page.say(problem.key(), problem.args().toArray())));
    }

    /// What is left once some rows were noted.
    ///
    /// @param note notes a row, and says whose proof stood before; one that is not for these hands stops no other
    Proof noted(List<Long> rows, Function<Long, Optional<RegistrationNumber>> note) {
        return new Proof(
                typed.without(rows.stream().map(String::valueOf).toList()),
                Mistakes.none(),
                rows.stream().flatMap(row -> unnoted(row, note).stream()).toList());
    }

    private Optional<String> unnoted(Long row, Function<Long, Optional<RegistrationNumber>> note) {
        String words = words(String.valueOf(row));
        try {
            return note.apply(row).map(number -> number.text() + " · " + words);
        } catch (Problem outOfHands) {
            return Optional.of(words);
        }
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
