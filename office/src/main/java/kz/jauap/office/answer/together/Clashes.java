package kz.jauap.office.answer.together;

import java.time.Clock;
import java.time.LocalDate;
import kz.jauap.law.calendar.Almaty;
import kz.jauap.office.answer.draft.SavedDraft;
import kz.jauap.office.answer.draft.Wording;
import kz.jauap.office.look.Page;
import org.springframework.stereotype.Component;

/// Tells an author whose saving came before his own.
@Component
public class Clashes {
    private final Writers writers;
    private final Clock clock;

    Clashes(Writers writers, Clock clock) {
        this.writers = writers;
        this.clock = clock;
    }

    public Clash of(Wording mine, SavedDraft theirs, long author, Page page) {
        String name = writers.name(theirs.author(), page);
        return Clash.of(mine, theirs, saved(theirs, author, page), name, page);
    }

    /// Who saved a version, and when; who did it himself, in another window, is told so.
    String saved(SavedDraft theirs, long author, Page page) {
        boolean today = Almaty.dayOf(theirs.at()).equals(LocalDate.now(clock));
        String when = today ? page.time(theirs.at()) : page.shortMoment(theirs.at());
        return theirs.author() == author
                ? page.say("answer.overtaken.self", when)
                : page.say("answer.overtaken", writers.name(theirs.author(), page), when);
    }
}
