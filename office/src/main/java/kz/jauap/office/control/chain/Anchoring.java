package kz.jauap.office.control.chain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.signature.seal.Sealer;
import kz.jauap.office.signature.stamp.Stamps;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Puts the heads of all chains under the office's seal once a day and whenever a proof is handed out, and has the
/// seal time-stamped: whoever keeps such a proof holds the office to it.
@Component
public class Anchoring {
    private static final Duration EVERY = Duration.ofDays(1);

    private final Bookshelf bookshelf;
    private final ChainTable table;
    private final AnchorTable anchors;
    private final Chaining chaining;
    private final Sealer sealer;
    private final Stamps stamps;
    private final Clock clock;

    Anchoring(
            Bookshelf bookshelf,
            ChainTable table,
            AnchorTable anchors,
            Chaining chaining,
            Sealer sealer,
            Stamps stamps,
            Clock clock) {
        this.bookshelf = bookshelf;
        this.table = table;
        this.anchors = anchors;
        this.chaining = chaining;
        this.sealer = sealer;
        this.stamps = stamps;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${jauap.anchor.every:PT10M}")
    public void round() {
        boolean due = anchors.last()
                .filter(last -> last.at().plus(EVERY).isAfter(clock.instant()))
                .isEmpty();
        if (due && !heads().isEmpty()) {
            anchor();
        }
    }

    /// The chains' heads now, of every book in which something stands.
    public List<Head> heads() {
        chaining.round();
        return bookshelf.books().stream()
                .map(book -> {
                    Link last = table.last(book);
                    return new Head(book.name(), last.place(), last.hash());
                })
                .filter(head -> head.place() > 0)
                .toList();
    }

    public Optional<Anchor> last() {
        return anchors.last();
    }

    private Anchor anchor() {
        Anchor bare = Anchor.of(clock.instant(), heads());
        Anchor anchor = bare.sealed(sealer.detached(bare.bytes()));
        anchor.seal().ifPresent(stamps::want);
        anchors.add(anchor);
        return anchor;
    }

    /// A new anchor to take away: the heads and, where the office has a seal, its detached signature over them.
    public byte[] proof() {
        Anchor anchor = anchor();
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            put(zip, "heads.txt", anchor.bytes());
            if (anchor.seal().isPresent()) {
                put(zip, "heads.txt.p7s", signature(anchor.seal().get()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private byte[] signature(Bytes seal) {
        return stamps.complete(seal).array();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
