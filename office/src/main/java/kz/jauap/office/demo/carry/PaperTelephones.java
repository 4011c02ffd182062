package kz.jauap.office.demo.carry;

import kz.jauap.office.house.Settings;
import kz.jauap.office.post.Carrier;
import kz.jauap.office.post.Outcome;
import kz.jauap.office.post.Receipt;
import kz.jauap.office.post.Receipt.Fate;
import kz.jauap.office.post.ReceiptTray;
import kz.jauap.office.post.ShortMessage;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The telephones of the demonstration where no carrier is set: no message leaves the house. Numbers that end in 7 are
/// switched off, of those that end in 3 nothing is ever heard, all others ring.
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
final class PaperTelephones implements Carrier {
    private final Settings settings;
    private final ReceiptTray tray;

    PaperTelephones(Settings settings, ReceiptTray tray) {
        this.settings = settings;
        this.tray = tray;
    }

    @Override
    public boolean open() {
        return settings.demo();
    }

    @Override
    public Outcome carry(ShortMessage message) {
        String reference = "demo-" + message.id();
        switch (message.to().charAt(message.to().length() - 1)) {
            case '3' -> {}
            case '7' -> tray.put(new Receipt(reference, Fate.UNDELIVERED, "absent subscriber"));
            default -> tray.put(new Receipt(reference, Fate.DELIVERED, "DELIVRD"));
        }
        return new Outcome.OnItsWay(reference);
    }
}
