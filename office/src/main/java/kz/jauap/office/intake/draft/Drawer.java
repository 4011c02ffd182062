package kz.jauap.office.intake.draft;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import kz.jauap.law.channel.Signature;
import kz.jauap.office.files.Attachments;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.registry.entry.Origin;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The drawer in which drafts of official appeals lie until they are signed, or nobody has touched them for long.
@Component
public class Drawer {
    private final DrawerTable table;
    private final Attachments attachments;
    private final List<Belongings> belongings;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Duration kept;

    Drawer(
            DrawerTable table,
            Attachments attachments,
            List<Belongings> belongings,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${jauap.drafts.kept:30d}") Duration kept) {
        this.table = table;
        this.attachments = attachments;
        this.belongings = belongings;
        this.transaction = transaction;
        this.clock = clock;
        this.kept = kept;
    }

    /// Begins a draft: the moment at which its author first turned to the akimat.
    public Draft begin(Fields fields) {
        Instant now = moment();
        Draft draft = fresh(fields, Optional.empty(), now, now);
        table.add(draft);
        return draft;
    }

    /// Begins the draft in which an informal record is made official; there is one of it, whoever else begins it now.
    ///
    /// @param firstContact when its author turned to the akimat with it
    /// @return the draft, or nothing where it is there already
    public Optional<Draft> begin(Fields fields, Origin origin, Instant firstContact) {
        Draft draft = fresh(fields, Optional.of(origin), firstContact, moment());
        return table.add(draft) ? Optional.of(draft) : Optional.empty();
    }

    private Draft fresh(Fields fields, Optional<Origin> origin, Instant begun, Instant now) {
        return new Draft(
                UUID.randomUUID(), DraftCode.fresh(), fields, origin, begun, now, now.plus(kept), Optional.empty());
    }

    /// The draft in which an informal record is made official; one that has lain too long is thrown away.
    public Optional<Draft> makingOfficial(AppealId informal) {
        Optional<Draft> draft = table.makingOfficial(informal);
        draft.filter(each -> !each.expiresAt().isAfter(clock.instant())).ifPresent(each -> forget(each.id()));
        return draft.filter(each -> each.expiresAt().isAfter(clock.instant()));
    }

    /// The draft of a code, unless it is unknown or has lain too long.
    public Optional<Draft> find(DraftCode code) {
        return table.find(code).filter(draft -> draft.expiresAt().isAfter(clock.instant()));
    }

    public Optional<Draft> find(UUID id) {
        return table.find(id);
    }

    /// Keeps what its author has written; from now on it lies as long again.
    private Draft save(Draft draft, Fields fields) {
        Instant now = moment();
        Draft saved = new Draft(
                draft.id(), draft.code(), fields, draft.origin(), draft.begunAt(), now, now.plus(kept), draft.became());
        table.save(saved);
        return saved;
    }

    /// Changes what its author has written, one change after another, from whatever device they come.
    ///
    /// @param change of the fields as they lie there now; none where they stay so
    /// @return the draft as it is then; none where it was not changed, or has become an appeal
    public Optional<Draft> change(UUID id, Function<Fields, Optional<Fields>> change) {
        return Objects.requireNonNull(transaction.execute(_ ->
                table.held(id).flatMap(draft -> change.apply(draft.fields()).map(fields -> save(draft, fields)))));
    }

    /// The draft is an appeal now; what it said is kept in the books and here no longer.
    public void become(UUID id, AppealId appeal, Signature signature) {
        table.become(id, new Draft.Became(appeal, moment(), signature));
    }

    /// Deletes a draft with everything that belongs to it.
    public void forget(UUID id) {
        transaction.executeWithoutResult(_ -> {
            belongings.forEach(each -> each.forget(id));
            attachments.forget(id);
            table.delete(id);
        });
    }

    @Scheduled(fixedDelayString = "${jauap.drafts.rounds:PT10M}")
    public void round() {
        table.expired(clock.instant()).forEach(this::forget);
    }

    private Instant moment() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
