package kz.jauap.office.files.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The few steps by which a name in a folder becomes as durable as the file it names.
public final class Disk {
    private Disk() {}

    /// The folder, existing and itself recorded in the folders above it.
    public static Path makeFolder(Path folder) {
        try {
            Path missing = folder.toAbsolutePath();
            if (!Files.isDirectory(missing)) {
                Path above = missing.getParent();
                if (above != null) {
                    makeFolder(above);
                }
                Files.createDirectories(missing);
                if (above != null) {
                    force(above);
                }
            }
            return missing;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void force(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    public static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
