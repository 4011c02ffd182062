package kz.jauap.office.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.jauap.office.look.Problem;
import kz.jauap.office.notice.delivery.Delivery.State;
import kz.jauap.office.notice.delivery.DeliveryTable;
import kz.jauap.office.notice.delivery.Sorting;
import kz.jauap.office.notice.delivery.Wishes;
import kz.jauap.office.notice.telling.Proving;
import kz.jauap.office.notice.telling.Telling;
import kz.jauap.office.notice.telling.TellingTable;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
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
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// What applicants must still be told, in a clerk's hands: he telephones, hands over or posts, and what he notes is the
/// proof.
@Component
public class Tellings {
    private static final int LONGEST = 500;

    private final TellingTable table;
    private final DeliveryTable deliveries;
    private final Proving proving;
    private final Sorting sorting;
    private final Wishes wishes;
    private final CaseFiles files;
    private final CaseDesk desk;
    private final CaseActs acts;
    private final People people;
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
            People people,
            Clock clock) {
        this.table = table;
        this.deliveries = deliveries;
        this.proving = proving;
        this.sorting = sorting;
        this.wishes = wishes;
        this.files = files;
        this.desk = desk;
        this.acts = acts;
        this.people = people;
        this.clock = clock;
    }

    /// What is not proved yet at the bodies an official works for and may see to, the most pressing first.
    public List<ToTell> unproved(SignedIn who) {
        return unproved(bodies(who), Deed.DISPATCH, who);
    }

    /// What is not proved yet wherever he sees, the most pressing first: whoever watches sees to nothing himself.
    public List<ToTell> watched(SignedIn who) {
        return unproved(people.access(who).sight().bodies(), Deed.SEE, who);
    }

    private List<ToTell> unproved(Set<BodyId> at, Deed deed, SignedIn who) {
        return table.unproved(at).stream()
                .flatMap(telling -> files.open(telling.appeal()).stream()
                        .filter(file -> desk.may(deed, file, who))
                        .map(file -> toTell(telling, file)))
                .toList();
    }

    /// Whether it is in his hands.
    public boolean seesTo(ToTell line, SignedIn who) {
        return desk.may(Deed.DISPATCH, line.file(), who);
    }

    /// How many of them the clerks have been warned of.
    public long warned(SignedIn who) {
        return unproved(who).stream()
                .filter(each -> each.telling().warned().isPresent())
                .count();
    }

    /// Everything that was told in a case, oldest first.
    public List<ToTell> of(CaseFile file) {
        return table.of(file.card().appeal()).stream()
                .map(telling -> toTell(telling, file))
                .toList();
    }

    /// One of them, if it is for his hands.
    public ToTell line(long id, SignedIn who) {
        Telling telling = table.find(id).orElseThrow(Problem::unknown);
        CaseFile file = files.open(telling.appeal()).orElseThrow(Problem::unknown);
        return toTell(telling, desk.open(file.card().number().alias(), who, Deed.DISPATCH));
    }

    /// Notes that something was posted or handed over, once.
    ///
    /// @param proof the postal number, or who took it and when
    public void given(long id, SignedIn who, Way way, String proof) {
        ToTell line = line(id, who);
        if (proof.isBlank() || proof.length() > LONGEST) {
            throw new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "notice.post.no-proof");
        }
        Acted acted = acts.act(
                Hand.on(line.telling().appeal(), who),
                Deed.DISPATCH,
                held -> proving.proof(held.history(), line.telling(), way)
                        .map(told -> {
                            deliveries.byHand(
                                    line.telling().entry(), way, State.HANDED, clock.instant(), proof.strip());
                            return Acted.of(told);
                        })
                        .orElseGet(() -> Acted.refuse("notice.post.done")));
        if (acted instanceof Acted.Refused(var why)) {
            throw new Problem(HttpStatus.CONFLICT, why);
        }
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
        return ToTell.of(telling, file, wishes.of(file), deliveries.of(telling.entry()));
    }

    private static Set<BodyId> bodies(SignedIn who) {
        return who.capacities().stream().map(Officer::body).collect(Collectors.toUnmodifiableSet());
    }
}
