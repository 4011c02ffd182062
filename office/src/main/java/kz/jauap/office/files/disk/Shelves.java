package kz.jauap.office.files.disk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import kz.jauap.office.house.Vault;

/// The shelves on which contents lie, each under the hash of what it says, sealed from its first byte on disk.
///
/// Contents of an office that did not seal yet lie under the bare hash until [Reshelving] has sealed them.
public final class Shelves {
    static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final String SEALED = ".sealed";
    private static final String WHAT = "files";

    private final Path folder;
    private final Path arriving;
    private final Vault vault;
    private final ReentrantLock shelving = new ReentrantLock();

    public Shelves(Path folder, Vault vault) {
        this.folder = folder;
        this.arriving = Disk.makeFolder(folder.resolve("arriving"));
        this.vault = vault;
    }

    Path folder() {
        return folder;
    }

    /// Where contents lie before they are shelved.
    public Path arriving() {
        return arriving;
    }

    /// A place for a content that is only coming in.
    public Path draft() {
        return arriving.resolve(UUID.randomUUID().toString());
    }

    /// Where to write a draft: closed, it is sealed and on disk.
    public OutputStream write(Path draft) throws IOException {
        var file = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return Channels.newOutputStream(vault.sealing(WHAT, new Forced(file)));
    }

    /// What a draft says.
    public InputStream read(Path draft) throws IOException {
        return Channels.newInputStream(opened(draft));
    }

    /// What the content under a hash says, from any place in it on.
    public SeekableByteChannel open(String hash) throws IOException {
        Path sealed = sealed(hash);
        return Files.exists(sealed) ? opened(sealed) : FileChannel.open(plain(hash), StandardOpenOption.READ);
    }

    /// Whether a content of this hash is kept; false too for a text that is no hash.
    public boolean has(String hash) {
        return HASH.matcher(hash).matches() && (Files.exists(sealed(hash)) || Files.exists(plain(hash)));
    }

    /// When a content was brought last, to the microsecond; empty where it is not kept.
    public Optional<Instant> brought(String hash) {
        return brought(sealed(hash)).or(() -> brought(plain(hash)));
    }

    /// Puts a draft on its shelf, for good once this returns.
    public void shelve(Path draft, String hash) throws IOException {
        Path shelf = Disk.makeFolder(shelf(hash));
        shelving.lock();
        try {
            Files.move(draft, sealed(hash), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            shelving.unlock();
        }
        settled(hash, shelf);
    }

    /// Puts a sealed copy in the place of a plain content, unless that has gone meanwhile.
    void replace(String hash, Path copy) throws IOException {
        shelving.lock();
        try {
            Files.setLastModifiedTime(copy, Files.getLastModifiedTime(plain(hash)));
            Files.move(copy, sealed(hash), StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException discarded) {
            return;
        } finally {
            shelving.unlock();
        }
        settled(hash, shelf(hash));
    }

    /// The plain content goes once the sealed one is there for good; until then both stand side by side.
    private void settled(String hash, Path shelf) throws IOException {
        Disk.force(shelf);
        if (Files.deleteIfExists(plain(hash))) {
            Disk.force(shelf);
        }
    }

    /// Throws a content away for good, unless it was brought again since.
    ///
    /// @param brought when it had been brought last
    public void discard(String hash, Instant brought) {
        shelving.lock();
        try {
            if (brought(hash).filter(brought::equals).isPresent()) {
                Files.deleteIfExists(sealed(hash));
                Files.deleteIfExists(plain(hash));
                Disk.force(shelf(hash));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            shelving.unlock();
        }
    }

    private SeekableByteChannel opened(Path file) throws IOException {
        FileChannel sealed = FileChannel.open(file, StandardOpenOption.READ);
        try {
            return vault.opening(WHAT, sealed);
        } catch (IOException e) {
            sealed.close();
            throw e;
        }
    }

    private static Optional<Instant> brought(Path file) {
        try {
            return Optional.of(Files.getLastModifiedTime(file).toInstant().truncatedTo(ChronoUnit.MICROS));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path shelf(String hash) {
        if (!HASH.matcher(hash).matches()) {
            throw new IllegalArgumentException("not a SHA-256 in hexadecimal");
        }
        return folder.resolve(hash.substring(0, 2)).resolve(hash.substring(2, 4));
    }

    /// Where a content lies.
    public Path sealed(String hash) {
        return shelf(hash).resolve(hash + SEALED);
    }

    Path plain(String hash) {
        return shelf(hash).resolve(hash);
    }
}
