package kz.jauap.office.files.bare;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import kz.jauap.office.files.Attachment;
import kz.jauap.office.files.Files;
import kz.jauap.office.files.Stored;
import org.springframework.stereotype.Component;

/// Keeps of a file a copy for others, which tells neither where, nor by whom, nor with what it was made. The file
/// itself stays as it came.
@Component
public class BareCopies {
    private final Files files;
    private final BareTable table;

    BareCopies(Files files, BareTable table) {
        this.files = files;
        this.table = table;
    }

    /// Whether a file is of a type of which copies for others can be made.
    public static boolean possible(Attachment file) {
        return possible(file.stored());
    }

    public static boolean possible(Stored file) {
        return Stripping.knows(file.mediaType());
    }

    /// The copy for others. Empty where a file cannot be rid of its notes; then nobody else gets it.
    public Optional<Stored> of(Attachment file) {
        return of(file.stored(), file.name());
    }

    /// The copy for others of a file under a name.
    public Optional<Stored> of(Stored file, String name) {
        return table.of(file.hash()).map(hash -> files.describe(hash, name)).or(() -> made(file, name));
    }

    private Optional<Stored> made(Stored file, String name) {
        try (SeekableByteChannel whole = files.channel(file.hash())) {
            Optional<InputStream> bare = Stripping.of(file.mediaType(), whole);
            Optional<Stored> copy = bare.map(content -> files.store(content, name));
            copy.ifPresent(stored -> table.add(file.hash(), stored.hash()));
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
