package kz.jauap.office.look.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A piece of a text: prose, or a registration number or a code, which no line may break.
public sealed interface Unbroken {
    String text();

    record Prose(String text) implements Unbroken {}

    record Registered(String text) implements Unbroken {}

    /// A text in its pieces, in order.
    static List<Unbroken> pieces(String text) {
        List<Unbroken> pieces = new ArrayList<>();
        int read = 0;
        var numbers = Shape.NUMBER.matcher(text);
        while (numbers.find()) {
            if (numbers.start() > read) {
                pieces.add(new Prose(text.substring(read, numbers.start())));
            }
            pieces.add(new Registered(numbers.group()));
            read = numbers.end();
        }
        if (read < text.length()) {
            pieces.add(new Prose(text.substring(read)));
        }
        return List.copyOf(pieces);
    }

    /// How a registration number is written, or a code in groups.
    final class Shape {
        private static final Pattern NUMBER = Pattern.compile("\\p{Lu}{2,3}-\\d{3}-\\d{4}-\\d{7,12}(?:[/.]\\d{1,3})?"
                + "|\\b[0-9A-Z]{4,5}(?:-[0-9A-Z]{4,5}){2,3}\\b");

        private Shape() {}
    }
}
