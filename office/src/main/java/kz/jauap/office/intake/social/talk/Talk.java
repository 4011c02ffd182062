package kz.jauap.office.intake.social.talk;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kz.jauap.office.intake.Applicant;
import kz.jauap.office.intake.Taken;
import kz.jauap.office.intake.Taking;
import kz.jauap.office.intake.arrival.Arrival;
import kz.jauap.office.intake.arrival.Outcome;
import kz.jauap.office.intake.arrival.Why;
import kz.jauap.office.intake.social.media.MediaTable;
import kz.jauap.office.intake.social.wire.Heard;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.PlainText;
import kz.jauap.office.look.Words;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Admitting;
import kz.jauap.office.registry.entry.Considering;
import kz.jauap.office.registry.entry.Corresponding;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Journal;
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
    private final Taking taking;
    private final Journal journal;
    private final Words words;
    private final TransactionTemplate transaction;

    Talk(
            ThreadTable threads,
            MessageTable messages,
            MediaTable media,
            Taking taking,
            Journal journal,
            Words words,
            TransactionTemplate transaction) {
        this.threads = threads;
        this.messages = messages;
        this.media = media;
        this.taking = taking;
        this.journal = journal;
        this.words = words;
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
            return thread.filter(each -> open(each.appeal()))
                    .map(each -> join(arrival, message, handle, each))
                    .orElseGet(() -> register(arrival, message, handle, thread));
        });
    }

    /// Makes a record of an event just as it came, where a person has let go what cannot be read.
    public Outcome unread(Arrival arrival, String payload) {
        var submission = Statement.of(arrival, Applicant.nameless(), PlainText.clean(payload), Speech.of(payload));
        var key = new Taking.Key("social/" + arrival.door() + "/unread", arrival.foreignId());
        return switch (taking.register(submission, new Actor.Applicant(), key, arrival.receivedAt())) {
            case Taken.Registered(var done) -> new Outcome.Registered(done.appeal());
            case Taken.HeldBack _, Taken.SentBefore _ -> new Outcome.Parked(Why.UNREADABLE);
        };
    }

    /// Notes that words were changed to others.
    ///
    /// @return empty where the words that were changed are not here
    public Optional<Outcome> edited(Arrival arrival, String of, Heard.Message now) {
        return changed(arrival, of, Spoken.State.EDITED, spoken -> {
            String text = words.say(language(spoken.appeal()), "intake.doors.edited", words(now));
            journal.act(
                    spoken.appeal(),
                    new Actor.Applicant(),
                    held -> Acted.of(new Corresponding.ApplicantWrote(held.text(text))));
            alarm(arrival, spoken.appeal());
        });
    }

    /// Notes that words were taken back; here they stay.
    public Optional<Outcome> deleted(Arrival arrival, String of) {
        return changed(arrival, of, Spoken.State.DELETED, spoken -> {
            String text = words.say(language(spoken.appeal()), "intake.doors.deleted", spoken.saidAt());
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

    private Optional<ThreadTable.Known> thread(Arrival arrival, Heard.Message message) {
        return message.parent()
                .flatMap(parent -> messages.find(arrival.door(), parent))
                .filter(parent -> parent.author().equals(message.author().id()))
                .flatMap(parent -> threads.find(parent.thread()))
                .or(() -> threads.find(arrival.door(), message.thread()));
    }

    private boolean open(AppealId appeal) {
        return journal.card(appeal).filter(Card::open).isPresent();
    }

    private Outcome join(Arrival arrival, Heard.Message message, String handle, ThreadTable.Known thread) {
        journal.act(
                thread.appeal(),
                new Actor.Applicant(),
                held -> Acted.of(new Corresponding.ApplicantWrote(held.text(words(message)))));
        alarm(arrival, thread.appeal());
        keep(arrival, message, handle, thread.id(), thread.appeal());
        return new Outcome.Joined(thread.appeal());
    }

    /// A threat that a clerk read in what joins a record puts the record ahead of every queue.
    private void alarm(Arrival arrival, AppealId appeal) {
        boolean news = journal.card(appeal)
                .filter(card -> card.open() && card.urgency() != Urgency.THREAT)
                .isPresent();
        if (arrival.urgent() && news) {
            journal.act(appeal, new Actor.Office(), _ -> Acted.of(new Admitting.ThreatRecognised()));
        }
    }

    private Outcome register(
            Arrival arrival, Heard.Message message, String handle, Optional<ThreadTable.Known> thread) {
        var submission = Statement.of(arrival, Statement.author(handle), words(message), Speech.of(message.text()));
        var key = new Taking.Key("social/" + arrival.door(), message.id());
        return switch (taking.register(submission, new Actor.Applicant(), key, arrival.receivedAt())) {
            case Taken.Registered(var done) -> {
                thread.ifPresent(each -> threads.goOn(each, done.appeal()));
                long id = thread.map(ThreadTable.Known::id)
                        .orElseGet(() -> threads.put(arrival.door(), message.thread(), done.appeal()));
                keep(arrival, message, handle, id, done.appeal());
                yield new Outcome.Registered(done.appeal());
            }
            case Taken.HeldBack _, Taken.SentBefore _ -> new Outcome.Parked(Why.UNREADABLE);
        };
    }

    private void keep(Arrival arrival, Heard.Message message, String handle, long thread, AppealId appeal) {
        messages.add(
                arrival.door(),
                new Spoken(
                        message.id(),
                        thread,
                        appeal,
                        Spoken.State.SAID,
                        message.at(),
                        message.author().id(),
                        handle,
                        message.link().map(Object::toString),
                        message.address().publicly(),
                        message.address().privately()));
        List<Heard.Media> all = message.media();
        for (int place = 0; place < all.size(); place++) {
            media.add(arrival, place, appeal, all.get(place));
        }
    }

    /// The words of a message; one that only shows something says so.
    private String words(Heard.Message message) {
        String text = PlainText.clean(message.text()).strip();
        return text.isEmpty() ? words.say(Speech.of(text), "intake.doors.wordless") : text;
    }

    private Lang language(AppealId appeal) {
        return journal.card(appeal)
                .flatMap(card -> Lang.of(card.registered().language()))
                .orElse(Lang.KK);
    }

    private <T> T whole(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }
}
