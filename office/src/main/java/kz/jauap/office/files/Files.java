package kz.jauap.office.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import kz.jauap.office.files.disk.Disk;
import kz.jauap.office.files.disk.Shelves;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.look.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// The store of file contents: what it has acknowledged is on disk, sealed, and survives a power cut.
@Component
public class Files {
    private static final int CHUNK = 64 * 1024;

    private static final Logger log = LoggerFactory.getLogger(Files.class);

    private final Shelves shelves;

    Files(Shelves shelves) {
        this.shelves = shelves;
    }

    /// Keeps what a stranger sends, if its type is accepted and it is not longer than `limit` bytes.
    public Keeping keep(InputStream content, String name, long limit) {
        Path draft = shelves.draft();
        try {
            var copied = copy(content, draft, limit);
            if (copied.size() == 0) {
                return new Refused(Refused.Reason.EMPTY);
            }
            if (copied.size() > limit) {
                return new Refused(Refused.Reason.TOO_LARGE);
            }
            String mediaType = type(draft, name);
            if (!MediaTypes.accepted(mediaType)) {
                return new Refused(Refused.Reason.TYPE_NOT_ACCEPTED);
            }
            shelves.shelve(draft, copied.hash());
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
        return Channels.newInputStream(channel(hash));
    }

    /// The same, to be read from any place in it on.
    public SeekableByteChannel channel(String hash) {
        try {
            return shelves.open(hash);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The whole content under a hash; empty where nothing lies there or something else does than the hash names.
    public Optional<Bytes> intact(String hash) {
        try (InputStream content = Channels.newInputStream(shelves.open(hash))) {
            return Optional.of(Bytes.of(content.readAllBytes()))
                    .filter(bytes -> bytes.sha256().equals(hash));
        } catch (IOException e) {
            log.error("The content {} cannot be read", hash, e);
            return Optional.empty();
        }
    }

    /// The whole content under a hash.
    ///
    /// @throws Problem 409 where something else lies there than the hash names: it is handed to nobody
    public Bytes whole(String hash) {
        return intact(hash).orElseThrow(() -> {
            log.error("What lies under {} is not what was kept: it was swapped or is damaged", hash);
            return new Problem(HttpStatus.CONFLICT, "files.swapped");
        });
    }

    /// Whether a content of this hash is kept; false too for a text that is no hash.
    public boolean has(String hash) {
        return shelves.has(hash);
    }

    /// The kept file described anew from its content and the name it was brought under.
    public Stored describe(String hash, String name) {
        try (SeekableByteChannel content = shelves.open(hash)) {
            return new Stored(hash, content.size(), MediaTypes.of(Channels.newInputStream(content), name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Copied(String hash, long size) {}

    private Copied copy(InputStream from, Path draft, long limit) throws IOException {
        MessageDigest digest = sha256();
        long size = 0;
        try (OutputStream out = shelves.write(draft)) {
            byte[] chunk = new byte[CHUNK];
            for (int n = from.read(chunk); n >= 0 && size <= limit; n = from.read(chunk)) {
                digest.update(chunk, 0, n);
                out.write(chunk, 0, n);
                size += n;
            }
        }
        return new Copied(HexFormat.of().formatHex(digest.digest()), size);
    }

    private String type(Path draft, String name) throws IOException {
        try (InputStream content = shelves.read(draft)) {
            return MediaTypes.of(content, name);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
