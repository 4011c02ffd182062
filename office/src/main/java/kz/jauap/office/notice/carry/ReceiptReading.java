package kz.jauap.office.notice.carry;

import java.time.Clock;
import java.util.Optional;
import kz.jauap.office.notice.delivery.Delivery;
import kz.jauap.office.notice.delivery.Delivery.State;
import kz.jauap.office.notice.delivery.DeliveryTable;
import kz.jauap.office.notice.delivery.QueueTable;
import kz.jauap.office.notice.delivery.Sorting;
import kz.jauap.office.notice.telling.Proving;
import kz.jauap.office.post.Receipt;
import kz.jauap.office.post.ReceiptTray;
import org.springframework.stereotype.Component;

/// Reads what carriers say of notices they have taken: what arrived is proved, what did not goes by the next way.
@Component
public class ReceiptReading {
    private final ReceiptTray tray;
    private final DeliveryTable table;
    private final QueueTable queue;
    private final Sorting sorting;
    private final Proving proving;
    private final Clock clock;

    ReceiptReading(
            ReceiptTray tray, DeliveryTable table, QueueTable queue, Sorting sorting, Proving proving, Clock clock) {
        this.tray = tray;
        this.table = table;
        this.queue = queue;
        this.sorting = sorting;
        this.proving = proving;
        this.clock = clock;
    }

    /// Reads what has come.
    public void go() {
        tray.read(this::read);
    }

    private boolean read(Receipt receipt) {
        Optional<Delivery> about = table.underWay(receipt.reference());
        about.ifPresent(delivery -> {
            switch (receipt.fate()) {
                case DELIVERED -> {
                    queue.settle(delivery.id(), State.DELIVERED, clock.instant(), receipt.reference());
                    proving.proved(delivery.telling(), delivery.way());
                }
                case UNDELIVERED -> sorting.fall(delivery, receipt.detail());
            }
        });
        return about.isPresent();
    }
}
