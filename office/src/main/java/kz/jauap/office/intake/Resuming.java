package kz.jauap.office.intake;

import java.util.Optional;
import kz.jauap.law.channel.Door;
import kz.jauap.office.registry.arrival.Arrival;
import kz.jauap.office.registry.arrival.Handling;
import kz.jauap.office.registry.arrival.Legible;
import kz.jauap.office.registry.arrival.Outcome;
import kz.jauap.office.registry.arrival.Why;
import org.springframework.stereotype.Component;

/// Registers what was handed in at a form when whoever took it could not: the office went dark in between.
@Component
class Resuming implements Handling {
    private final Taking taking;

    Resuming(Taking taking) {
        this.taking = taking;
    }

    @Override
    public boolean handles(Arrival arrival) {
        Door door = arrival.door().door();
        return door == Door.DESK || door == Door.CITY_SYSTEM;
    }

    @Override
    public Outcome handle(Arrival arrival, String payload) {
        Handed handed = Handed.read(payload);
        Submission submission = arrival.urgent() ? handed.submission().urgent() : handed.submission();
        return switch (taking.register(submission, handed.actor(), handed.once(), arrival.receivedAt())) {
            case Taken.Registered(var done) -> new Outcome.Registered(done.appeal());
            case Taken.HeldBack _, Taken.SentBefore _ -> new Outcome.Closed(Why.RETURNED);
        };
    }

    @Override
    public Optional<Legible> legible(Arrival arrival, String payload) {
        return Optional.of(Readout.of(Handed.read(payload).submission()));
    }
}
