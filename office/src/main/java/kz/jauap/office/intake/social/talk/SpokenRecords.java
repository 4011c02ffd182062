package kz.jauap.office.intake.social.talk;

import java.util.Optional;
import kz.jauap.office.intake.Applicant;
import kz.jauap.office.intake.Submission;
import kz.jauap.office.intake.Taken;
import kz.jauap.office.intake.Taking;
import kz.jauap.office.intake.social.wire.Heard;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.PlainText;
import kz.jauap.office.look.Words;
import kz.jauap.office.registry.arrival.Arrival;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Admitting;
import kz.jauap.office.registry.entry.Corresponding;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.stereotype.Component;

/// The records of what is said at platforms, as the books hold them: made anew, added to, put ahead of every queue.
@Component
class SpokenRecords {
    private final Taking taking;
    private final Journal journal;
    private final Overlong overlong;
    private final Words words;

    SpokenRecords(Taking taking, Journal journal, Overlong overlong, Words words) {
        this.taking = taking;
        this.journal = journal;
        this.overlong = overlong;
        this.words = words;
    }

    /// Makes a record of a message.
    ///
    /// @param what tells two records of one message apart
    /// @param id the same however often it is tried
    /// @return the record; empty where nothing can be made of it
    Optional<AppealId> make(Arrival arrival, Heard.Message message, String handle, String what, String id) {
        Lang language = Speech.of(message.text());
        var cut = overlong.cut(words(message), language);
        return register(arrival, Statement.of(arrival, Statement.author(handle), cut, language), what, id);
    }

    /// Makes a record of an event just as it came.
    Optional<AppealId> make(Arrival arrival, String payload) {
        Lang language = Speech.of(payload);
        var cut = overlong.cut(PlainText.clean(payload), language);
        Submission submission = Statement.of(arrival, Applicant.nameless(), cut, language);
        return register(arrival, submission, "/unread", arrival.foreignId());
    }

    private Optional<AppealId> register(Arrival arrival, Submission submission, String what, String id) {
        var key = new Taking.Key("social/" + arrival.door() + what, id);
        return switch (taking.register(submission, new Actor.Applicant(), key, arrival.receivedAt())) {
            case Taken.Registered(var done) -> Optional.of(done.appeal());
            case Taken.HeldBack _, Taken.SentBefore _ -> Optional.empty();
        };
    }

    boolean open(AppealId appeal) {
        return journal.card(appeal).filter(Card::open).isPresent();
    }

    /// Notes what its author wrote after it.
    void wrote(Arrival arrival, AppealId appeal, String text) {
        journal.act(appeal, new Actor.Applicant(), held -> Acted.of(new Corresponding.ApplicantWrote(held.text(text))));
        alarm(arrival, appeal);
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

    /// The words of a message; one that only shows something says so.
    String words(Heard.Message message) {
        String text = PlainText.clean(message.text()).strip();
        return text.isEmpty() ? words.say(Speech.of(text), "intake.doors.wordless") : text;
    }

    Lang language(AppealId appeal) {
        return journal.card(appeal)
                .flatMap(card -> Lang.of(card.registered().language()))
                .orElse(Lang.KK);
    }
}
