package kz.jauap.office.registry.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import kz.jauap.office.house.alphabet.Folding;

/// A word or a number in a text.
///
/// @param word in small letters; of a very long one its beginning, for no index takes it whole
/// @param from where it begins in the text
/// @param to where it has ended
record Token(String word, int from, int to) {
    /// More letters than any word of our languages has; what is longer is an address, a code or a key held down.
    private static final int LONGEST = 60;
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}]+|\\p{N}+");

    static List<Token> of(String text) {
        return WORDS.matcher(text)
                .results()
                .map(each -> new Token(plain(each.group()), each.start(), each.end()))
                .toList();
    }

    /// As it is compared, whoever typed it.
    String folded() {
        return Folding.fold(word);
    }

    boolean number() {
        return Character.isDigit(word.charAt(0));
    }

    private static String plain(String word) {
        var plain = Normalizer.normalize(word, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е');
        return plain.codePointCount(0, plain.length()) <= LONGEST
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST));
    }
}
