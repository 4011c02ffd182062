package kz.jauap.office.notice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.office.notice.delivery.Delivery;
import kz.jauap.office.notice.delivery.DeliveryTable;
import kz.jauap.office.notice.delivery.Wishes;
import kz.jauap.office.notice.telling.Telling;
import kz.jauap.office.notice.telling.TellingTable;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.card.Where;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.party.Party;
import kz.jauap.office.registry.party.PartyTable;
import org.springframework.stereotype.Component;

/// What applicants must still be told, page by page: every page is read with a handful of queries, whatever it holds.
@Component
public class Unproved {
    /// As many stand on one page.
    public static final int PAGE = 50;

    private final TellingTable table;
    private final DeliveryTable deliveries;
    private final Wishes wishes;
    private final Journal journal;
    private final PartyTable parties;
    private final People people;

    Unproved(
            TellingTable table,
            DeliveryTable deliveries,
            Wishes wishes,
            Journal journal,
            PartyTable parties,
            People people) {
        this.table = table;
        this.deliveries = deliveries;
        this.wishes = wishes;
        this.journal = journal;
        this.parties = parties;
        this.people = people;
    }

    /// What is not proved yet at the bodies an official works for and may see to, a page of it, the most pressing
    /// first.
    ///
    /// @param after the last one of the page before
    public List<ToTell> hisOwn(SignedIn who, Optional<Long> after) {
        return lines(table.unproved(dispatchedBy(who), after, PAGE));
    }

    /// What is not proved yet wherever he sees, a page of it: whoever watches sees to nothing himself.
    public List<ToTell> watched(SignedIn who, Optional<Long> after) {
        return lines(table.unproved(Where.seen(people.access(who).sight()), after, PAGE));
    }

    /// The bodies that have something to prove.
    public List<BodyId> bodies() {
        return table.owing();
    }

    /// Whether it is in his hands.
    public boolean seesTo(ToTell line, SignedIn who) {
        return who.has(Role.REGISTRAR, line.telling().entry().body());
    }

    /// How many of them the clerks have been warned of.
    public long warned(SignedIn who) {
        return table.warned(dispatchedBy(who));
    }

    /// The cases in his sight whose notices he dispatches; says in SQL what [Deed#DISPATCH] says.
    private Where dispatchedBy(SignedIn who) {
        return Where.seen(people.access(who).sight()).and("c.body = any (?)", (Object) who.capacities().stream()
                .filter(capacity -> capacity.has(Role.REGISTRAR))
                .map(capacity -> capacity.body().value())
                .toArray(String[]::new));
    }

    private List<ToTell> lines(List<Telling> page) {
        Set<AppealId> appeals = page.stream().map(Telling::appeal).collect(Collectors.toUnmodifiableSet());
        Map<AppealId, List<Journaled>> histories = journal.histories(appeals);
        Map<AppealId, Party> applicants = parties.applicants(appeals);
        List<Delivery> ways = deliveries.of(appeals);
        return page.stream()
                .flatMap(telling -> Stream.ofNullable(histories.get(telling.appeal()))
                        .flatMap(history -> Stream.ofNullable(applicants.get(telling.appeal()))
                                .map(applicant -> ToTell.of(
                                        telling,
                                        Card.of(history).number(),
                                        applicant,
                                        wishes.of(history),
                                        ways,
                                        history))))
                .toList();
    }
}
