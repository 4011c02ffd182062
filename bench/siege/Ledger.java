package siege;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/// What was acknowledged, kept outside the office and on disk before anybody counts on it.
public final class Ledger implements AutoCloseable {
    /// One acknowledgement.
    ///
    /// @param number in ASCII, as it stands in addresses
    public record Line(String scope, String key, String number, String mark, String surname, String text, String file) {
        static Line of(Door door, Parcel parcel, String number) {
            return new Line(
                    door.scope(),
                    parcel.key(),
                    number,
                    parcel.mark(),
                    parcel.surname(),
                    Parcel.sha256(parcel.text().getBytes(StandardCharsets.UTF_8)),
                    parcel.hash());
        }
    }

    private final FileChannel file;
    private final List<Line> lines = new ArrayList<>();

    public Ledger(Path path) {
        try {
            file = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public synchronized void write(Line line) {
        try {
            var words = String.join("\t", line.scope(), line.key(), line.number(), line.mark(), line.surname(),
                    line.text(), line.file()) + "\n";
            file.write(ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8)));
            file.force(false);
            lines.add(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public synchronized int size() {
        return lines.size();
    }

    public synchronized List<Line> lines() {
        return List.copyOf(lines);
    }

    /// The same from the file, as a second witness.
    public static List<Line> read(Path path) throws IOException {
        return Files.readAllLines(path).stream()
                .map(line -> line.split("\t", -1))
                .map(cell -> new Line(cell[0], cell[1], cell[2], cell[3], cell[4], cell[5], cell[6]))
                .toList();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
