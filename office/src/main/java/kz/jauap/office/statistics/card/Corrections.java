package kz.jauap.office.statistics.card;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.law.calendar.Almaty;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Sight;
import kz.jauap.office.registry.card.Where;
import kz.jauap.office.registry.entry.Accounting;
import kz.jauap.office.registry.entry.Accounting.Field;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.follow.Streams;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.statistics.report.Period;
import org.springframework.stereotype.Component;

/// The journal of corrections of registration cards.
@Component
class Corrections {
    private static final String LISTENER = "corrections";

    private final Streams streams;
    private final CorrectionTable table;
    private final Journal journal;
    private final CodeBook book;
    private final People people;

    Corrections(Streams streams, CorrectionTable table, Journal journal, CodeBook book, People people) {
        this.streams = streams;
        this.table = table;
        this.journal = journal;
        this.book = book;
        this.people = people;
    }

    /// Where those in a period stand of cases that a reader sees, the latest first.
    List<CorrectionTable.Found> in(Period period, Sight sight) {
        streams.follow(LISTENER, entries -> {
            entries.forEach(this::read);
            return entries.getLast().position();
        });
        return table.between(
                Almaty.startOf(period.from()), Almaty.startOf(period.until()), sight.bodies(), Where.seen(sight));
    }

    /// The corrections that stand there, in the same order.
    List<Shown> shown(List<CorrectionTable.Found> found, Page page) {
        Map<AppealId, List<Journaled>> histories = journal.histories(
                found.stream().map(CorrectionTable.Found::appeal).collect(Collectors.toSet()));
        Map<AppealId, Map<Integer, Correction>> all = histories.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> Correction.of(each.getValue()).stream()
                                .collect(Collectors.toMap(Correction::place, Function.identity()))));
        return found.stream()
                .flatMap(each -> Stream.ofNullable(
                        all.getOrDefault(each.appeal(), Map.of()).get(each.place())))
                .map(each -> shown(each, page))
                .toList();
    }

    private void read(Journaled entry) {
        if (entry.entry() instanceof Accounting.Corrected) {
            table.add(entry, journal.history(entry.appeal()).indexOf(entry) + 1);
        }
    }

    List<Correction> of(CaseFile file) {
        return Correction.of(file.history()).reversed();
    }

    Shown shown(Correction correction, Page page) {
        Field field = correction.entry().field();
        return new Shown(
                correction.card().number().text(),
                correction.at(),
                page.say("registry.card.field." + field.name()),
                correction
                        .entry()
                        .before()
                        .map(value -> named(field, value, page))
                        .orElse(""),
                correction
                        .entry()
                        .after()
                        .map(value -> named(field, value, page))
                        .orElse(""),
                journal.words(correction.entry().reason()).orElse(""),
                by(correction.actor(), page));
    }

    /// What a value of a field is called.
    String named(Field field, String value, Page page) {
        return book.name(field, value).map(page::in).orElse(value);
    }

    private String by(Actor actor, Page page) {
        Optional<Long> official = actor instanceof Actor.Official(var id) ? Optional.of(id) : Optional.empty();
        return official.flatMap(people::find)
                .map(officer -> officer.name().signature(page.lang()))
                .orElse("");
    }
}
