package kz.jauap.office.intake.social.talk;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kz.jauap.office.intake.social.wire.Heard;
import kz.jauap.office.look.Words;
import kz.jauap.office.registry.arrival.Arrival;
import kz.jauap.office.registry.arrival.Outcome;
import kz.jauap.office.registry.arrival.Why;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Considering;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Notes what authors change or take back at a platform. Hearing the same twice changes nothing.
@Component
public class Altering {
    private final ThreadTable threads;
    private final MessageTable messages;
    private final SpokenRecords records;
    private final Journal journal;
    private final Words words;
    private final TransactionTemplate transaction;

    Altering(
            ThreadTable threads,
            MessageTable messages,
            SpokenRecords records,
            Journal journal,
            Words words,
            TransactionTemplate transaction) {
        this.threads = threads;
        this.messages = messages;
        this.records = records;
        this.journal = journal;
        this.words = words;
        this.transaction = transaction;
    }

    /// Notes that words were changed to others.
    ///
    /// @return empty where the words that were changed are not here
    public Optional<Outcome> edited(Arrival arrival, String of, Heard.Message now) {
        return changed(arrival, of, Spoken.State.EDITED, spoken -> {
                    String text =
                            words.say(records.language(spoken.appeal()), "intake.doors.edited", records.words(now));
                    records.wrote(arrival, spoken.appeal(), text);
                })
                .map(joined -> arrival.urgent() ? afresh(arrival, of, now).orElse(joined) : joined);
    }

    /// A threat to which words were changed after their record was closed becomes a record of its own: nobody would see
    /// it there.
    private Optional<Outcome> afresh(Arrival arrival, String of, Heard.Message now) {
        return whole(() -> messages.find(arrival.door(), of)
                .filter(spoken -> !records.open(spoken.appeal()))
                .map(spoken -> records.make(arrival, now, spoken.handle(), "/edited", arrival.foreignId())
                        .<Outcome>map(made -> {
                            threads.find(spoken.thread()).ifPresent(thread -> threads.goOn(thread, made));
                            String id = of + "#" + arrival.id();
                            messages.add(arrival.door(), Spoken.of(id, now, spoken.handle(), spoken.thread(), made));
                            return new Outcome.Registered(made);
                        })
                        .orElseGet(() -> new Outcome.Parked(Why.UNREADABLE))));
    }

    /// Notes that words were taken back; here they stay.
    public Optional<Outcome> deleted(Arrival arrival, String of) {
        return changed(arrival, of, Spoken.State.DELETED, spoken -> {
            String text = words.say(records.language(spoken.appeal()), "intake.doors.deleted", spoken.saidAt());
            journal.act(spoken.appeal(), new Actor.Office(), held -> Acted.of(new Considering.Noted(held.text(text))));
        });
    }

    private Optional<Outcome> changed(Arrival arrival, String of, Spoken.State state, Consumer<Spoken> note) {
        return whole(() -> {
            Optional<Spoken> spoken = messages.find(arrival.door(), of);
            spoken.filter(each -> threads.changed(arrival.id(), each.appeal())).ifPresent(each -> {
                messages.mark(arrival.door(), of, state);
                note.accept(each);
            });
            return spoken.map(each -> new Outcome.Joined(each.appeal()));
        });
    }

    private <T> T whole(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }
}
