package kz.jauap.office.consideration.instruction;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.jauap.office.look.Due;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.card.Where;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Instructing;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.follow.Streams;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Held;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Follows instructions, and writes into the case when an internal day is near or has passed.
@Component
public class InstructionWatch {
    private static final String LISTENER = "instruction";

    private final Streams streams;
    private final ShareTable table;
    private final Journal journal;
    private final Clock clock;

    InstructionWatch(Streams streams, ShareTable table, Journal journal, Clock clock) {
        this.streams = streams;
        this.table = table;
        this.journal = journal;
        this.clock = clock;
    }

    /// Reads on, reminds of what is near and says what has passed.
    @Scheduled(fixedDelayString = "${jauap.instruction.every:PT10M}")
    public void round() {
        follow();
        LocalDate today = LocalDate.now(clock);
        table.lapsing(today)
                .forEach(each -> write(each, "lapsed", new Instructing.Lapsed(each.place(), each.share(), each.by())));
        table.nudging(today, Due.near(today))
                .forEach(each -> write(each, "nudged", new Instructing.Nudged(each.place(), each.share(), each.by())));
        follow();
    }

    /// Cases in which something is owed by an official or to him.
    public List<AppealId> of(SignedIn who) {
        follow();
        return table.of(who.selves());
    }

    /// What an official owes in cases of a choice, himself or for one for whom he stands in, the most pressing first.
    public List<ShareTable.Found> mine(SignedIn who, Where cases) {
        follow();
        return table.owedBy(who.selves(), cases);
    }

    /// What is owed to him as the head who gave it.
    public List<ShareTable.Found> given(SignedIn who, Where cases) {
        follow();
        return table.givenBy(who.id(), cases);
    }

    private void follow() {
        streams.follow(LISTENER, entries -> {
            entries.forEach(this::read);
            return entries.getLast().position();
        });
    }

    private void read(Journaled journaled) {
        if (journaled.entry() instanceof Instructing entry) {
            table.follow(journaled, entry);
        }
    }

    private void write(ShareTable.Found found, String what, Entry entry) {
        Acted acted = journal.act(
                found.appeal(),
                new Actor.Office(),
                held -> stands(held, found)
                        ? Acted.of(entry)
                        : Acted.refuse("consideration.instruction.refused.changed"));
        if (acted instanceof Acted.Refused) {
            table.said(what, found.appeal(), found.place(), found.share());
        }
    }

    /// Whether it still stands as the read copy says; what is left of an instruction when its case ends is over.
    private static boolean stands(Held held, ShareTable.Found found) {
        return held.card().open()
                && Instruction.open(held.history())
                        .filter(each -> each.place() == found.place())
                        .flatMap(each -> each.shares().stream())
                        .anyMatch(each -> each.number() == found.share()
                                && each.owed()
                                && each.by().equals(found.by()));
    }
}
