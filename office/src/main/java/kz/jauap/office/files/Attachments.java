package kz.jauap.office.files;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.files.disk.Shelves;
import org.springframework.stereotype.Component;

/// Which kept files belong to an appeal, a draft or an answer.
@Component
public class Attachments {
    private final Files files;
    private final Shelves shelves;
    private final AttachmentTable table;
    private final DiscardTable discarded;
    private final Clock clock;

    Attachments(Files files, Shelves shelves, AttachmentTable table, DiscardTable discarded, Clock clock) {
        this.files = files;
        this.shelves = shelves;
        this.table = table;
        this.discarded = discarded;
        this.clock = clock;
    }

    /// Adds a kept file to its owner; the same content in the same role is added once.
    public void attach(UUID owner, String hash, String name, String role) {
        attach(owner, files.describe(hash, name), name, role);
    }

    /// Adds a file that has just been kept.
    public void attach(UUID owner, Stored stored, String name, String role) {
        table.insert(owner, role, FileName.shown(name), stored);
    }

    /// The owner's files in the order they were brought.
    public List<Attachment> of(UUID owner) {
        return table.of(owner);
    }

    /// One of the owner's files, and only of that owner.
    public Optional<Attachment> find(UUID owner, long id) {
        return table.find(id).filter(found -> found.owner().equals(owner));
    }

    /// Takes all files away from a draft that nobody wants any more; their contents go later, where nobody needs them.
    public void forget(UUID owner) {
        for (Attachment each : table.of(owner)) {
            String hash = each.stored().hash();
            shelves.brought(hash).ifPresent(brought -> discarded.add(hash, brought, clock.instant()));
        }
        table.delete(owner);
    }

    /// Gives a draft's files to the appeal it has become.
    public void handOver(UUID from, UUID to) {
        table.handOver(from, to);
    }
}
