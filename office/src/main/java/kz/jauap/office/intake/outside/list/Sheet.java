package kz.jauap.office.intake.outside.list;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.look.Words;

/// An uploaded list, read.
sealed interface Sheet {
    /// How many bytes a list may have.
    int LARGEST = 1024 * 1024;

    /// How many lines a list may have.
    int MOST = 1000;

    /// Its lines.
    record Lines(List<Line> lines) implements Sheet {}

    /// Not a list that can be read.
    ///
    /// @param why key of the reason
    record Refused(String why) implements Sheet {}

    /// The text of a file, if it is UTF-8.
    static Optional<String> text(byte[] file) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    /// Reads a list; a line that cannot be understood stops no other.
    static Sheet of(String text, Words words) {
        if (text.length() > LARGEST) {
            return new Refused("intake.list.too-large");
        }
        List<List<String>> rows = Cells.of(text).rows();
        if (rows.isEmpty()) {
            return new Refused("intake.list.empty");
        }
        Optional<List<Optional<Column>>> heading = Column.heading(rows.getFirst(), words);
        List<Optional<Column>> columns = heading.orElseGet(
                () -> Stream.of(Column.values()).map(Optional::of).toList());
        int first = heading.isPresent() ? 1 : 0;
        if (rows.size() - first > MOST) {
            return new Refused("intake.list.too-large");
        }
        List<Line> lines = new ArrayList<>();
        for (int at = first; at < rows.size(); at++) {
            lines.add(new Row(at - first + 1, rows.get(at), columns).line());
        }
        return lines.isEmpty() ? new Refused("intake.list.empty") : new Lines(lines);
    }
}
