package kz.jauap.office.control.chain;

import java.time.Clock;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import kz.jauap.office.control.chain.Book.Entered;
import kz.jauap.office.control.chain.Finding.Broken;
import kz.jauap.office.control.chain.Finding.Fault;
import org.springframework.stereotype.Component;

/// Reckons all chains anew from the records, and compares them with their links and with the last anchor.
@Component
public class Verifying {
    private static final int CHUNK = 2000;

    private final Bookshelf bookshelf;
    private final ChainTable table;
    private final AnchorTable anchors;
    private final Chaining chaining;
    private final Clock clock;
    private final AtomicReference<Optional<Finding>> latest = new AtomicReference<>(Optional.empty());

    Verifying(Bookshelf bookshelf, ChainTable table, AnchorTable anchors, Chaining chaining, Clock clock) {
        this.bookshelf = bookshelf;
        this.table = table;
        this.anchors = anchors;
        this.chaining = chaining;
        this.clock = clock;
    }

    /// What the latest verification of this process came to, or how far it is.
    public Optional<Finding> latest() {
        return latest.get();
    }

    /// Begins one, unless one is under way.
    public void begin() {
        Optional<Finding> before = latest.get();
        if (before.filter(Finding.Running.class::isInstance).isEmpty()
                && latest.compareAndSet(before, Optional.of(new Finding.Running(0)))) {
            Thread.ofVirtual().name("verify-chain").start(this::verify);
        }
    }

    /// Verifies everything now.
    public Finding verify() {
        try {
            chaining.round();
            Finding finding = check();
            latest.set(Optional.of(finding));
            return finding;
        } catch (RuntimeException fault) {
            latest.set(Optional.empty());
            throw fault;
        }
    }

    private Finding check() {
        Map<String, Head> anchored = anchors.last().map(Anchor::byBook).orElse(Map.of());
        long checked = 0;
        for (Book book : bookshelf.books()) {
            Walk walk = new Walk(book, Optional.ofNullable(anchored.get(book.name())), checked);
            Optional<Broken> broken = walk.toTheEnd();
            if (broken.isPresent()) {
                return broken.get();
            }
            checked = walk.checked;
        }
        return new Finding.Intact(checked, clock.instant());
    }

    /// The way along one book from its first link to its last.
    private final class Walk {
        private final Book book;
        private final Optional<Head> anchored;
        private final Map<Long, Entered> read = new HashMap<>();
        private long readUpTo;
        private long checked;
        private Link last = Link.BEFORE_ALL;

        private Walk(Book book, Optional<Head> anchored, long checked) {
            this.book = book;
            this.anchored = anchored;
            this.checked = checked;
        }

        private Optional<Broken> toTheEnd() {
            List<Link> links = table.after(book, 0, CHUNK);
            while (!links.isEmpty()) {
                for (Link link : links) {
                    Optional<Fault> fault = fault(link);
                    if (fault.isPresent()) {
                        return broken(link.record(), fault.get());
                    }
                }
                latest.set(Optional.of(new Finding.Running(checked)));
                links = table.after(book, last.place(), CHUNK);
            }
            if (anchored.filter(head -> head.place() > last.place()).isPresent()) {
                return broken(last.record(), Fault.NOT_AS_ANCHORED);
            }
            return unlinked().flatMap(record -> broken(record, Fault.UNLINKED));
        }

        /// The first record before the last link that has none, even now: what was written since is no fault.
        private Optional<Long> unlinked() {
            read.keySet().removeIf(record -> record > last.record());
            if (!read.isEmpty()) {
                chaining.round();
                read.keySet().removeAll(table.linkedAbove(book, Collections.min(read.keySet()) - 1));
            }
            return read.keySet().stream().min(Long::compare);
        }

        private Optional<Fault> fault(Link link) {
            Optional<Entered> entered = take(link.record());
            if (entered.isEmpty()) {
                return Optional.of(Fault.MISSING);
            }
            if (!last.next(link.record(), entered.get().facts()).equals(link)) {
                return Optional.of(Fault.CHANGED);
            }
            last = link;
            checked++;
            return anchored.filter(
                            head -> head.place() == link.place() && !head.hash().equals(link.hash()))
                    .map(_ -> Fault.NOT_AS_ANCHORED);
        }

        /// A record is read once, in the order of numbers; links may name them in a slightly other order.
        private Optional<Entered> take(long record) {
            while (readUpTo < record) {
                List<Entered> more = bookshelf.after(book, readUpTo, CHUNK);
                more.forEach(each -> read.put(each.number(), each));
                readUpTo = more.isEmpty() ? record : more.getLast().number();
            }
            return Optional.ofNullable(read.remove(record));
        }

        private Optional<Broken> broken(long record, Fault fault) {
            return Optional.of(new Broken(book.name(), record, fault, clock.instant()));
        }
    }
}
