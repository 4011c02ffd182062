package kz.jauap.office.intake.batch;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.intake.Submission;
import kz.jauap.office.intake.Taken;
import kz.jauap.office.intake.Taking;
import kz.jauap.office.intake.desk.DeskSheet;
import kz.jauap.office.intake.desk.DeskSheet.DeskDoor;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.look.Lang;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.journal.Enclosure;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The piles of letters: opened, worked through row by row, taken up again where somebody stopped.
@Component
public class Batches {
    private final BatchTable table;
    private final Taking taking;
    private final Organisation organisation;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Batches(BatchTable table, Taking taking, Organisation organisation, TransactionTemplate transaction, Clock clock) {
        this.table = table;
        this.taking = taking;
        this.organisation = organisation;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Opens a pile.
    public Batch open(BodyId body, DeskDoor door, String language, List<Batch.Row> rows, SignedIn who) {
        Batch batch = new Batch(
                UUID.randomUUID(),
                body,
                door,
                language,
                who.id(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                rows);
        transaction.executeWithoutResult(_ -> table.add(batch));
        return batch;
    }

    Optional<Batch> find(UUID id) {
        return table.find(id);
    }

    /// The latest piles of a body.
    public List<Batch> of(BodyId body) {
        return table.of(body);
    }

    void add(Batch batch, Batch.Row row) {
        transaction.executeWithoutResult(_ -> table.add(batch.id(), row));
    }

    /// Keeps what was typed of a letter so far.
    public void type(Batch.Row row, Fields fields) {
        table.type(row.id(), fields);
    }

    void remove(Batch.Row row) {
        table.remove(row.id());
    }

    /// Registers one letter, once: its row is the key.
    Taken register(Batch batch, Batch.Row row, Fields typed, SignedIn who) {
        table.type(row.id(), typed);
        var once = new Taking.Key(BatchTable.SCOPE, row.id().toString());
        return taking.take(submission(batch, row, typed), new Actor.Official(who.id()), Optional.of(once));
    }

    private Submission submission(Batch batch, Batch.Row row, Fields typed) {
        Fields fields = typed.copy();
        Lang lang = Lang.of(batch.language()).orElse(Lang.KK);
        fields.set("door", List.of(batch.door().name()));
        fields.set("language", List.of(lang.tag()));
        fields.set("addressee", List.of(organisation.body(batch.body()).name().in(lang)));
        fields.set("sheets", List.of(String.valueOf(row.sheets())));
        List<Enclosure> scan = row.scan()
                .map(hash ->
                        List.of(new Enclosure(hash, row.name().isBlank() ? "scan" : row.name(), Enclosure.Role.SCAN)))
                .orElse(List.of());
        return new DeskSheet(fields).submission(batch.body(), Optional.of(batch.openedAt()), scan, Optional.empty());
    }
}
