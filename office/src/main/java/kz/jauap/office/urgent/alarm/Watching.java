package kz.jauap.office.urgent.alarm;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Admitting;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.entry.Corresponding;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.follow.Streams;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.urgent.alarm.Alarm.Cause;
import kz.jauap.office.urgent.alarm.Alarm.Ending;
import org.springframework.stereotype.Component;

/// Follows the journal: what comes in as a threat raises the alarm, what hints at one is marked first, and what people
/// do about it stops the clock. By whatever door it came, it passes here.
@Component
public class Watching {
    private static final String LISTENER = "urgent";

    private final Streams streams;
    private final Hinting hinting;
    private final AlarmTable table;
    private final Journal journal;

    Watching(Streams streams, Hinting hinting, AlarmTable table, Journal journal) {
        this.streams = streams;
        this.hinting = hinting;
        this.table = table;
        this.journal = journal;
    }

    /// Reads every stream to its end.
    public void go() {
        streams.follow(LISTENER, this::read);
    }

    /// One hint to a transaction: a case is held before its body's counter, never after.
    private long read(List<Journaled> next) {
        long position = next.getFirst().position();
        for (Journaled entry : next) {
            Optional<Runnable> mark = hinting.mark(entry);
            if (mark.isPresent() && entry.position() != next.getFirst().position()) {
                return position;
            }
            book(entry);
            position = entry.position();
            if (mark.isPresent()) {
                mark.get().run();
                return position;
            }
        }
        return position;
    }

    private void book(Journaled at) {
        switch (at.entry()) {
            case Receipt.Registered registered -> registered(at, registered);
            case Admitting.ThreatHinted _ -> table.raise(at, Cause.HINT, arrived(at));
            case Admitting.ThreatRecognised _ -> table.raise(at, Cause.CLERK, arrived(at));
            case Admitting.ThreatDismissed _ -> table.end(at.appeal(), Ending.DISMISSED, at.at());
            case Routing.RedirectedOutside _ -> table.sent(at.appeal(), at.at());
            case Routing.RedirectedInside(var _, var _, var claims, var _, var _, var _)
            when claims.isEmpty() -> table.end(at.appeal(), Ending.PASSED_ON, at.at());
            case Routing.HandedOver(var _, var _, var handedAt, var _) -> table.handed(at.appeal(), handedAt, at.at());
            case Answering.Signed _, Admitting.LeftUnconsidered _ -> table.end(at.appeal(), Ending.CLOSED, at.at());
            case Entry _ -> {}
        }
        if (at.actor() instanceof Actor.Official(var officer) && acts(at.entry())) {
            table.taken(at.appeal(), at.at(), officer);
        }
    }

    private void registered(Journaled at, Receipt.Registered registered) {
        switch (registered.urgency()) {
            case THREAT -> table.raise(at, cause(at.actor()), registered.receivedAt());
            case HINTED -> table.raise(at, Cause.HINT, registered.receivedAt());
            case ORDINARY -> {}
        }
    }

    /// When the words came in that the alarm is about: the letter, or what the applicant wrote last.
    private Instant arrived(Journaled at) {
        Instant arrived = at.at();
        for (Journaled each : journal.history(at.appeal())) {
            if (each.position() <= at.position()) {
                arrived = switch (each.entry()) {
                    case Receipt.Registered registered -> registered.receivedAt();
                    case Corresponding.ApplicantWrote _ -> each.at();
                    case Entry _ -> arrived;
                };
            }
        }
        return arrived;
    }

    private static Cause cause(Actor actor) {
        return switch (actor) {
            case Actor.Official _ -> Cause.CLERK;
            case Actor.Applicant _, Actor.Office _ -> Cause.SENDER;
        };
    }

    /// Whether somebody who did this has looked at the alarm.
    private static boolean acts(Entry entry) {
        return switch (entry) {
            case Admitting.AlarmTaken _, Admitting.ThreatRecognised _, Admitting.ThreatDismissed _ -> true;
            case Routing.Assigned _, Routing.RedirectedOutside _, Routing.RedirectedInside _ -> true;
            case Entry _ -> false;
        };
    }
}
