package kz.jauap.office.intake.upload;

import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.files.Attachment;
import kz.jauap.office.files.Attachments;
import kz.jauap.office.files.Keeping;
import kz.jauap.office.files.Parcels;
import kz.jauap.office.files.Piece;
import kz.jauap.office.files.Refused;
import kz.jauap.office.files.Stored;
import kz.jauap.office.intake.draft.Belongings;
import kz.jauap.office.intake.form.Tray;
import kz.jauap.office.look.PlainText;
import kz.jauap.office.registry.journal.Enclosure;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Where large files arrive in pieces and go on into the tray of their form when the last piece is there.
@Component
public class Uploads implements Belongings {
    private final UploadTable table;
    private final Parcels parcels;
    private final Attachments attachments;
    private final Tray tray;
    private final UploadLimits limits;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Uploads(
            UploadTable table,
            Parcels parcels,
            Attachments attachments,
            Tray tray,
            UploadLimits limits,
            TransactionTemplate transaction,
            Clock clock) {
        this.table = table;
        this.parcels = parcels;
        this.attachments = attachments;
        this.tray = tray;
        this.limits = limits;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Begins a file; nothing of it is here yet.
    Progress begin(UUID form, Optional<Long> officer, String name, Enclosure.Role role, long length) {
        List<Upload> beside = unfinished(form);
        long announced = beside.stream().mapToLong(Upload::length).sum();
        if (length > limits.largest().toBytes()) {
            return new Progress.Declined(Progress.Why.TOO_LARGE, "files.refused.TOO_LARGE");
        }
        if (beside.size() + tray.count(form) >= Tray.MOST) {
            return new Progress.Declined(Progress.Why.TOO_LARGE, "intake.file.many");
        }
        if (tray.weight(form) + announced + length > limits.perForm().toBytes()) {
            return new Progress.Declined(Progress.Why.TOO_LARGE, "intake.upload.together");
        }
        if (table.waiting() + length > limits.waiting().toBytes() || !parcels.hasRoomFor(length)) {
            return new Progress.Declined(Progress.Why.NO_ROOM, "intake.upload.room");
        }
        Upload upload = new Upload(
                UUID.randomUUID(),
                form,
                officer,
                PlainText.line(PlainText.clean(name)),
                role,
                length,
                0,
                Optional.empty(),
                expiry());
        parcels.open(upload.id());
        table.add(upload, moment());
        return new Progress.Going(upload);
    }

    /// A file on its way to this form from this sender, and to no other.
    Optional<Upload> find(UUID id, UUID form, Optional<Long> officer) {
        return table.find(id)
                .filter(each -> each.form().equals(form) && each.officer().equals(officer))
                .filter(each -> each.expiresAt().isAfter(clock.instant()));
    }

    /// Adds a piece at the place where the last one ended.
    Progress grow(Upload upload, InputStream piece) {
        if (upload.attachment().isPresent()) {
            return new Progress.Going(upload);
        }
        Piece added = parcels.append(
                upload.id(),
                upload.received(),
                piece,
                upload.length(),
                length -> table.received(upload.id(), length, expiry()));
        return switch (added) {
            case Piece.Kept _ -> table.find(upload.id()).map(this::grown).orElseGet(Uploads::gone);
            case Piece.Busy _ -> new Progress.Declined(Progress.Why.BUSY, "intake.upload.busy");
            case Piece.Full _ -> new Progress.Declined(Progress.Why.NO_ROOM, "intake.upload.room");
            case Piece.Lost _ -> gone();
        };
    }

    /// How a file stands. Where the office fell after the last piece, what was left to do is done now.
    Progress standing(Upload upload) {
        return upload.complete() && upload.attachment().isEmpty() ? finish(upload) : new Progress.Going(upload);
    }

    /// Takes a file back, whole or not, from a form that is not registered yet.
    void withdraw(Upload upload) {
        parcels.discard(upload.id());
        table.delete(upload.id());
    }

    /// What of a form's files is still on its way.
    public List<Upload> unfinished(UUID form) {
        return table.of(form).stream()
                .filter(each -> each.attachment().isEmpty() && each.expiresAt().isAfter(clock.instant()))
                .toList();
    }

    @Override
    public void forget(UUID draft) {
        table.of(draft).forEach(this::withdraw);
    }

    /// Forgets what nobody went on sending.
    @Scheduled(fixedDelayString = "${jauap.uploads.rounds:PT10M}")
    public void round() {
        table.expired(clock.instant()).forEach(this::withdraw);
    }

    private Progress grown(Upload upload) {
        if (upload.received() > 0 && !parcels.welcome(upload.id(), upload.name())) {
            withdraw(upload);
            return new Progress.Declined(Progress.Why.TYPE, Refused.Reason.TYPE_NOT_ACCEPTED.key());
        }
        return upload.complete() ? finish(upload) : new Progress.Going(upload);
    }

    /// Lays a whole file into the tray; done twice, it lies there once.
    private Progress finish(Upload upload) {
        Optional<Keeping> keeping = parcels.keep(upload.id(), upload.name());
        if (keeping.isEmpty()) {
            return table.find(upload.id())
                    .filter(each -> each.attachment().isPresent())
                    .<Progress>map(Progress.Going::new)
                    .orElseGet(Uploads::gone);
        }
        return switch (keeping.get()) {
            case Refused(var reason) -> {
                withdraw(upload);
                yield new Progress.Declined(Progress.Why.TYPE, reason.key());
            }
            case Stored stored -> {
                transaction.executeWithoutResult(_ -> {
                    attachments.attach(
                            upload.form(), stored, upload.name(), upload.role().name());
                    table.arrived(upload.id(), laid(upload, stored).id());
                });
                parcels.discard(upload.id());
                yield table.find(upload.id()).<Progress>map(Progress.Going::new).orElseGet(Uploads::gone);
            }
        };
    }

    private static Progress gone() {
        return new Progress.Declined(Progress.Why.GONE, "intake.upload.gone");
    }

    private Attachment laid(Upload upload, Stored stored) {
        return attachments.of(upload.form()).stream()
                .filter(each -> each.stored().hash().equals(stored.hash())
                        && each.role().equals(upload.role().name()))
                .findFirst()
                .orElseThrow();
    }

    private Instant expiry() {
        return moment().plus(limits.kept());
    }

    private Instant moment() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
