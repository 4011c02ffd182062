package kz.jauap.office.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import kz.jauap.office.house.start.CannotStart;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// The sole right to a data folder, held while the office is open and lost with its process.
@Component
final class Occupancy implements AutoCloseable {
    private final FileChannel door;

    @Autowired
    Occupancy(Settings settings) {
        this(settings.dataFolder());
    }

    Occupancy(Path dataFolder) {
        var folder = dataFolder.toAbsolutePath();
        try {
            door = FileChannel.open(
                    Files.createDirectories(folder).resolve("office.lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new CannotStart(
                    "The data folder " + folder + " cannot be used: " + e,
                    "Give the office's user the right to write there, or name another by JAUAP_DATA.",
                    e);
        }
        if (!locked()) {
            throw new CannotStart(
                    "Another office is open on " + folder + ".",
                    "Close it first, or give this one a data folder of its own: ./jauap run --data DIR");
        }
    }

    private boolean locked() {
        try {
            return door.tryLock() != null;
        } catch (IOException | OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
