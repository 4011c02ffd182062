package kz.jauap.office.site.status;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.files.Attachments;
import kz.jauap.office.registry.arrival.Arrival;
import kz.jauap.office.registry.arrival.Arrivals;
import kz.jauap.office.registry.arrival.Handling;
import kz.jauap.office.registry.arrival.Legible;
import kz.jauap.office.registry.arrival.Outcome;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Corresponding;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Enclosure;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Where applicants' letters after an appeal come in: into the ledger of arrivals first, then to the appeal.
@Component
@Order(Handling.FIRST)
class LetterBox implements Handling {
    private static final String SCOPE = "letter/";

    /// How long the page may take over it before the porter does.
    private static final Duration GRACE = Duration.ofMinutes(2);

    private final Arrivals arrivals;
    private final Attachments attachments;
    private final Journal journal;
    private final JsonMapper json;

    LetterBox(Arrivals arrivals, Attachments attachments, Journal journal, JsonMapper json) {
        this.arrivals = arrivals;
        this.attachments = attachments;
        this.journal = journal;
        this.json = json;
    }

    /// Takes a letter in; returns when it lies with the appeal. What is sent twice with nothing between is one letter.
    void put(Letter letter) {
        String id = SCOPE + letter.to() + "/" + UUID.randomUUID();
        Arrival arrival = arrivals.receive(Channel.SITE, id, json.writeValueAsString(letter), GRACE);
        arrivals.end(arrival, join(letter, history -> says(history.getLast(), letter)));
    }

    @Override
    public boolean handles(Arrival arrival) {
        return arrival.foreignId().startsWith(SCOPE);
    }

    @Override
    public Outcome handle(Arrival arrival, String payload) {
        Letter letter = json.readValue(payload, Letter.class);
        return join(
                letter,
                history -> history.stream()
                        .anyMatch(each -> !each.at().isBefore(arrival.receivedAt()) && says(each, letter)));
    }

    @Override
    public Optional<Legible> legible(Arrival arrival, String payload) {
        Letter letter = json.readValue(payload, Letter.class);
        List<Enclosure> sheets = letter.sheets().stream()
                .map(sheet -> new Enclosure(sheet.hash(), sheet.name(), Enclosure.Role.ATTACHMENT))
                .toList();
        return Optional.of(new Legible("", letter.words(), List.of(), Optional.empty(), sheets));
    }

    /// Lays the letter with its appeal, unless the history shows that it lies there.
    private Outcome join(Letter letter, Predicate<List<Journaled>> shows) {
        AppealId appeal = new AppealId(letter.to());
        letter.sheets()
                .forEach(sheet ->
                        attachments.attach(letter.to(), sheet.hash(), sheet.name(), Enclosure.Role.ATTACHMENT.name()));
        journal.act(
                appeal,
                new Actor.Applicant(),
                held -> shows.test(held.history())
                        ? Acted.of()
                        : Acted.of(new Corresponding.ApplicantWrote(held.text(letter.words()))));
        return new Outcome.Joined(appeal);
    }

    private boolean says(Journaled each, Letter letter) {
        return each.entry() instanceof Corresponding.ApplicantWrote(var words)
                && journal.words(words).filter(letter.words()::equals).isPresent();
    }
}
