package kz.jauap.office.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;

/// Files that come in pieces: every byte that was acknowledged is on disk, whatever happens to the connection or to
/// the office between two pieces.
public class Parcels {
    private static final int CHUNK = 64 * 1024;
    private static final int STEP = 4 * 1024 * 1024;

    private final Path folder;
    private final Files files;
    private final long spare;

    /// @param spare bytes of the disk that strangers never fill
    public Parcels(Path folder, Files files, long spare) {
        this.folder = Disk.makeFolder(folder);
        this.files = files;
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
        try (FileChannel parcel = FileChannel.open(place(id), StandardOpenOption.WRITE);
                FileLock lock = parcel.tryLock()) {
            if (lock == null) {
                return new Piece.Busy();
            }
            if (parcel.size() < from) {
                return new Piece.Lost();
            }
            parcel.truncate(from);
            parcel.position(from);
            return pour(content, parcel, most, kept);
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
        try (InputStream content = java.nio.file.Files.newInputStream(place(id))) {
            return Optional.of(files.keep(content, name, Long.MAX_VALUE));
        } catch (NoSuchFileException lost) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether a file that begins like this parcel is of a type the office takes in.
    public boolean welcome(UUID id, String name) {
        return MediaTypes.accepted(MediaTypes.of(place(id), name));
    }

    public void discard(UUID id) {
        Disk.discard(place(id));
    }

    private Piece pour(InputStream content, FileChannel parcel, long most, LongConsumer kept) throws IOException {
        byte[] chunk = new byte[CHUNK];
        long forced = parcel.position();
        int came = read(content, chunk, most - forced);
        while (came > 0) {
            ByteBuffer bytes = ByteBuffer.wrap(chunk, 0, came);
            while (bytes.hasRemaining()) {
                parcel.write(bytes);
            }
            if (parcel.position() - forced >= STEP) {
                forced = force(parcel, kept);
                if (!hasRoomFor(STEP)) {
                    return new Piece.Full(forced);
                }
            }
            came = read(content, chunk, most - parcel.position());
        }
        return new Piece.Kept(force(parcel, kept));
    }

    /// Fewer than one where no more comes: the piece has ended, or the connection.
    private static int read(InputStream content, byte[] chunk, long wanted) {
        if (wanted <= 0) {
            return 0;
        }
        try {
            return content.read(chunk, 0, (int) Math.min(chunk.length, wanted));
        } catch (IOException brokenOff) {
            return 0;
        }
    }

    private static long force(FileChannel parcel, LongConsumer kept) throws IOException {
        parcel.force(true);
        kept.accept(parcel.position());
        return parcel.position();
    }

    private Path place(UUID id) {
        return folder.resolve(id.toString());
    }
}
