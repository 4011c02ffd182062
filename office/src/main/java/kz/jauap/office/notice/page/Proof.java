package kz.jauap.office.notice.page;

import java.util.List;
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.Page;
import kz.jauap.office.notice.SentProof;

/// What was entered as the proof that one was told, to stand there again where something is wrong about it.
///
/// @param of the row it belongs to
public record Proof(String of, String way, String words, Mistakes mistakes) {
    static final Proof NONE = new Proof("", "", "", Mistakes.none());

    static Proof read(long of, String way, String words, Page page) {
        String row = String.valueOf(of);
        return new Proof(
                row,
                way,
                words,
                SentProof.mistake(words)
                        .map(problem -> page.say(problem.key(), problem.args().toArray()))
                        .map(text -> new Mistakes(List.of(new Mistake(field(row), text))))
                        .orElseGet(Mistakes::none));
    }

    boolean mistaken() {
        return !mistakes.isEmpty();
    }

    public static String field(String row) {
        return "proof-" + row;
    }

    /// What to show in a row of its own.
    public Proof in(String row) {
        return of.equals(row) ? this : NONE;
    }
}
