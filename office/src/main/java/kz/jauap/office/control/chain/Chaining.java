package kz.jauap.office.control.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.jauap.office.control.chain.Book.Entered;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Goes on with the chain of each book, as soon as records have been written.
///
/// A line of the audit may become visible a moment after one with a greater number; it takes the next place then.
@Component
public class Chaining {
    private static final int CHUNK = 1000;

    /// How far back a line that came late is looked for.
    private static final int LATE = 1000;

    private final Bookshelf bookshelf;
    private final ChainTable table;
    private final TransactionTemplate transaction;

    Chaining(Bookshelf bookshelf, ChainTable table, TransactionTemplate transaction) {
        this.bookshelf = bookshelf;
        this.table = table;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelayString = "${jauap.chain.every:PT15S}")
    public void round() {
        bookshelf.books().forEach(this::goOn);
    }

    private void goOn(Book book) {
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(_ -> table.hold() && step(book)));
        }
    }

    private boolean step(Book book) {
        Link last = table.last(book);
        long from = book instanceof Book.OfAudit ? Math.max(0, last.record() - LATE) : last.record();
        Set<Long> linked = table.linkedAbove(book, from);
        List<Link> links = new ArrayList<>();
        for (Entered entered : bookshelf.after(book, from, CHUNK + linked.size())) {
            if (!linked.contains(entered.number())) {
                last = last.next(entered.number(), entered.facts());
                links.add(last);
            }
        }
        table.add(book, links);
        return links.size() >= CHUNK;
    }
}
