package kz.jauap.office.registry.list.journal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Sight;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.card.Filter;
import kz.jauap.office.registry.card.Lists;
import kz.jauap.office.registry.list.Asked;
import kz.jauap.office.registry.list.Captioning;
import kz.jauap.office.registry.list.Captions;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.search.Found;
import kz.jauap.office.registry.search.Search;
import org.springframework.stereotype.Component;

/// The journal as rows of words: what it is narrowed to, read piece by piece, in the reader's columns.
@Component
public class JournalRows {
    private static final int AT_ONCE = 500;
    private static final int LONGEST = 300;

    private final Lists lists;
    private final Search search;
    private final People people;
    private final Captioning captioning;
    private final Struck struck;
    private final Clock clock;

    JournalRows(Lists lists, Search search, People people, Captioning captioning, Struck struck, Clock clock) {
        this.struck = struck;
        this.lists = lists;
        this.search = search;
        this.people = people;
        this.captioning = captioning;
        this.clock = clock;
    }

    /// A case in the words of its columns, and what in it was set right.
    public record Line(List<String> cells, List<Struck.Correction> struck) {}

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

    /// A line for each case, at most so many.
    Stream<Line> lines(Asked asked, List<Column> columns, SignedIn who, Page page, int most) {
        return pieces(asked, who)
                .flatMap(rows -> lines(rows, columns, page).stream())
                .limit(most);
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

    /// What stands above the columns.
    static List<String> head(List<Column> columns, Page page) {
        List<String> head = new ArrayList<>(List.of(
                page.say("registry.list.number"),
                page.say("registry.list.subject"),
                page.say("registry.list.applicant"),
                page.say("registry.list.kind")));
        columns.forEach(column -> head.add(column.title(page)));
        return List.copyOf(head);
    }

    private List<Line> lines(List<CardRow> rows, List<Column> columns, Page page) {
        Captions captions = captions(rows, page);
        Map<AppealId, List<Struck.Correction>> corrections = struck(rows, page);
        return rows.stream()
                .map(row -> new Line(
                        words(row, columns, captions, page), corrections.getOrDefault(row.appeal(), List.of())))
                .toList();
    }

    Map<AppealId, List<Struck.Correction>> struck(List<CardRow> rows, Page page) {
        return struck.of(rows.stream().map(CardRow::appeal).toList(), page);
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
        return captioning.of(List.copyOf(rows), page);
    }

    /// Nobody searches by more than this; the rest of what was pasted says nothing new.
    private static String cut(String words) {
        return words.substring(0, Math.min(words.length(), LONGEST));
    }
}
