package kz.jauap.office.post;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The office's way to mailboxes; closed when no mail server is set.
@Component
public class Mail {
    private final Optional<MailCarrier> carrier;

    Mail(List<MailCarrier> carriers) {
        this.carrier = carriers.stream().filter(MailCarrier::open).findFirst();
    }

    /// Whether there is a mail server.
    public boolean open() {
        return carrier.isPresent();
    }

    /// Hands one letter to the mail server; never within a transaction that others wait for.
    public Outcome send(Letter letter) {
        return carrier.map(each -> each.carry(letter)).orElseGet(() -> new Outcome.Later("no mail server"));
    }
}
