package kz.jauap.office.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import kz.jauap.office.files.disk.Disk;
import kz.jauap.office.files.disk.Frames;
import kz.jauap.office.house.Vault;

/// Files that come in pieces: every byte that was acknowledged is on disk, sealed, whatever happens to the connection
/// or to
/// the office between two pieces.
public class Parcels {
    private static final int STEP = 4 * 1024 * 1024;

    private final Path folder;
    private final Files files;
    private final Vault vault;
    private final long spare;

    /// @param spare bytes of the disk that strangers never fill
    public Parcels(Path folder, Files files, Vault vault, long spare) {
        this.folder = Disk.makeFolder(folder);
        this.files = files;
        this.vault = vault;
        this.spare = spare;
    }

    /// Begins an empty parcel.
    public void open(UUID id) {
        try {
            FileChannel.open(place(id), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)
                    .close();
            Disk.force(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Adds bytes behind those acknowledged before; what stood there unacknowledged is overwritten. A sender who falls
    /// silent leaves what he had sent.
    ///
    /// @param from how many bytes were acknowledged
    /// @param most how many bytes the parcel may have in the end
    /// @param kept is told the length each time some more is on disk
    public Piece append(UUID id, long from, InputStream content, long most, LongConsumer kept) {
        try (FileChannel parcel = FileChannel.open(place(id), StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = parcel.tryLock()) {
            if (lock == null) {
                return new Piece.Busy();
            }
            Frames frames = frames(id, parcel);
            return frames.goTo(from) ? pour(content, frames, most, kept) : new Piece.Lost();
        } catch (OverlappingFileLockException busy) {
            return new Piece.Busy();
        } catch (NoSuchFileException lost) {
            return new Piece.Lost();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether the disk has room for so many bytes more.
    public boolean hasRoomFor(long bytes) {
        try {
            return java.nio.file.Files.getFileStore(folder).getUsableSpace() - spare >= bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Keeps a parcel that is complete as any other file; it may be done again. Empty where there is no such parcel.
    public Optional<Keeping> keep(UUID id, String name) {
        try (InputStream content = content(id)) {
            return Optional.of(files.keep(content, name, Long.MAX_VALUE));
        } catch (NoSuchFileException lost) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether a file that begins like this parcel is of a type the office takes in.
    public boolean welcome(UUID id, String name) {
        try (InputStream content = content(id)) {
            return MediaTypes.accepted(MediaTypes.of(content, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void discard(UUID id) {
        Disk.discard(place(id));
    }

    private Piece pour(InputStream content, Frames parcel, long most, LongConsumer kept) throws IOException {
        byte[] chunk = new byte[Frames.MOST];
        long forced = parcel.position();
        int came = fill(content, chunk, most - forced);
        while (came > 0) {
            parcel.add(chunk, came);
            if (parcel.position() - forced >= STEP) {
                forced = force(parcel, kept);
                if (!hasRoomFor(STEP)) {
                    return new Piece.Full(forced);
                }
            }
            came = fill(content, chunk, most - parcel.position());
        }
        return new Piece.Kept(force(parcel, kept));
    }

    /// As much as fits or comes; nothing where no more comes: the piece has ended, or the connection.
    private static int fill(InputStream content, byte[] chunk, long wanted) {
        int room = (int) Math.min(chunk.length, wanted);
        int filled = 0;
        try {
            int came = 0;
            while (came >= 0 && filled < room) {
                came = content.read(chunk, filled, room - filled);
                filled += Math.max(came, 0);
            }
        } catch (IOException brokenOff) {
            return filled;
        }
        return filled;
    }

    private static long force(Frames parcel, LongConsumer kept) throws IOException {
        parcel.force();
        kept.accept(parcel.position());
        return parcel.position();
    }

    private InputStream content(UUID id) throws IOException {
        return frames(id, FileChannel.open(place(id), StandardOpenOption.READ)).read();
    }

    private Frames frames(UUID id, FileChannel parcel) {
        return new Frames("parcel " + id, parcel, vault);
    }

    private Path place(UUID id) {
        return folder.resolve(id.toString());
    }
}
