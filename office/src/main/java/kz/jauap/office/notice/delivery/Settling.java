package kz.jauap.office.notice.delivery;

import java.time.Clock;
import kz.jauap.office.notice.delivery.Delivery.State;
import kz.jauap.office.notice.telling.Proving;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The end of a way that led to somebody: what became of the notice and that he is told are written in one stroke, so
/// that no notice is handed over and nobody told by it.
@Component
public class Settling {
    private final QueueTable queue;
    private final Proving proving;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Settling(QueueTable queue, Proving proving, TransactionTemplate transaction, Clock clock) {
        this.queue = queue;
        this.proving = proving;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Notes that a notice has come to whom it is for.
    ///
    /// @param reference by which it is known to whoever carried it
    public void told(Delivery delivery, State as, String reference) {
        transaction.executeWithoutResult(_ -> {
            queue.settle(delivery.id(), as, clock.instant(), reference);
            proving.proved(delivery.telling(), delivery.way());
        });
    }

    /// Notes that a person has sent it, with his proof.
    ///
    /// @return whether it was still to be sent
    public boolean sentByHand(Delivery delivery, String proof) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            boolean waited = queue.post(delivery.id(), clock.instant(), proof);
            if (waited) {
                proving.proved(delivery.telling(), delivery.way());
            }
            return waited;
        }));
    }
}
