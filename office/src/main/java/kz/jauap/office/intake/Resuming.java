package kz.jauap.office.intake;

import java.util.Optional;
import kz.jauap.law.channel.Channel;
import kz.jauap.law.channel.Door;
import kz.jauap.office.intake.arrival.Arrival;
import kz.jauap.office.intake.arrival.Handling;
import kz.jauap.office.intake.arrival.Legible;
import kz.jauap.office.intake.arrival.Outcome;
import kz.jauap.office.intake.arrival.Why;
import org.springframework.stereotype.Component;

/// Registers what was handed in at a form when whoever took it could not: the office went dark in between. Open Almaty
/// has a porter's round of its own, which hands such forms on to this one.
@Component
public class Resuming implements Handling {
    private final Taking taking;

    Resuming(Taking taking) {
        this.taking = taking;
    }

    @Override
    public boolean handles(Channel door) {
        return door.door() == Door.DESK || (door.door() == Door.CITY_SYSTEM && door != Channel.OPEN_ALMATY);
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
