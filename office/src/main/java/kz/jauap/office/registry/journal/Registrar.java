package kz.jauap.office.registry.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/// The registrar: takes filings as they come, writes all that wait in one transaction, then acknowledges each.
///
/// One per node. The bodies' counter rows are all that several nodes share. A filing that spoils its batch
/// is tried again alone, so that nobody pays for a neighbour.
@Component
public class Registrar implements SmartLifecycle {
    private static final int BATCH = 256;
    private static final int QUEUE = 4096;

    private record Waiting(Filing filing, CompletableFuture<Registration> done) {}

    private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(QUEUE);
    private final Enrolling enrolling;
    private final TransactionTemplate transaction;
    private volatile boolean open;
    private Thread desk = new Thread(() -> {});

    Registrar(Enrolling enrolling, TransactionTemplate transaction) {
        this.enrolling = enrolling;
        this.transaction = transaction;
    }

    /// Registers a filing and returns when it is durable.
    ///
    /// @throws Busy when more waits than can be written now
    /// @throws Once.KeyReused when the filing's key already stands for another submission
    public Registration register(Filing filing) {
        CompletableFuture<Registration> done = new CompletableFuture<>();
        if (!open || !queue.offer(new Waiting(filing, done))) {
            throw new Busy("the registrar's queue is full or closing");
        }
        try {
            return done.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException fault ? fault : failed;
        }
    }

    private void work() {
        List<Waiting> batch = new ArrayList<>(BATCH);
        while (open || !queue.isEmpty()) {
            try {
                batch.add(queue.take());
                queue.drainTo(batch, BATCH - 1);
                write(batch);
            } catch (InterruptedException closing) {
                // woken to close: the loop ends once the queue is empty
            } finally {
                batch.clear();
            }
        }
    }

    private void write(List<Waiting> batch) {
        try {
            acknowledge(batch, enrol(batch));
        } catch (RuntimeException | Error fault) {
            if (batch.size() == 1 || unreachable(fault)) {
                batch.forEach(each -> each.done().completeExceptionally(fault));
            } else {
                batch.forEach(each -> write(List.of(each)));
            }
        }
    }

    /// Whether the database itself failed: no neighbour's doing, and trying each alone could register what a lost
    /// answer has already confirmed.
    private static boolean unreachable(Throwable fault) {
        return fault instanceof TransactionException || fault instanceof DataAccessResourceFailureException;
    }

    private List<Registration> enrol(List<Waiting> batch) {
        var appeals = Objects.requireNonNull(transaction.execute(
                _ -> enrolling.write(batch.stream().map(Waiting::filing).toList())));
        return enrolling.registrations(appeals);
    }

    private static void acknowledge(List<Waiting> batch, List<Registration> registrations) {
        for (int at = 0; at < batch.size(); at++) {
            batch.get(at).done().complete(registrations.get(at));
        }
    }

    @Override
    public void start() {
        open = true;
        desk = Thread.ofPlatform().name("registrar").start(this::work);
    }

    @Override
    public void stop() {
        open = false;
        desk.interrupt();
        try {
            desk.join();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return open;
    }

    /// More arrives than the registrar can write now; nothing was taken in, and trying again shortly is safe.
    public static final class Busy extends TransientDataAccessResourceException {
        private Busy(String why) {
            super(why);
        }
    }
}
