package kz.jauap.office.statistics.count;

import java.time.Duration;
import java.util.List;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.follow.Streams;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.party.Letter;
import kz.jauap.office.registry.party.LetterTable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Keeps up with the journal: reads what was written since the last look and keeps what each case has become.
@Component
public class Counting {
    private static final String LISTENER = "statistics";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Streams streams;
    private final Journal journal;
    private final LetterTable letters;
    private final StateTable states;
    private final OneAtATime reading = new OneAtATime();

    Counting(Streams streams, Journal journal, LetterTable letters, StateTable states) {
        this.streams = streams;
        this.journal = journal;
        this.letters = letters;
        this.states = states;
    }

    /// Reads every stream to its end now and then, and before a report; whoever asks for figures gets those of now, and
    /// waits for who is reading: a stream that is being read is passed over. While a whole year is counted for the
    /// first time he gets what there is: waiting visitors would leave no thread to take an appeal in.
    @Scheduled(fixedDelayString = "${jauap.statistics.every:PT30S}")
    public void keepUp() {
        reading.within(
                PATIENCE,
                () -> streams.follow(LISTENER, entries -> {
                    entries.stream().map(Journaled::appeal).distinct().forEach(this::count);
                    return entries.getLast().position();
                }));
    }

    private void count(AppealId appeal) {
        Letter letter = letters.of(appeal);
        List<State> unfolded = Unfolding.states(journal.history(appeal));
        unfolded.forEach(state -> states.add(state, letter));
    }
}
