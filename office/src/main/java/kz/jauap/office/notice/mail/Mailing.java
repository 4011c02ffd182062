package kz.jauap.office.notice.mail;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import kz.jauap.office.house.Settings;
import kz.jauap.office.look.Words;
import kz.jauap.office.notice.delivery.Delivery;
import kz.jauap.office.notice.delivery.Delivery.State;
import kz.jauap.office.notice.delivery.DeliveryTable;
import kz.jauap.office.notice.delivery.Sorting;
import kz.jauap.office.post.Letter;
import kz.jauap.office.post.Mail;
import kz.jauap.office.post.Outcome;
import kz.jauap.office.registry.entry.Answering.Way;
import kz.jauap.office.registry.file.CaseFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Carries notices to the mail server, one to a transaction: what was not handed over stays in the queue.
@Component
public class Mailing {
    private static final Logger log = LoggerFactory.getLogger(Mailing.class);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final Duration GIVES_UP = Duration.ofHours(24);

    private final Mail mail;
    private final MailDoor door;
    private final DeliveryTable table;
    private final Sorting sorting;
    private final CaseFiles files;
    private final Words words;
    private final URI publicUrl;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Mailing(
            Mail mail,
            MailDoor door,
            DeliveryTable table,
            Sorting sorting,
            CaseFiles files,
            Words words,
            Settings settings,
            Clock clock,
            TransactionTemplate transaction) {
        this.mail = mail;
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
        boolean more = mail.open();
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(_ -> next()));
        }
    }

    private boolean next() {
        return table.take(Way.EMAIL, clock.instant()).map(this::carry).orElse(false);
    }

    private boolean carry(Delivery delivery) {
        Optional<String> address = files.open(delivery.appeal()).flatMap(door::to);
        if (address.isEmpty()) {
            sorting.bounce(delivery, "no address");
            return true;
        }
        return switch (mail.send(letter(delivery, address.get()))) {
            case Outcome.Handed(var id) -> {
                table.settle(delivery.id(), State.HANDED, clock.instant(), id);
                yield true;
            }
            case Outcome.Refused(var why) -> bounced(delivery, why);
            case Outcome.Later(var why) ->
                delivery.queuedAt().plus(GIVES_UP).isBefore(clock.instant())
                        ? bounced(delivery, why)
                        : postponed(delivery);
        };
    }

    private boolean bounced(Delivery delivery, String why) {
        log.warn("Notice {} cannot be mailed: {}", delivery.id(), why);
        sorting.bounce(delivery, why);
        return true;
    }

    private boolean postponed(Delivery delivery) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(delivery.tries(), 6));
        table.tryLater(delivery.id(), clock.instant().plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE));
        return false;
    }

    private Letter letter(Delivery delivery, String to) {
        String page = publicUrl.toString().replaceAll("/+$", "") + "/"
                + delivery.language().tag() + "/status";
        return new Letter(
                "<notice-" + delivery.id() + "@" + publicUrl.getHost() + ">",
                to,
                delivery.subject(),
                delivery.words() + "\n\n" + words.say(delivery.language(), "notice.follow", page),
                delivery.language());
    }
}
