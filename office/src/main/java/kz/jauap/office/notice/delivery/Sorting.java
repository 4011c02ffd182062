package kz.jauap.office.notice.delivery;

import java.time.Clock;
import java.time.Instant;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.notice.delivery.Delivery.State;
import kz.jauap.office.registry.entry.Answering.Way;
import kz.jauap.office.registry.entry.Corresponding.Notice;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import org.springframework.stereotype.Component;

/// Sorts a notice into the ways by which it reaches the applicant: the status page at once, the door he came by, and
/// e-mail or paper.
@Component
public class Sorting {
    private final CaseFiles files;
    private final Wording wording;
    private final DeliveryTable table;
    private final Mailable mailable;
    private final SameDoor sameDoor;
    private final Clock clock;

    Sorting(CaseFiles files, Wording wording, DeliveryTable table, Mailable mailable, SameDoor sameDoor, Clock clock) {
        this.files = files;
        this.wording = wording;
        this.table = table;
        this.mailable = mailable;
        this.sameDoor = sameDoor;
        this.clock = clock;
    }

    /// Writes down what leaves the house.
    ///
    /// @return whether this entry had not been sorted before
    public boolean sort(Journaled entry, Notice notice) {
        CaseFile file = files.open(entry.appeal()).orElseThrow();
        Told told = wording.of(file.card(), entry, notice);
        Instant now = clock.instant();
        boolean fresh = table.add(entry, notice, Way.STATUS_PAGE, State.DELIVERED, told, now);
        for (Way way : sameDoor.ways(file)) {
            table.add(
                    entry, notice, way, State.QUEUED, way == Way.PUBLIC_REPLY ? openly(file, told, notice) : told, now);
        }
        if (mailable.to(file).isPresent()) {
            table.add(entry, notice, Way.EMAIL, State.QUEUED, told, now);
        } else if (onPaper(file, notice)) {
            table.add(entry, notice, Way.POST, State.QUEUED, told, now);
        }
        return fresh;
    }

    private Told openly(CaseFile file, Told told, Notice notice) {
        return new Told(told.language(), told.subject(), wording.openly(file.card(), notice));
    }

    /// Gives up a way that has failed and takes to paper, where that can still help.
    public void bounce(Delivery failed, String why) {
        table.settle(failed.id(), State.BOUNCED, clock.instant(), why);
        files.open(failed.appeal())
                .filter(file -> onPaper(file, failed.notice()))
                .ifPresent(_ -> table.addInstead(failed, Way.POST, clock.instant()));
    }

    /// The voucher was handed over and the answer is posted as a letter; everything else official goes on paper to
    /// whoever has an address.
    private static boolean onPaper(CaseFile file, Notice notice) {
        boolean told = switch (notice) {
            case REGISTERED, ANSWERED -> true;
            case WRITTEN,
                    REDIRECTED,
                    TERM_TURNED,
                    EXTENDED,
                    LEFT_UNCONSIDERED,
                    TAKEN_UP_AGAIN,
                    PROMISE_KEPT,
                    PROMISE_PUT_OFF,
                    PROMISE_LAPSED,
                    MATERIALS_OPENED,
                    RULED,
                    RULING_CARRIED_OUT -> false;
        };
        return !told
                && file.card().registered().weight() == Weight.OFFICIAL
                && file.applicant().address().postal().isPresent();
    }
}
