package kz.jauap.office.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;

/// The store of file contents: what it has acknowledged is on disk and survives a power cut.
public class Files {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int CHUNK = 64 * 1024;

    private final Path folder;
    private final Path arriving;
    private final ReentrantLock shelving = new ReentrantLock();

    public Files(Path folder) {
        this.folder = folder;
        this.arriving = folder.resolve("arriving");
        Disk.makeFolder(arriving);
    }

    /// Keeps what a stranger sends, if its type is accepted and it is not longer than `limit` bytes.
    public Keeping keep(InputStream content, String name, long limit) {
        Path draft = arriving.resolve(UUID.randomUUID().toString());
        try {
            var copied = copy(content, draft, limit);
            if (copied.size() == 0) {
                return new Refused(Refused.Reason.EMPTY);
            }
            if (copied.size() > limit) {
                return new Refused(Refused.Reason.TOO_LARGE);
            }
            String mediaType = MediaTypes.of(draft, name);
            if (!MediaTypes.accepted(mediaType)) {
                return new Refused(Refused.Reason.TYPE_NOT_ACCEPTED);
            }
            settle(draft, copied.hash());
            return new Stored(copied.hash(), copied.size(), mediaType);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Disk.discard(draft);
        }
    }

    /// Keeps a file of the office's own making, such as a letter.
    public Stored store(InputStream content, String name) {
        return switch (keep(content, name, Long.MAX_VALUE)) {
            case Stored stored -> stored;
            case Refused(var reason) -> throw new IllegalArgumentException("our own file was refused: " + reason);
        };
    }

    /// The content under a hash, read from its beginning; an unknown hash is a fault of ours.
    public InputStream open(String hash) {
        try {
            return java.nio.file.Files.newInputStream(place(hash));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether a content of this hash is kept; false too for a text that is no hash.
    public boolean has(String hash) {
        return HASH.matcher(hash).matches() && java.nio.file.Files.isRegularFile(place(hash));
    }

    /// The kept file described anew from its content and the name it was brought under.
    public Stored describe(String hash, String name) {
        try {
            return new Stored(hash, java.nio.file.Files.size(place(hash)), MediaTypes.of(place(hash), name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// When a content was brought last, to the microsecond; empty where it is not kept.
    Optional<Instant> brought(String hash) {
        try {
            return Optional.of(java.nio.file.Files.getLastModifiedTime(place(hash))
                    .toInstant()
                    .truncatedTo(ChronoUnit.MICROS));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Throws a content away for good, unless it was brought again since.
    ///
    /// @param brought when it had been brought last
    void discard(String hash, Instant brought) {
        shelving.lock();
        try {
            if (brought(hash).filter(brought::equals).isPresent()) {
                Path place = place(hash);
                java.nio.file.Files.delete(place);
                Disk.force(place.resolveSibling(""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            shelving.unlock();
        }
    }

    Path place(String hash) {
        if (!HASH.matcher(hash).matches()) {
            throw new IllegalArgumentException("not a SHA-256 in hexadecimal");
        }
        return folder.resolve(hash.substring(0, 2))
                .resolve(hash.substring(2, 4))
                .resolve(hash);
    }

    private record Copied(String hash, long size) {}

    private static Copied copy(InputStream from, Path to, long limit) throws IOException {
        MessageDigest digest = sha256();
        long size = 0;
        try (var out = FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            byte[] chunk = new byte[CHUNK];
            for (int n = from.read(chunk); n >= 0 && size <= limit; n = from.read(chunk)) {
                digest.update(chunk, 0, n);
                ByteBuffer bytes = ByteBuffer.wrap(chunk, 0, n);
                while (bytes.hasRemaining()) {
                    size += out.write(bytes);
                }
            }
            out.force(true);
        }
        return new Copied(HexFormat.of().formatHex(digest.digest()), size);
    }

    private void settle(Path draft, String hash) throws IOException {
        Path place = place(hash);
        Path shelf = Disk.makeFolder(place.resolveSibling(""));
        shelving.lock();
        try {
            java.nio.file.Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            shelving.unlock();
        }
        Disk.force(shelf);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
