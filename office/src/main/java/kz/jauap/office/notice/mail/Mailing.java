package kz.jauap.office.notice.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import kz.jauap.office.house.Settings;
import kz.jauap.office.look.Words;
import kz.jauap.office.notice.delivery.Delivery;
import kz.jauap.office.notice.delivery.Delivery.State;
import kz.jauap.office.notice.delivery.DeliveryTable;
import kz.jauap.office.notice.delivery.Sorting;
import kz.jauap.office.registry.entry.Answering.Way;
import kz.jauap.office.registry.file.CaseFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Carries notices to the mail server, one to a transaction: what was not handed over stays in the queue.
@Component
public class Mailing {
    private static final Logger log = LoggerFactory.getLogger(Mailing.class);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final Duration GIVES_UP = Duration.ofHours(24);

    private final MailDoor door;
    private final DeliveryTable table;
    private final Sorting sorting;
    private final CaseFiles files;
    private final Words words;
    private final URI publicUrl;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Mailing(
            MailDoor door,
            DeliveryTable table,
            Sorting sorting,
            CaseFiles files,
            Words words,
            Settings settings,
            Clock clock,
            TransactionTemplate transaction) {
        this.door = door;
        this.table = table;
        this.sorting = sorting;
        this.files = files;
        this.words = words;
        this.publicUrl = settings.publicUrl();
        this.clock = clock;
        this.transaction = transaction;
    }

    /// Sends what is due; stops at the first letter the server does not take now.
    public void go() {
        door.sender().ifPresent(sender -> {
            boolean more = true;
            while (more) {
                more = Boolean.TRUE.equals(transaction.execute(_ -> next(sender)));
            }
        });
    }

    private boolean next(JavaMailSenderImpl sender) {
        return table.take(Way.EMAIL, clock.instant())
                .map(delivery -> carry(sender, delivery))
                .orElse(false);
    }

    private boolean carry(JavaMailSenderImpl sender, Delivery delivery) {
        Optional<String> address = files.open(delivery.appeal()).flatMap(door::to);
        if (address.isEmpty()) {
            sorting.bounce(delivery, "no address");
            return true;
        }
        try {
            String id = "<notice-" + delivery.id() + "@" + publicUrl.getHost() + ">";
            sender.send(message(sender, delivery, address.get(), id));
            table.settle(delivery.id(), State.HANDED, clock.instant(), id);
            return true;
        } catch (MailException | MessagingException fault) {
            return failed(delivery, fault);
        }
    }

    private boolean failed(Delivery delivery, Exception fault) {
        Instant now = clock.instant();
        if (Refusal.isFinal(fault) || delivery.queuedAt().plus(GIVES_UP).isBefore(now)) {
            String why = Refusal.isFinal(fault) ? "refused" : "unreachable";
            log.warn("Notice {} cannot be mailed: {}", delivery.id(), why);
            sorting.bounce(delivery, why);
            return true;
        }
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(delivery.tries(), 6));
        table.tryLater(delivery.id(), now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE));
        return false;
    }

    private MimeMessage message(JavaMailSenderImpl sender, Delivery delivery, String to, String id)
            throws MessagingException {
        MimeMessage message = new Lettered(sender.getSession(), id);
        MimeMessageHelper letter = new MimeMessageHelper(message, "UTF-8");
        letter.setFrom(door.from());
        letter.setTo(to);
        letter.setSubject(delivery.subject());
        letter.setSentDate(Date.from(clock.instant()));
        String page = publicUrl.toString().replaceAll("/+$", "") + "/"
                + delivery.language().tag() + "/status";
        letter.setText(delivery.words() + "\n\n" + words.say(delivery.language(), "notice.follow", page));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", delivery.language().tag());
        return message;
    }
}
