package kz.jauap.office.notice.door;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kz.jauap.office.intake.social.Correspondence;
import kz.jauap.office.intake.social.wire.Reply.Manner;
import kz.jauap.office.intake.social.wire.Reply.Writer;
import kz.jauap.office.intake.social.wire.Sent;
import kz.jauap.office.notice.delivery.Delivery;
import kz.jauap.office.notice.delivery.Delivery.State;
import kz.jauap.office.notice.delivery.DeliveryTable;
import kz.jauap.office.notice.delivery.QueueTable;
import kz.jauap.office.notice.delivery.Settling;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.entry.Answering.Way;
import kz.jauap.office.registry.entry.Corresponding.Notice;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.journal.Journal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Carries replies to the platforms, none inside a transaction. Whatever cannot be known to have gone once, and only
/// once, becomes a person's task.
@Component
public class Replying {
    private static final Logger log = LoggerFactory.getLogger(Replying.class);
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final Duration GIVES_UP = Duration.ofHours(24);

    private final DeliveryTable table;
    private final QueueTable queue;
    private final Settling settling;
    private final Correspondence correspondence;
    private final PrivateWords words;
    private final Journal journal;
    private final Clock clock;

    Replying(
            DeliveryTable table,
            QueueTable queue,
            Settling settling,
            Correspondence correspondence,
            PrivateWords words,
            Journal journal,
            Clock clock) {
        this.table = table;
        this.queue = queue;
        this.settling = settling;
        this.correspondence = correspondence;
        this.words = words;
        this.journal = journal;
        this.clock = clock;
    }

    /// Sends what is due.
    public void go() {
        queue.abandoned(clock.instant());
        Optional<Delivery> next = claim();
        while (next.isPresent()) {
            carry(next.get());
            next = claim();
        }
    }

    private Optional<Delivery> claim() {
        Instant now = clock.instant();
        return queue.claim(now, now.plus(LEASE), Way.PUBLIC_REPLY, Way.PRIVATE_MESSAGE);
    }

    private void carry(Delivery delivery) {
        Card card = journal.card(delivery.appeal()).orElseThrow();
        Manner manner = WaysBack.manner(delivery.way());
        if (manner == Manner.PUBLICLY && card.urgency() != Urgency.ORDINARY) {
            byHand(delivery, LeftByHand.THREAT);
            return;
        }
        String text = switch (manner) {
            case PUBLICLY -> delivery.words();
            case PRIVATELY -> words.of(card, delivery);
        };
        String key = "notice-" + delivery.id();
        switch (correspondence.send(card, manner, text, key, writer(delivery.notice()))) {
            case Sent.Handed(var id) -> settling.told(delivery, State.HANDED, id);
            case Sent.Shut(var why) -> shut(delivery, why);
            case Sent.Later(var why) -> later(delivery, why);
            case Sent.Unsure(var why) -> byHand(delivery, LeftByHand.UNSURE + why);
        }
    }

    /// Who was told publicly knows of it, and can write to us for the rest.
    private void shut(Delivery delivery, String why) {
        boolean toldPublicly = delivery.way() == Way.PRIVATE_MESSAGE
                && table.of(delivery.appeal()).stream()
                        .anyMatch(each -> each.way() == Way.PUBLIC_REPLY && each.notice() == delivery.notice());
        if (toldPublicly) {
            queue.settle(delivery.id(), State.BOUNCED, clock.instant(), why);
        } else {
            byHand(delivery, why);
        }
    }

    private void later(Delivery delivery, String why) {
        Instant now = clock.instant();
        if (delivery.queuedAt().plus(GIVES_UP).isBefore(now)) {
            byHand(delivery, LeftByHand.LATE + why);
        } else {
            Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(delivery.tries(), 6));
            queue.requeue(delivery.id(), now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE));
        }
    }

    private void byHand(Delivery delivery, String why) {
        log.warn("Reply {} is left to a person: {}", delivery.id(), why);
        queue.settle(delivery.id(), State.BY_HAND, clock.instant(), why);
    }

    private static Writer writer(Notice notice) {
        return switch (notice) {
            case WRITTEN, ANSWERED, LEFT_UNCONSIDERED, TAKEN_UP_AGAIN, REDIRECTED, PROMISE_KEPT, PROMISE_PUT_OFF ->
                Writer.OFFICIAL;
            case REGISTERED,
                    TERM_TURNED,
                    EXTENDED,
                    PROMISE_LAPSED,
                    MATERIALS_OPENED,
                    RULED,
                    RULING_CARRIED_OUT,
                    MISSED_TERM,
                    WHOSE_GRIEVANCE,
                    INVITED,
                    CALLED_OFF -> Writer.MACHINE;
        };
    }
}
