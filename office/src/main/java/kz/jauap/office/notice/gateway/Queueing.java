package kz.jauap.office.notice.gateway;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.intake.egov.Packages;
import kz.jauap.office.intake.egov.SignedPackage;
import kz.jauap.office.notice.gateway.Event.Kind;
import kz.jauap.office.notice.gateway.Event.Place;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.card.Lists;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Origin;
import kz.jauap.office.registry.follow.Streams;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Follows the journal and puts into the outbox what partners are to be told of their packages.
@Component
class Queueing {
    private static final String LISTENER = "gateway";
    private static final int CHUNK = 100;

    private final Streams streams;
    private final Packages packages;
    private final EventTable table;
    private final Journal journal;
    private final Lists lists;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Queueing(
            Streams streams,
            Packages packages,
            EventTable table,
            Journal journal,
            Lists lists,
            Clock clock,
            TransactionTemplate transaction) {
        this.streams = streams;
        this.packages = packages;
        this.table = table;
        this.journal = journal;
        this.lists = lists;
        this.clock = clock;
        this.transaction = transaction;
    }

    void go() {
        transaction.executeWithoutResult(_ -> packages.untold(CHUNK).forEach(this::settled));
        streams.follow(LISTENER, this::read);
    }

    private long read(List<Journaled> entries) {
        entries.forEach(entry -> Eventful.of(entry.entry()).ifPresent(kind -> happened(entry, kind)));
        return entries.getLast().position();
    }

    private void happened(Journaled entry, Kind kind) {
        whole(entry.appeal()).flatMap(packages::of).ifPresent(known -> {
            if (known.untold()) {
                settled(known);
            }
            var place = new Place(entry.appeal(), entry.body(), entry.position());
            table.add(known.partner(), known.message(), kind, Optional.of(place), clock.instant());
        });
    }

    private void settled(SignedPackage known) {
        table.add(known.partner(), known.message(), Kind.PACKAGE, Optional.empty(), clock.instant());
        packages.told(known.id());
    }

    /// The appeal that came in: a part of it is still the same package.
    private Optional<AppealId> whole(AppealId appeal) {
        if (lists.row(appeal).filter(row -> row.number().part() > 0).isEmpty()) {
            return Optional.of(appeal);
        }
        return journal.card(appeal)
                .map(Card::registered)
                .flatMap(registered -> registered.origin())
                .map(Origin::appeal)
                .map(AppealId::new)
                .flatMap(this::whole);
    }
}
