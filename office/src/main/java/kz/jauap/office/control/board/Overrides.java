package kz.jauap.office.control.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.law.calendar.Almaty;
import kz.jauap.office.look.table.Mark;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.Sight;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.card.Lists;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.follow.Streams;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.stereotype.Component;

/// Counts the answers that a head signed despite gaps, with his reason.
///
/// Reads the journal on from where it stopped whenever somebody looks.
@Component
class Overrides {
    private static final String LISTENER = "override";

    private final Streams streams;
    private final OverrideTable table;
    private final Lists lists;

    Overrides(Streams streams, OverrideTable table, Lists lists) {
        this.streams = streams;
        this.table = table;
        this.lists = lists;
    }

    /// A case answered so, and when.
    record Answered(CardRow row, Instant at) {
        /// What the list of them is sorted by.
        String mark() {
            return Mark.of(Mark.down(at), Mark.up(row.appeal().value()));
        }
    }

    /// The answers given so from a day on, within an official's sight, the newest first.
    List<Answered> since(LocalDate day, Sight sight, Optional<BodyId> body) {
        streams.follow(LISTENER, entries -> {
            entries.stream().filter(Overrides::overrides).forEach(table::add);
            return entries.getLast().position();
        });
        List<OverrideTable.Answered> answered = table.since(Almaty.startOf(day));
        Map<AppealId, CardRow> seen =
                lists
                        .among(
                                sight,
                                answered.stream()
                                        .map(OverrideTable.Answered::appeal)
                                        .distinct()
                                        .toList())
                        .stream()
                        .filter(row -> body.isEmpty() || body.get().equals(row.body()))
                        .collect(Collectors.toMap(CardRow::appeal, Function.identity()));
        return answered.stream()
                .flatMap(each -> Stream.ofNullable(seen.get(each.appeal())).map(row -> new Answered(row, each.at())))
                .toList();
    }

    /// Whether an entry is the signature under an answer with gaps.
    static boolean overrides(Journaled journaled) {
        return journaled.entry() instanceof Answering.Signed signed
                && !signed.overridden().isEmpty();
    }
}
