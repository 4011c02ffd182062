package siege;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/// Clients who file without pause, each again and again until its submission is acknowledged.
public final class Crowd {
    private static final long SHORTEST_MILLIS = 40;
    private static final long LONGEST_MILLIS = 2_000;

    private final Ledger ledger;
    private final IntFunction<Door> doors;
    private final long seed;
    private final List<Thread> clients = new ArrayList<>();
    private final List<Reply.Refused> refused = new ArrayList<>();
    private final Map<String, Integer> again = new TreeMap<>();
    private final AtomicInteger tries = new AtomicInteger();
    private volatile boolean open = true;

    public Crowd(Ledger ledger, IntFunction<Door> doors, long seed) {
        this.ledger = ledger;
        this.doors = doors;
        this.seed = seed;
    }

    public void gather(int howMany) {
        for (var client = 0; client < howMany; client++) {
            var number = client;
            clients.add(Thread.ofVirtual().name("client-" + client).start(() -> file(number)));
        }
    }

    private void file(int client) {
        var random = new Random(seed * 1_000 + client);
        var door = doors.apply(client);
        for (var turn = 0; open; turn++) {
            deliver(door, Parcel.make(random, client, turn), random);
        }
    }

    /// Sends until acknowledged; whoever has begun ends it, also when the siege is over.
    private void deliver(Door door, Parcel parcel, Random random) {
        for (var pause = SHORTEST_MILLIS; ; pause = Math.min(LONGEST_MILLIS, pause * 2)) {
            tries.incrementAndGet();
            switch (door.send(parcel)) {
                case Reply.Acknowledged(var number) -> {
                    ledger.write(Ledger.Line.of(door, parcel, number));
                    return;
                }
                case Reply.Again(var why) -> count(why);
                case Reply.Refused no -> {
                    refuse(no);
                    return;
                }
            }
            sleep(pause / 2 + random.nextLong(pause));
        }
    }

    private synchronized void count(String why) {
        again.merge(why, 1, Integer::sum);
    }

    private synchronized void refuse(Reply.Refused no) {
        refused.add(no);
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Lets everybody finish what he has begun.
    public void disperse() throws InterruptedException {
        open = false;
        for (var client : clients) {
            client.join();
        }
    }

    public synchronized List<Reply.Refused> refused() {
        return List.copyOf(refused);
    }

    /// Why clients had to try again, and how often.
    public synchronized Map<String, Integer> again() {
        return new TreeMap<>(again);
    }

    public int tries() {
        return tries.get();
    }
}
