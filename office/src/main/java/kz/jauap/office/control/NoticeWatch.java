package kz.jauap.office.control;

import java.util.List;
import java.util.Optional;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.registry.entry.Corresponding;
import kz.jauap.office.registry.entry.Corresponding.Notice;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.entry.Timing;
import kz.jauap.office.registry.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Watches that applicants are told of redirections, extensions and longer terms by the law's last day.
///
/// Reads the journal on from where it stopped whenever somebody looks.
@Component
public class NoticeWatch {
    private static final int CHUNK = 1000;

    private final Journal journal;
    private final Organisation organisation;
    private final OwedTable table;
    private final TransactionTemplate transaction;

    NoticeWatch(Journal journal, Organisation organisation, OwedTable table, TransactionTemplate transaction) {
        this.journal = journal;
        this.organisation = organisation;
        this.table = table;
        this.transaction = transaction;
    }

    /// What is still owed to applicants, the most pressing first.
    List<Owed> owed() {
        organisation.bodies().stream().map(Body::id).forEach(this::catchUp);
        return table.all();
    }

    private void catchUp(BodyId body) {
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(_ -> chunk(body)));
        }
    }

    private boolean chunk(BodyId body) {
        Optional<Long> position = table.hold(body);
        if (position.isEmpty()) {
            return false;
        }
        List<Journaled> next = journal.after(body, position.get(), CHUNK);
        next.forEach(this::follow);
        if (!next.isEmpty()) {
            table.put(body, next.getLast().position());
        }
        return next.size() == CHUNK;
    }

    private void follow(Journaled journaled) {
        Entry entry = journaled.entry();
        if (entry instanceof Corresponding.Told(var notice, var _)) {
            table.settle(journaled.appeal(), notice);
        }
        owing(journaled).ifPresent(table::add);
    }

    private static Optional<Owed> owing(Journaled journaled) {
        return switch (journaled.entry()) {
            case Routing.RedirectedInside inside ->
                Optional.of(new Owed(journaled.appeal(), Notice.REDIRECTED, inside.tellBy()));
            case Routing.RedirectedOutside outside ->
                Optional.of(new Owed(journaled.appeal(), Notice.REDIRECTED, outside.tellBy()));
            case Timing.TermTurned turned ->
                Optional.of(new Owed(journaled.appeal(), Notice.TERM_TURNED, turned.tellBy()));
            case Timing.ExtensionGranted granted ->
                Optional.of(new Owed(journaled.appeal(), Notice.EXTENDED, granted.tellBy()));
            case Entry _ -> Optional.empty();
        };
    }
}
