package kz.jauap.office.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.look.Problem;
import kz.jauap.office.notice.delivery.Delivery.State;
import kz.jauap.office.notice.delivery.DeliveryTable;
import kz.jauap.office.notice.delivery.Sorting;
import kz.jauap.office.notice.delivery.Wishes;
import kz.jauap.office.notice.telling.Proving;
import kz.jauap.office.notice.telling.Telling;
import kz.jauap.office.notice.telling.TellingTable;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.CaseActs;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.entry.Answering.Way;
import kz.jauap.office.registry.entry.Corresponding.Called;
import kz.jauap.office.registry.entry.Corresponding.Spoken;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.number.RegistrationNumber;
import org.springframework.stereotype.Component;

/// What applicants must still be told, in a clerk's hands: he telephones, hands over or posts, and what he notes is the
/// proof.
@Component
public class Tellings {
    private final TellingTable table;
    private final DeliveryTable deliveries;
    private final Proving proving;
    private final Sorting sorting;
    private final Wishes wishes;
    private final CaseFiles files;
    private final CaseDesk desk;
    private final CaseActs acts;
    private final Clock clock;

    Tellings(
            TellingTable table,
            DeliveryTable deliveries,
            Proving proving,
            Sorting sorting,
            Wishes wishes,
            CaseFiles files,
            CaseDesk desk,
            CaseActs acts,
            Clock clock) {
        this.table = table;
        this.deliveries = deliveries;
        this.proving = proving;
        this.sorting = sorting;
        this.wishes = wishes;
        this.files = files;
        this.desk = desk;
        this.acts = acts;
        this.clock = clock;
    }

    /// Everything that was told in a case, oldest first.
    public List<ToTell> of(CaseFile file) {
        return table.of(file.card().appeal()).stream()
                .map(telling -> toTell(telling, file))
                .toList();
    }

    /// The letter in which one of them is told on paper, if it is for his hands.
    public Posted letter(long id, SignedIn who) {
        Telling telling = telling(id);
        CaseFile file = dispatched(telling, who);
        return new Posted(toTell(telling, file).words().orElseThrow(Problem::unknown), file);
    }

    private Telling telling(long id) {
        return table.find(id).orElseThrow(Problem::unknown);
    }

    private CaseFile dispatched(Telling telling, SignedIn who) {
        CaseFile file = files.open(telling.appeal()).orElseThrow(Problem::unknown);
        return desk.open(file.card().number().alias(), who, Deed.DISPATCH);
    }

    /// Notes that something was posted or handed over, once.
    ///
    /// @param proof the postal number, or who took it and when
    /// @return the number of its case, where it was proved before; empty where it is by this
    public Optional<RegistrationNumber> given(long id, SignedIn who, Way way, String proof) {
        Telling telling = telling(id);
        CaseFile file = dispatched(telling, who);
        String taken = SentProof.taken(proof);
        Acted acted = acts.act(
                Hand.on(telling.appeal(), who),
                Deed.DISPATCH,
                held -> proving.proof(held.history(), telling, way)
                        .map(told -> {
                            deliveries.byHand(telling.entry(), way, State.HANDED, clock.instant(), taken);
                            return Acted.of(told);
                        })
                        .orElseGet(() -> Acted.refuse("notice.post.done")));
        return acted instanceof Acted.Done
                ? Optional.empty()
                : Optional.of(file.card().number());
    }

    /// Notes a telephone call; one in which he was spoken to is proof.
    public Acted called(Hand hand, Telling telling, Instant at, Spoken spoken, String words) {
        Acted acted = acts.act(hand, Deed.DISPATCH, held -> {
            List<Entry> entries = new ArrayList<>();
            entries.add(new Called(telling.notice(), at, spoken, held.text(words)));
            if (spoken == Spoken.SPOKEN) {
                proving.proof(held.history(), telling, Way.CALL).ifPresent(entries::add);
                deliveries.byHand(telling.entry(), Way.CALL, State.HANDED, clock.instant(), "");
            }
            return new Acted.Done(List.copyOf(entries));
        });
        if (acted instanceof Acted.Done && spoken == Spoken.WRONG_NUMBER) {
            deliveries.of(telling.entry()).stream()
                    .filter(each -> each.way() == Way.CALL && each.state() == State.BY_HAND)
                    .forEach(each -> sorting.fall(each, "wrong number"));
        }
        return acted;
    }

    private ToTell toTell(Telling telling, CaseFile file) {
        return ToTell.of(
                telling,
                file.card().number(),
                file.applicant(),
                wishes.of(file),
                deliveries.of(telling.entry()),
                file.history());
    }
}
