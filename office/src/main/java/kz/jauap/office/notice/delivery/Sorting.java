package kz.jauap.office.notice.delivery;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.notice.delivery.Delivery.State;
import kz.jauap.office.notice.telling.Proving;
import kz.jauap.office.notice.telling.TellingId;
import kz.jauap.office.notice.telling.TellingTable;
import kz.jauap.office.registry.entry.Answering.Way;
import kz.jauap.office.registry.entry.Corresponding.Notice;
import kz.jauap.office.registry.entry.Corresponding.WayChosen;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.party.Address;
import kz.jauap.office.registry.party.Party;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Sorts a notice into the ways by which it reaches the applicant: the status page at once, the door he came by, and
/// the first step of the [Ladder]; when a way fails, the next.
@Component
public class Sorting {
    private final CaseFiles files;
    private final Wording wording;
    private final Wishes wishes;
    private final Ladder ladder;
    private final TellingTable tellings;
    private final DeliveryTable table;
    private final QueueTable queue;
    private final SameDoor sameDoor;
    private final Proving proving;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Sorting(
            CaseFiles files,
            Wording wording,
            Wishes wishes,
            Ladder ladder,
            TellingTable tellings,
            DeliveryTable table,
            QueueTable queue,
            SameDoor sameDoor,
            Proving proving,
            TransactionTemplate transaction,
            Clock clock) {
        this.files = files;
        this.wording = wording;
        this.wishes = wishes;
        this.ladder = ladder;
        this.tellings = tellings;
        this.table = table;
        this.queue = queue;
        this.sameDoor = sameDoor;
        this.proving = proving;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Writes down what must be told and by which ways; an entry that was sorted is not sorted again.
    public void sort(Journaled entry, Notice notice) {
        CaseFile file = files.open(entry.appeal()).orElseThrow();
        if (!tellings.add(entry, notice, lastDay(file, entry))) {
            return;
        }
        Told told = wording.of(file, entry, notice, wishes.language(file));
        Instant now = clock.instant();
        table.add(entry, notice, Way.STATUS_PAGE, State.DELIVERED, told, now);
        Set<Way> door = sameDoor.ways(file);
        for (Way way : door) {
            table.add(
                    entry, notice, way, State.QUEUED, way == Way.PUBLIC_REPLY ? openly(file, told, notice) : told, now);
        }
        Optional<Way> first = ladder.next(file, notice, door);
        first.ifPresent(way -> table.add(entry, notice, way, waiting(way), told, now));
        if (first.isEmpty() && door.isEmpty()) {
            onThePage(file, TellingId.of(entry));
        }
    }

    private Told openly(CaseFile file, Told told, Notice notice) {
        return new Told(told.language(), told.subject(), wording.openly(file.card(), notice));
    }

    /// Gives up a way that has failed for good and takes to the next, in one stroke; below the last one stands a clerk.
    public void fall(Delivery failed, String why) {
        transaction.executeWithoutResult(_ -> fallen(failed, State.BOUNCED, why));
    }

    /// Takes to the next way where whoever carries this one did not take it in time.
    public void giveUpWaiting(Delivery untaken, String why) {
        transaction.executeWithoutResult(_ -> fallen(untaken, State.NOT_TAKEN, why));
    }

    /// Takes to the next way beside one of which nothing was heard; it stays known to its carrier, who may speak late.
    public void giveUpOn(Delivery unheard) {
        transaction.executeWithoutResult(_ -> {
            queue.settle(unheard.id(), State.SILENT, clock.instant(), unheard.proof());
            next(unheard);
        });
    }

    private void fallen(Delivery failed, State state, String why) {
        queue.settle(failed.id(), state, clock.instant(), why);
        proving.cameBack(failed.telling(), failed.way());
        if (failed.state() != State.SILENT) {
            next(failed);
        }
    }

    private void next(Delivery failed) {
        CaseFile file = files.open(failed.appeal()).orElseThrow();
        List<Delivery> all = table.of(failed.telling());
        List<Way> tried = all.stream().map(Delivery::way).toList();
        ladder.next(file, failed.notice(), tried)
                .ifPresentOrElse(
                        way -> table.addInstead(failed, way, waiting(way), clock.instant()),
                        () -> onThePage(file, failed.telling()));
    }

    /// Nothing but his page is left. It is enough where he wants no more, where the law sets no day, and where he has
    /// left neither name nor address; otherwise a clerk must find a way.
    private void onThePage(CaseFile file, TellingId id) {
        boolean wished = wishes.of(file)
                .flatMap(WayChosen::way)
                .filter(way -> way == Way.STATUS_PAGE)
                .isPresent();
        boolean nobody = file.applicant() instanceof Party.Nameless
                && file.applicant().address().equals(Address.none());
        boolean someDay =
                tellings.find(id).filter(each -> each.tellBy().isPresent()).isPresent();
        if (wished || nobody || !someDay) {
            proving.proved(id, Way.STATUS_PAGE);
        }
    }

    private static State waiting(Way way) {
        return way == Way.CALL ? State.BY_HAND : State.QUEUED;
    }

    private static Optional<LocalDate> lastDay(CaseFile file, Journaled entry) {
        return file.card().registered().weight() == Weight.OFFICIAL
                ? TellBy.of(entry.entry(), file.card().due())
                : Optional.empty();
    }
}
