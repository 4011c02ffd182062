package kz.jauap.office.intake.outside.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.jauap.office.intake.outside.Registered;
import kz.jauap.office.intake.outside.list.Finding.Kind;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.table.Csv;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.card.LegalNumber;

/// A comparison in the reader's language: as a page shows it and as a file keeps it.
public record Compared(List<Finding> findings, Page page) {
    /// How many findings there are of a kind.
    public long count(Kind kind) {
        return findings.stream().filter(each -> each.kind() == kind).count();
    }

    /// What was found, with what differs.
    public String said(Finding finding) {
        String kind = page.say("intake.list.kind." + finding.kind().name());
        return finding.differing().isEmpty()
                ? kind
                : kind
                        + finding.differing().stream()
                                .map(each -> page.say("intake.list.difference." + each.name()))
                                .collect(Collectors.joining(", ", ": ", ""));
    }

    /// What to do next.
    public String next(Finding finding) {
        return finding.theirs()
                .map(line -> switch (line) {
                    case Line.Unread(var _, var _, var why) -> page.say(why);
                    case Line.Read _ -> advice(finding);
                })
                .orElseGet(() -> advice(finding));
    }

    private String advice(Finding finding) {
        return page.say("intake.list.next." + finding.kind().name());
    }

    /// The platform's number, day and last day as the list says them, or the words of a line that cannot be read.
    public List<String> theirs(Finding finding) {
        return finding.theirs()
                .map(line -> switch (line) {
                    case Line.Unread(var _, var words, var _) -> List.of(words, "", "");
                    case Line.Read(var _, var _, Registered says) ->
                        List.of(says.number().text(), page.shortDay(says.day()), shown(says.stated()));
                })
                .orElse(List.of("", "", ""));
    }

    /// The platform's number, day and last day as the case says them.
    public List<String> ours(Finding finding) {
        Optional<LegalNumber.Outside> borne =
                finding.ours().flatMap(row -> row.legalNumber().outside());
        return List.of(
                borne.map(LegalNumber.Outside::number)
                        .orElse(finding.ours().isPresent() ? page.say("intake.list.awaited") : ""),
                borne.map(each -> page.shortDay(each.day())).orElse(""),
                finding.ours().map(CardRow::considerBy).map(page::shortDay).orElse(""));
    }

    byte[] csv() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                page.say("intake.list.column.finding"),
                page.say(Column.OURS.key()),
                page.say(Column.NUMBER.key()),
                page.say(Column.DAY.key()),
                page.say(Column.STATED.key()),
                page.say("intake.list.ours.number"),
                page.say("intake.list.ours.day"),
                page.say("intake.list.ours.due"),
                page.say("intake.list.column.next")));
        for (Finding each : findings) {
            List<String> row = new ArrayList<>(List.of(
                    said(each), each.ours().map(ours -> ours.number().text()).orElse("")));
            row.addAll(theirs(each));
            row.addAll(ours(each));
            row.add(next(each));
            rows.add(row);
        }
        return Csv.of(rows);
    }

    private String shown(Optional<LocalDate> day) {
        return day.map(page::shortDay).orElse("");
    }
}
