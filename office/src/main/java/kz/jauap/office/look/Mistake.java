package kz.jauap.office.look;

import java.util.Optional;

/// What is wrong with one field of a form: the field's name and the text for the reader.
public record Mistake(String field, String text) {
    /// Words longer than what fits: they are given back whole with this, never cut.
    public static Optional<Mistake> tooLong(String field, String words, int most, Page page) {
        int length = words.codePointCount(0, words.length());
        return length <= most
                ? Optional.empty()
                : Optional.of(new Mistake(field, page.say("look.too-long", most, length)));
    }
}
