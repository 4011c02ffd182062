package kz.jauap.office.house;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/// A running clock that the demonstration and the tests can set to another moment.
public final class MovableClock extends Clock {
    private final Clock running;
    private volatile Duration ahead = Duration.ZERO;

    public MovableClock(Clock running) {
        this.running = running;
    }

    /// Makes it `moment` now; time runs on from there.
    public void set(Instant moment) {
        ahead = Duration.between(running.instant(), moment);
    }

    /// Lets the true time be told again.
    public void release() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return running.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return running.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("The office lives in one zone: " + getZone());
    }
}
