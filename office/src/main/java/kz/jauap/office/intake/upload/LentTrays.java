package kz.jauap.office.intake.upload;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kz.jauap.office.files.Attachments;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The trays of forms that have no draft, on the public pages and at the desk: whether a form was sent or not, its tray
/// is emptied some days later. What was registered or kept aside has its files by itself.
@Component
public class LentTrays {
    private final TrayTable table;
    private final Uploads uploads;
    private final Attachments attachments;
    private final List<TrayHolder> holders;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Duration kept;

    LentTrays(
            TrayTable table,
            Uploads uploads,
            Attachments attachments,
            List<TrayHolder> holders,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${jauap.trays.kept:3d}") Duration kept) {
        this.table = table;
        this.uploads = uploads;
        this.attachments = attachments;
        this.holders = holders;
        this.transaction = transaction;
        this.clock = clock;
        this.kept = kept;
    }

    /// The tray of a form that was drawn with a key: whatever key somebody sends, it is never that of an appeal or of a
    /// draft, whose numbers are drawn by lot.
    public static UUID of(UUID key) {
        return UUID.nameUUIDFromBytes(("a lent tray: " + key).getBytes(StandardCharsets.UTF_8));
    }

    /// Lends a tray, or leaves it there longer.
    public void lend(UUID tray) {
        table.lend(tray, clock.instant().plus(kept));
    }

    @Scheduled(fixedDelayString = "${jauap.trays.rounds:PT1H}")
    public void round() {
        table.due(clock.instant()).forEach(tray -> {
            if (holders.stream().anyMatch(each -> each.needs(tray))) {
                lend(tray);
            } else {
                empty(tray);
            }
        });
    }

    private void empty(UUID tray) {
        transaction.executeWithoutResult(_ -> {
            uploads.forget(tray);
            attachments.forget(tray);
            table.delete(tray);
        });
    }
}
