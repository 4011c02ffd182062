package kz.jauap.law.answer;

import java.util.Locale;
import java.util.regex.Pattern;

/// What a part of an answer is there to say, and the fewest different words in which that can be said at all.
enum Saying {
    /// What was found, and of what.
    FACTS(3),
    /// A document or a check, and which one.
    EVIDENCE(2),
    /// An act, and which one or where in it.
    NORM(2);

    /// A number, with or without letters; a lone letter says nothing.
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}]*\\p{N}[\\p{L}\\p{M}\\p{N}]*|[\\p{L}\\p{M}]{2,}");

    private final int words;

    Saying(int words) {
        this.words = words;
    }

    /// Whether a text can say it: "ok", a dash or one word over and over cannot, whatever the reader's patience.
    boolean isIn(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                        .results()
                        .map(found -> found.group())
                        .distinct()
                        .count()
                >= words;
    }
}
