package kz.jauap.office.control.chain;

import java.util.ArrayList;
import java.util.List;
import kz.jauap.office.control.chain.Book.Entered;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.Audit;
import kz.jauap.office.registry.journal.Journal;
import org.springframework.stereotype.Component;

/// The books themselves, read record by record.
@Component
class Bookshelf {
    private final Audit audit;
    private final Journal journal;
    private final Organisation organisation;

    Bookshelf(Audit audit, Journal journal, Organisation organisation) {
        this.audit = audit;
        this.journal = journal;
        this.organisation = organisation;
    }

    List<Book> books() {
        List<Book> books = new ArrayList<>(List.of(new Book.OfAudit()));
        organisation.bodies().forEach(body -> books.add(new Book.OfBody(body.id())));
        return List.copyOf(books);
    }

    /// The next records after a number, in the order of their numbers, as they lie in their rows.
    List<Entered> after(Book book, long number, int limit) {
        return switch (book) {
            case Book.OfAudit _ ->
                audit.written(number, limit).stream()
                        .map(line -> new Entered(line.id(), line.facts()))
                        .toList();
            case Book.OfBody(var body) ->
                journal.written(body, number, limit).stream()
                        .map(entry -> new Entered(entry.position(), entry.facts()))
                        .toList();
        };
    }
}
