package kz.jauap.office.post.smpp;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import kz.jauap.office.post.Carrier;
import kz.jauap.office.post.Outcome;
import kz.jauap.office.post.ReceiptTray;
import kz.jauap.office.post.ShortMessage;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.SMPPSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// The standing line to an operator's centre: taken up anew whenever it has fallen, so that receipts come in also
/// while nothing goes out.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SmppLine implements Carrier {
    private static final Logger log = LoggerFactory.getLogger(SmppLine.class);
    private static final long PATIENCE = 10_000;

    private final Optional<SmppUrl> url;
    private final ReceiptTray receipts;
    private final Semaphore window;
    private Optional<SMPPSession> session = Optional.empty();

    SmppLine(@Value("${jauap.smpp-url:}") String url, ReceiptTray receipts) {
        this.url = url.isBlank() ? Optional.empty() : Optional.of(SmppUrl.of(URI.create(url)));
        this.receipts = receipts;
        this.window = new Semaphore(this.url.map(SmppUrl::window).orElse(1));
    }

    @Override
    public boolean open() {
        return url.isPresent();
    }

    /// Takes the line up if it has fallen.
    @Scheduled(fixedDelayString = "${jauap.smpp.every:PT20S}")
    void keepUp() {
        url.ifPresent(to -> {
            try {
                line(to);
            } catch (IOException fallen) {
                log.warn("The message centre {} cannot be reached: {}", to, fallen.getMessage());
            }
        });
    }

    @Override
    public Outcome carry(ShortMessage message) {
        return url.map(to -> within(to, message)).orElseGet(() -> new Outcome.Later("no centre"));
    }

    private Outcome within(SmppUrl to, ShortMessage message) {
        try {
            if (!window.tryAcquire(PATIENCE, TimeUnit.MILLISECONDS)) {
                return new Outcome.Later("window full");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Later("interrupted");
        }
        try {
            return new Outcome.OnItsWay(Submitting.submit(line(to), to, message));
        } catch (NegativeResponseException said) {
            return Said.refusal(said.getCommandStatus());
        } catch (ResponseTimeoutException slow) {
            return new Outcome.Later("slow");
        } catch (IOException | PDUException | InvalidResponseException fallen) {
            log.warn("The message centre {} cannot be reached: {}", to, fallen, fallen);
            return fallen.getCause() instanceof NegativeResponseException said
                    ? Said.refusal(said.getCommandStatus())
                    : new Outcome.Later("unreachable");
        } finally {
            window.release();
        }
    }

    private synchronized SMPPSession line(SmppUrl to) throws IOException {
        Optional<SMPPSession> standing =
                session.filter(each -> each.getSessionState().isBound());
        if (standing.isPresent()) {
            return standing.get();
        }
        session.ifPresent(SMPPSession::close);
        SMPPSession fresh = Binding.bound(to, new ReceiptTaker(receipts, to.ids()), PATIENCE);
        session = Optional.of(fresh);
        return fresh;
    }

    /// Hangs up.
    @PreDestroy
    synchronized void hangUp() {
        session.ifPresent(SMPPSession::unbindAndClose);
        session = Optional.empty();
    }
}
