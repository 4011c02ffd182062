package kz.jauap.office.signature.revocation;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/// Numbers of revoked certificates with the time of each, found in constant time: some thirty bytes a certificate.
final class Serials {
    private static final int WIDTH = 20;
    private static final long EPOCH = Instant.parse("2000-01-01T00:00:00Z").getEpochSecond();
    private static final int REMOVED = Integer.MIN_VALUE;

    private byte[] numbers = new byte[64 * WIDTH];
    private final BitSet givenUp = new BitSet();
    private int[] since = new int[64];
    private int[] slots = new int[0];
    private int count;

    /// Adds one from the content of its INTEGER.
    void add(Der number, Instant from, Standing.Key key) {
        givenUp.set(count, key == Standing.Key.GIVEN_UP);
        add(number, Math.clamp(from.getEpochSecond() - EPOCH, REMOVED + 1, Integer.MAX_VALUE));
    }

    /// Adds one that a delta takes off the list.
    void addRemoved(Der number) {
        add(number, REMOVED);
    }

    private void add(Der number, int time) {
        if (count == since.length) {
            since = Arrays.copyOf(since, count * 2);
            numbers = Arrays.copyOf(numbers, since.length * WIDTH);
        }
        number.alignRight(numbers, count * WIDTH, WIDTH);
        since[count++] = time;
    }

    /// Makes them findable; nothing is added after that.
    Serials close() {
        numbers = Arrays.copyOf(numbers, count * WIDTH);
        since = Arrays.copyOf(since, count);
        slots = new int[Math.max(2, Integer.highestOneBit(Math.max(1, count)) * 4)];
        for (int entry = 0; entry < count; entry++) {
            int slot = slot(numbers, entry * WIDTH);
            while (slots[slot] != 0) {
                slot = next(slot);
            }
            slots[slot] = entry + 1;
        }
        return this;
    }

    /// Where a number stands here, what is said of it.
    Optional<Standing> find(BigInteger serial) {
        var bytes = serial.toByteArray();
        if (bytes.length > WIDTH + 1 || serial.signum() < 0) {
            return Optional.empty();
        }
        var wanted = new byte[WIDTH];
        int length = Math.min(bytes.length, WIDTH);
        System.arraycopy(bytes, bytes.length - length, wanted, WIDTH - length, length);
        for (int slot = slot(wanted, 0); slots[slot] != 0; slot = next(slot)) {
            int entry = slots[slot] - 1;
            if (Arrays.equals(numbers, entry * WIDTH, (entry + 1) * WIDTH, wanted, 0, WIDTH)) {
                return Optional.of(
                        since[entry] == REMOVED
                                ? new Standing.Good()
                                : new Standing.Revoked(Instant.ofEpochSecond(EPOCH + since[entry]), key(entry)));
            }
        }
        return Optional.empty();
    }

    private Standing.Key key(int entry) {
        return givenUp.get(entry) ? Standing.Key.GIVEN_UP : Standing.Key.IN_DOUBT;
    }

    int count() {
        return count;
    }

    private int next(int slot) {
        return (slot + 1) & (slots.length - 1);
    }

    private int slot(byte[] from, int at) {
        int hash = 0;
        for (int i = at; i < at + WIDTH; i++) {
            hash = 31 * hash + from[i];
        }
        return (hash ^ (hash >>> 16)) & (slots.length - 1);
    }
}
