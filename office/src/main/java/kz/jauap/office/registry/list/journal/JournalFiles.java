package kz.jauap.office.registry.list.journal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.paper.Paper;
import kz.jauap.office.look.table.Download;
import kz.jauap.office.look.table.Xlsx;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.people.export.Exports;
import kz.jauap.office.registry.list.Asked;
import kz.jauap.office.registry.list.Chip;
import kz.jauap.office.registry.list.Narrowing;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The journal, as it is narrowed, taken along: for a spreadsheet, or to be bound on paper.
@Controller
class JournalFiles {
    private static final int MOST_ROWS = 10_000;
    private static final int MOST_ON_PAPER = 500;
    private static final String NAME = "journal";

    private final JournalRows journal;
    private final ColumnTable columns;
    private final Narrowing narrowing;
    private final Paper paper;
    private final Exports exports;
    private final Clock clock;

    JournalFiles(
            JournalRows journal, ColumnTable columns, Narrowing narrowing, Paper paper, Exports exports, Clock clock) {
        this.journal = journal;
        this.columns = columns;
        this.narrowing = narrowing;
        this.paper = paper;
        this.exports = exports;
        this.clock = clock;
    }

    @GetMapping("/staff/journal/table.xlsx")
    void xlsx(
            @RequestParam MultiValueMap<String, String> sent,
            SignedIn who,
            Page page,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Asked asked = taken(sent, "xlsx", request, who);
        Download.xlsx(response, NAME);
        Xlsx.write(
                response.getOutputStream(),
                page.say("registry.journal.nav"),
                title(asked, page),
                Stream.concat(
                        Stream.of(with(JournalRows.head(columns(who), page), page.say("registry.list.struck.column"))),
                        journal.lines(asked, columns(who), who, page, MOST_ROWS)
                                .map(line -> with(line.cells(), told(line.struck())))));
    }

    private static List<String> with(List<String> cells, String last) {
        return Stream.concat(cells.stream(), Stream.of(last)).toList();
    }

    private static String told(List<Struck.Correction> struck) {
        return struck.stream().map(Struck.Correction::told).collect(Collectors.joining("; "));
    }

    @GetMapping("/staff/journal/table.pdf")
    ResponseEntity<byte[]> pdf(
            @RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page, HttpServletRequest request) {
        Asked asked = taken(sent, "pdf", request, who);
        List<JournalRows.Line> rows =
                journal.lines(asked, columns(who), who, page, MOST_ON_PAPER + 1).toList();
        byte[] pdf = paper.print(
                "registry/list/journalSheet",
                page.lang(),
                Map.of(
                        "title",
                        title(asked, page),
                        "head",
                        JournalRows.head(columns(who), page),
                        "rows",
                        rows.subList(0, Math.min(rows.size(), MOST_ON_PAPER)),
                        "more",
                        rows.size() > MOST_ON_PAPER,
                        "made",
                        page.say(
                                "registry.list.print.made",
                                who.officer().name().signature(page.lang()),
                                page.moment(clock.instant()))));
        return Download.pdf(pdf, NAME);
    }

    /// Writes down who takes what; what was searched for may be somebody's name and is not told.
    private Asked taken(MultiValueMap<String, String> sent, String form, HttpServletRequest request, SignedIn who) {
        Asked asked = new Asked(Asked.Listing.JOURNAL, sent);
        String narrowed = asked.kept().entrySet().stream()
                .filter(each -> !each.getKey().equals("q"))
                .map(each -> each.getKey() + "=" + String.join(",", each.getValue()))
                .collect(Collectors.joining(" "));
        exports.leaves(request, (NAME + "." + form + " " + narrowed).strip(), who);
        return asked;
    }

    private List<Column> columns(SignedIn who) {
        return columns.of(who.id()).orElse(Column.USUAL);
    }

    private String title(Asked asked, Page page) {
        String set = narrowing.of(asked, List.of(), page).chips().stream()
                .map(Chip::label)
                .collect(Collectors.joining(", "));
        String title = page.say("registry.journal.title");
        return set.isEmpty() ? title : title + ": " + set;
    }
}
