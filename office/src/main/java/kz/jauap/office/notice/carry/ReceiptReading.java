package kz.jauap.office.notice.carry;

import java.util.Optional;
import kz.jauap.office.notice.delivery.Delivery;
import kz.jauap.office.notice.delivery.Delivery.State;
import kz.jauap.office.notice.delivery.DeliveryTable;
import kz.jauap.office.notice.delivery.Settling;
import kz.jauap.office.notice.delivery.Sorting;
import kz.jauap.office.post.Receipt;
import kz.jauap.office.post.ReceiptTray;
import org.springframework.stereotype.Component;

/// Reads what carriers say of notices they have taken: what arrived is proved, what did not goes by the next way.
@Component
public class ReceiptReading {
    private final ReceiptTray tray;
    private final DeliveryTable table;
    private final Sorting sorting;
    private final Settling settling;

    ReceiptReading(ReceiptTray tray, DeliveryTable table, Sorting sorting, Settling settling) {
        this.tray = tray;
        this.table = table;
        this.sorting = sorting;
        this.settling = settling;
    }

    /// Reads what has come.
    public void go() {
        tray.read(this::read);
    }

    private boolean read(Receipt receipt) {
        Optional<Delivery> about = table.underWay(receipt.reference());
        about.ifPresent(delivery -> {
            switch (receipt.fate()) {
                case DELIVERED -> settling.told(delivery, State.DELIVERED, receipt.reference());
                case UNDELIVERED -> sorting.fall(delivery, receipt.detail());
            }
        });
        return about.isPresent();
    }
}
