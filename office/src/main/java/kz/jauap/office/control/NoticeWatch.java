package kz.jauap.office.control;

import java.util.List;
import java.util.Optional;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.entry.Corresponding;
import kz.jauap.office.registry.entry.Corresponding.Notice;
import kz.jauap.office.registry.entry.Due;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.entry.Timing;
import kz.jauap.office.registry.follow.Streams;
import kz.jauap.office.registry.journal.Journal;
import org.springframework.stereotype.Component;

/// Watches that applicants are told of redirections, extensions, longer terms and answers by the law's last day; only
/// proof ends what is owed, and what came back is owed again.
///
/// Reads the journal on from where it stopped whenever somebody looks.
@Component
public class NoticeWatch {
    private static final String LISTENER = "control";

    private final Streams streams;
    private final OwedTable table;
    private final Journal journal;

    NoticeWatch(Streams streams, OwedTable table, Journal journal) {
        this.streams = streams;
        this.table = table;
        this.journal = journal;
    }

    /// What is still owed to applicants, the most pressing first.
    List<Owed> owed() {
        streams.follow(LISTENER, entries -> {
            entries.forEach(this::follow);
            return entries.getLast().position();
        });
        return table.all();
    }

    private void follow(Journaled journaled) {
        Entry entry = journaled.entry();
        if (entry instanceof Corresponding.Told(var notice, var _)) {
            table.settle(journaled.appeal(), notice);
        }
        if (entry instanceof Corresponding.CameBack(var notice, var _)) {
            table.reopen(journaled.appeal(), notice);
        }
        owing(journaled).ifPresent(table::add);
    }

    private Optional<Owed> owing(Journaled journaled) {
        return switch (journaled.entry()) {
            case Routing.RedirectedInside inside ->
                Optional.of(new Owed(journaled.appeal(), Notice.REDIRECTED, inside.tellBy()));
            case Routing.RedirectedOutside outside ->
                Optional.of(new Owed(journaled.appeal(), Notice.REDIRECTED, outside.tellBy()));
            case Timing.TermTurned turned ->
                Optional.of(new Owed(journaled.appeal(), Notice.TERM_TURNED, turned.tellBy()));
            case Timing.ExtensionGranted granted ->
                Optional.of(new Owed(journaled.appeal(), Notice.EXTENDED, granted.tellBy()));
            case Answering.Signed _ -> answer(journaled);
            case Entry _ -> Optional.empty();
        };
    }

    /// An answer has been given once the applicant has it: by the last day of the term that it was signed in.
    private Optional<Owed> answer(Journaled signed) {
        List<Journaled> until = journal.history(signed.appeal()).stream()
                .filter(each -> each.position() <= signed.position())
                .toList();
        return Optional.of(Card.of(until).due())
                .filter(Due::legal)
                .map(due -> new Owed(signed.appeal(), Notice.ANSWERED, due.considerBy()));
    }
}
