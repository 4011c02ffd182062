package kz.jauap.office.intake.social.talk;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import kz.jauap.office.intake.social.media.MediaTable;
import kz.jauap.office.intake.social.wire.Heard;
import kz.jauap.office.registry.arrival.Arrival;
import kz.jauap.office.registry.arrival.Outcome;
import kz.jauap.office.registry.arrival.Why;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Keeps what one author says in one place together: the first message becomes a record, what follows joins it while it
/// is open. Hearing the same twice changes nothing.
@Component
public class Talk {
    private final ThreadTable threads;
    private final MessageTable messages;
    private final MediaTable media;
    private final SpokenRecords records;
    private final TransactionTemplate transaction;

    Talk(
            ThreadTable threads,
            MessageTable messages,
            MediaTable media,
            SpokenRecords records,
            TransactionTemplate transaction) {
        this.threads = threads;
        this.messages = messages;
        this.media = media;
        this.records = records;
        this.transaction = transaction;
    }

    public Outcome said(Arrival arrival, Heard.Message message, String handle) {
        return whole(() -> {
            threads.alone(arrival.door(), message.author().id());
            Optional<Spoken> kept = messages.find(arrival.door(), message.id());
            if (kept.isPresent()) {
                return new Outcome.Joined(kept.get().appeal());
            }
            Optional<ThreadTable.Known> thread = thread(arrival, message);
            return thread.filter(each -> records.open(each.appeal()))
                    .map(each -> join(arrival, message, handle, each))
                    .orElseGet(() -> register(arrival, message, handle, thread));
        });
    }

    /// Makes a record of an event just as it came, where a person has let go what cannot be read.
    public Outcome unread(Arrival arrival, String payload) {
        return records.make(arrival, payload)
                .<Outcome>map(Outcome.Registered::new)
                .orElseGet(() -> new Outcome.Parked(Why.UNREADABLE));
    }

    private Optional<ThreadTable.Known> thread(Arrival arrival, Heard.Message message) {
        return message.parent()
                .flatMap(parent -> messages.find(arrival.door(), parent))
                .filter(parent -> parent.author().equals(message.author().id()))
                .flatMap(parent -> threads.find(parent.thread()))
                .or(() -> threads.find(arrival.door(), message.thread()));
    }

    private Outcome join(Arrival arrival, Heard.Message message, String handle, ThreadTable.Known thread) {
        records.wrote(arrival, thread.appeal(), records.words(message));
        keep(arrival, message, handle, thread.id(), thread.appeal());
        return new Outcome.Joined(thread.appeal());
    }

    private Outcome register(
            Arrival arrival, Heard.Message message, String handle, Optional<ThreadTable.Known> thread) {
        return records.make(arrival, message, handle, "", message.id())
                .<Outcome>map(made -> {
                    thread.ifPresent(each -> threads.goOn(each, made));
                    long id = thread.map(ThreadTable.Known::id)
                            .orElseGet(() -> threads.put(arrival.door(), message.thread(), made));
                    keep(arrival, message, handle, id, made);
                    return new Outcome.Registered(made);
                })
                .orElseGet(() -> new Outcome.Parked(Why.UNREADABLE));
    }

    private void keep(Arrival arrival, Heard.Message message, String handle, long thread, AppealId appeal) {
        messages.add(arrival.door(), Spoken.of(message.id(), message, handle, thread, appeal));
        List<Heard.Media> all = message.media();
        for (int place = 0; place < all.size(); place++) {
            media.add(arrival, place, appeal, all.get(place));
        }
    }

    private <T> T whole(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }
}
