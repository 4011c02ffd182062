package kz.jauap.office.notice.telling;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Answering.Way;
import kz.jauap.office.registry.entry.Corresponding;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Journal;
import org.springframework.stereotype.Component;

/// Writes in the journal what proves that an applicant was told: once for each thing, by the way that came first.
@Component
public class Proving {
    private final TellingTable table;
    private final Journal journal;
    private final Clock clock;

    Proving(TellingTable table, Journal journal, Clock clock) {
        this.table = table;
        this.journal = journal;
        this.clock = clock;
    }

    /// Something has shown that he was told.
    public void proved(TellingId id, Way way) {
        table.find(id)
                .filter(telling -> telling.proof().isEmpty())
                .ifPresent(telling -> journal.act(
                        telling.appeal(),
                        new Actor.Office(),
                        held -> proof(held.history(), telling, way)
                                .map(Acted::of)
                                .orElseGet(Acted::of)));
    }

    /// What to write where somebody who holds the case has the proof in his hands; nothing if there was one.
    public Optional<Entry> proof(List<Journaled> history, Telling telling, Way way) {
        return table.prove(telling.entry(), way, clock.instant()) && !written(history, telling)
                ? Optional.of(new Corresponding.Told(telling.notice(), way))
                : Optional.empty();
    }

    /// Whether the journal has it already, from before this room lost its tables: it has as many proofs of such things
    /// as are proved here.
    private boolean written(List<Journaled> history, Telling telling) {
        long proved = table.of(telling.appeal()).stream()
                .filter(each ->
                        each.notice() == telling.notice() && each.proof().isPresent())
                .count();
        long balance = history.stream()
                .mapToInt(each -> switch (each.entry()) {
                    case Corresponding.Told(var what, var _) when what == telling.notice() -> 1;
                    case Corresponding.CameBack(var what, var _) when what == telling.notice() -> -1;
                    case Entry _ -> 0;
                })
                .sum();
        return balance >= proved;
    }

    /// What counted as proof came back.
    public void cameBack(TellingId id, Way way) {
        table.find(id)
                .filter(telling ->
                        telling.proof().filter(proof -> proof.way() == way).isPresent())
                .ifPresent(telling -> journal.act(
                        telling.appeal(),
                        new Actor.Office(),
                        _ -> table.disprove(id, way)
                                ? Acted.of(new Corresponding.CameBack(telling.notice(), way))
                                : Acted.of()));
    }
}
