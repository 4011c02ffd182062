package kz.jauap.office.house;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import kz.jauap.office.house.postgres.LocalPostgres;
import kz.jauap.office.house.start.CannotStart;

/// The house's own database on its way up.
final class Waking {
    private final CompletableFuture<LocalPostgres> server = new CompletableFuture<>();
    private final AtomicBoolean taken = new AtomicBoolean();

    private Waking() {}

    static Waking in(Path dataFolder, Secrets secrets) {
        var waking = new Waking();
        Thread.ofPlatform().name("postgres-waking").start(() -> waking.wake(dataFolder, secrets));
        return waking;
    }

    private void wake(Path dataFolder, Secrets secrets) {
        try {
            server.complete(OwnDatabase.open(dataFolder, secrets));
        } catch (RuntimeException e) {
            server.completeExceptionally(e);
        }
    }

    /// The server, once it is up; whoever takes it closes it.
    LocalPostgres awake() {
        taken.set(true);
        try {
            return server.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof CannotStart why) {
                throw why;
            }
            throw e;
        }
    }

    /// Closes a server that nobody has taken.
    void abandon() {
        if (taken.compareAndSet(false, true)) {
            var _ = server.thenAccept(LocalPostgres::close);
        }
    }
}
