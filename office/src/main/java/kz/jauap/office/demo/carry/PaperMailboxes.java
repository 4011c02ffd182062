package kz.jauap.office.demo.carry;

import kz.jauap.office.house.Settings;
import kz.jauap.office.post.Letter;
import kz.jauap.office.post.MailCarrier;
import kz.jauap.office.post.Outcome;
import kz.jauap.office.post.Receipt;
import kz.jauap.office.post.Receipt.Fate;
import kz.jauap.office.post.ReceiptTray;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The mail server of the demonstration where no real one is set: it takes every letter and carries it nowhere; to
/// every seventh mailbox, always the same ones, it comes back.
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
final class PaperMailboxes implements MailCarrier {
    private static final int FULL = 7;

    private final Settings settings;
    private final ReceiptTray tray;

    PaperMailboxes(Settings settings, ReceiptTray tray) {
        this.settings = settings;
        this.tray = tray;
    }

    @Override
    public boolean open() {
        return settings.demo();
    }

    @Override
    public Outcome carry(Letter letter) {
        String reference = "demo-" + letter.name();
        if (Math.floorMod(letter.to().hashCode(), FULL) == 0) {
            tray.put(new Receipt(reference, Fate.UNDELIVERED, "552 mailbox full"));
        }
        return new Outcome.Handed(reference);
    }
}
