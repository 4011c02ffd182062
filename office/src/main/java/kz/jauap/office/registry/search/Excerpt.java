package kz.jauap.office.registry.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.jauap.office.house.alphabet.Folding;

/// A passage of a letter around the words that were looked for.
public final class Excerpt {
    private static final int LENGTH = 220;
    private static final int BEFORE = 60;
    private static final int SURE = 3;

    private Excerpt() {}

    /// A stretch of the passage: plain words, then those that match; either may be empty.
    public record Piece(String plain, String match) {}

    /// @param beginnings folded stems that a matching word begins with
    static List<Piece> of(String text, Set<String> beginnings) {
        List<Token> matches = Token.of(text).stream()
                .filter(token -> beginnings.stream().anyMatch(stem -> matches(token, stem)))
                .toList();
        if (matches.isEmpty()) {
            return List.of();
        }
        int from = start(text, densest(matches));
        int to = end(text, from);
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        for (Token match : matches) {
            if (match.from() >= from && match.to() <= to) {
                pieces.add(new Piece(
                        lead(from, at) + text.substring(at, match.from()), text.substring(match.from(), match.to())));
                at = match.to();
            }
        }
        pieces.add(new Piece(text.substring(at, to) + (to < text.length() ? " …" : ""), ""));
        return List.copyOf(pieces);
    }

    private static String lead(int from, int at) {
        return from > 0 && at == from ? "… " : "";
    }

    /// A number matches as a whole, a word by how it begins; a stem may end otherwise than its word goes on.
    private static boolean matches(Token token, String stem) {
        if (token.number()) {
            return token.word().equals(stem);
        }
        String word = Folding.fold(token.word());
        return word.startsWith(stem)
                || (stem.length() > SURE + 1 && word.startsWith(stem.substring(0, stem.length() - 1)));
    }

    /// Where the passage with the most matches begins.
    private static int densest(List<Token> matches) {
        int best = 0;
        int most = 0;
        for (Token first : matches) {
            int within = Math.toIntExact(matches.stream()
                    .filter(each -> each.from() >= first.from() && each.to() <= first.from() + LENGTH - BEFORE)
                    .count());
            if (within > most) {
                most = within;
                best = first.from();
            }
        }
        return best;
    }

    private static int start(String text, int match) {
        if (match <= BEFORE) {
            return 0;
        }
        int blank = text.indexOf(' ', match - BEFORE);
        return blank < 0 || blank > match ? match : blank + 1;
    }

    private static int end(String text, int from) {
        if (text.length() <= from + LENGTH) {
            return text.length();
        }
        int blank = text.lastIndexOf(' ', from + LENGTH);
        return blank <= from ? from + LENGTH : blank;
    }
}
