package kz.jauap.office.intake.outside.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.jauap.office.intake.outside.Registered;
import kz.jauap.office.intake.outside.list.Finding.Difference;
import kz.jauap.office.intake.outside.list.Finding.Kind;
import kz.jauap.office.people.Sight;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.card.LegalNumber;
import kz.jauap.office.registry.card.Lists;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.stereotype.Component;

/// Compares the platform's list of a period with ours; it changes nothing.
@Component
class Comparing {
    private final Lists lists;
    private final CaseFiles files;

    Comparing(Lists lists, CaseFiles files) {
        this.lists = lists;
        this.files = files;
    }

    /// What it says of every line, and of every case of the period that no line names; the most pressing first.
    List<Finding> compare(List<Line> lines, Period period, Sight sight) {
        List<Finding> findings = new ArrayList<>();
        Set<AppealId> named = new HashSet<>();
        for (Line line : lines) {
            Finding finding = finding(line, sight);
            finding.ours().map(CardRow::appeal).ifPresent(named::add);
            findings.add(finding);
        }
        lists.outside(sight, period.from(), period.to()).stream()
                .filter(row -> !named.contains(row.appeal()))
                .map(Finding::onlyOurs)
                .forEach(findings::add);
        findings.sort(Comparator.comparing(Finding::kind));
        return findings;
    }

    private Finding finding(Line line, Sight sight) {
        return switch (line) {
            case Line.Unread _ -> Finding.of(line, Optional.empty(), Kind.UNREAD, Set.of());
            case Line.Read read ->
                ours(read, sight)
                        .map(row -> compared(read, row))
                        .orElseGet(() -> Finding.of(line, Optional.empty(), Kind.ONLY_THEIRS, Set.of()));
        };
    }

    /// The case that bears the number, else the one that the line names.
    private Optional<CardRow> ours(Line.Read line, Sight sight) {
        return files.find(line.registered().number().text())
                .or(() -> files.find(line.ours()))
                .flatMap(appeal -> lists.among(sight, List.of(appeal)).stream().findFirst());
    }

    private static Finding compared(Line.Read line, CardRow row) {
        Set<Difference> differing = differing(line.registered(), row);
        return Finding.of(line, Optional.of(row), differing.isEmpty() ? Kind.MATCHED : Kind.DIFFERS, differing);
    }

    private static Set<Difference> differing(Registered theirs, CardRow row) {
        Set<Difference> differing = EnumSet.noneOf(Difference.class);
        switch (row.legalNumber()) {
            case LegalNumber.Ours _, LegalNumber.Awaited _ -> differing.add(Difference.NUMBER);
            case LegalNumber.Outside(var number, var day, var stated, var _) -> {
                if (!number.equals(theirs.number().text())) {
                    differing.add(Difference.NUMBER);
                }
                if (!day.equals(theirs.day())) {
                    differing.add(Difference.DAY);
                }
                LocalDate last = stated.orElse(row.considerBy());
                if (theirs.stated().filter(each -> !each.equals(last)).isPresent()) {
                    differing.add(Difference.TERM);
                }
            }
        }
        return differing;
    }
}
