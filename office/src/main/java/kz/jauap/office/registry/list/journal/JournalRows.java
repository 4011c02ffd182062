package kz.jauap.office.registry.list.journal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import kz.jauap.office.look.Page;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Sight;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.card.Filter;
import kz.jauap.office.registry.card.Lists;
import kz.jauap.office.registry.list.Asked;
import kz.jauap.office.registry.list.Captions;
import kz.jauap.office.registry.search.Found;
import kz.jauap.office.registry.search.Search;
import org.springframework.stereotype.Component;

/// The journal as rows of words: what it is narrowed to, read piece by piece, in the reader's columns.
@Component
class JournalRows {
    private static final int AT_ONCE = 500;
    private static final int LONGEST = 300;

    private final Lists lists;
    private final Search search;
    private final People people;
    private final Organisation organisation;
    private final Clock clock;

    JournalRows(Lists lists, Search search, People people, Organisation organisation, Clock clock) {
        this.lists = lists;
        this.search = search;
        this.people = people;
        this.organisation = organisation;
        this.clock = clock;
    }

    /// One page of it: what was searched for, the best first, else the latest.
    List<Found> page(Asked asked, SignedIn who) {
        return page(asked, who, asked.filter(), Lists.PAGE);
    }

    private List<Found> page(Asked asked, SignedIn who, Filter filter, int limit) {
        Sight sight = people.access(who).sight();
        LocalDate today = LocalDate.now(clock);
        return asked.given("q")
                .map(words -> search.find(sight, cut(words), filter, today))
                .orElseGet(() -> lists.journal(sight, filter, today, limit).stream()
                        .map(row -> new Found(row, List.of()))
                        .toList());
    }

    /// The head, then a row for each case, at most so many.
    Stream<List<String>> words(Asked asked, List<Column> columns, SignedIn who, Page page, int most) {
        return Stream.concat(
                Stream.of(head(columns, page)),
                pieces(asked, who)
                        .flatMap(rows -> words(rows, columns, page).stream())
                        .limit(most));
    }

    private Stream<List<CardRow>> pieces(Asked asked, SignedIn who) {
        return Stream.iterate(
                piece(asked, who, asked.filter()),
                rows -> !rows.isEmpty(),
                rows -> rows.size() < AT_ONCE
                        ? List.of()
                        : piece(
                                asked,
                                who,
                                asked.filter().from(rows.getLast().number().alias())));
    }

    private List<CardRow> piece(Asked asked, SignedIn who, Filter filter) {
        return page(asked, who, filter, AT_ONCE).stream().map(Found::row).toList();
    }

    private List<String> head(List<Column> columns, Page page) {
        List<String> head = new ArrayList<>(List.of(
                page.say("registry.list.number"),
                page.say("registry.list.subject"),
                page.say("registry.list.applicant"),
                page.say("registry.list.kind")));
        columns.forEach(column -> head.add(column.title(page)));
        return head;
    }

    private List<List<String>> words(List<CardRow> rows, List<Column> columns, Page page) {
        Captions captions = captions(rows, page);
        return rows.stream().map(row -> words(row, columns, captions, page)).toList();
    }

    private static List<String> words(CardRow row, List<Column> columns, Captions captions, Page page) {
        List<String> cells = new ArrayList<>(List.of(
                row.legalNumber()
                        .outside()
                        .map(outside -> outside.number() + " (" + row.number().text() + ")")
                        .orElse(row.number().text()),
                row.subject(),
                row.applicant(),
                page.say("law.kind." + row.kind().name())));
        columns.forEach(column -> cells.add(column.of(row, captions, page)));
        return cells;
    }

    Captions captions(Collection<CardRow> rows, Page page) {
        return Captions.of(List.copyOf(rows), organisation, people, page);
    }

    /// Nobody searches by more than this; the rest of what was pasted says nothing new.
    private static String cut(String words) {
        return words.substring(0, Math.min(words.length(), LONGEST));
    }
}
