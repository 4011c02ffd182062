package kz.jauap.office.notice;

import java.util.Optional;
import kz.jauap.office.look.Problem;
import org.springframework.http.HttpStatus;

/// The proof that something was posted or handed over, in a clerk's words: the postal number, or who took it and when.
public final class SentProof {
    private static final int LONGEST = 500;

    private SentProof() {}

    /// What keeps the words from being a proof.
    public static Optional<Problem> mistake(String words) {
        if (words.isBlank()) {
            return Optional.of(new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "notice.post.no-proof"));
        }
        return words.length() > LONGEST
                ? Optional.of(new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "look.too-long", LONGEST, words.length()))
                : Optional.empty();
    }

    /// The words as they are kept.
    static String taken(String words) {
        mistake(words).ifPresent(problem -> {
            throw problem;
        });
        return words.strip();
    }
}
