package kz.jauap.office.look.grammar;

import com.ibm.icu.text.MessageFormat;
import java.text.AttributedCharacterIterator;
import java.text.CharacterIterator;

/// The full stop of a sentence that ends with an abbreviation: "до 24 ноября 2026 г." has one, not two.
public final class Stops {
    private Stops() {}

    /// The formatted text; a full stop of the pattern is left out after an argument that ends with one.
    public static String merged(MessageFormat format, Object[] args) {
        var text = format.format(args);
        return text.contains("..") ? merged(format.formatToCharacterIterator(args)) : text;
    }

    private static String merged(AttributedCharacterIterator text) {
        var merged = new StringBuilder();
        for (char c = text.first(); c != CharacterIterator.DONE; c = text.next()) {
            if (c != '.' || !closesAnArgument(text)) merged.append(c);
        }
        return merged.toString();
    }

    /// Whether this stop of the pattern stands right behind an argument's own.
    private static boolean closesAnArgument(AttributedCharacterIterator text) {
        int at = text.getIndex();
        boolean here = text.getAttribute(MessageFormat.Field.ARGUMENT) == null;
        if (!here || at == text.getBeginIndex()) return false;
        boolean closes = text.previous() == '.' && text.getAttribute(MessageFormat.Field.ARGUMENT) != null;
        text.setIndex(at);
        return closes;
    }
}
