package kz.jauap.office.publication;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import kz.jauap.office.look.Dates;
import kz.jauap.office.people.Deed;
import kz.jauap.office.publication.item.About;
import kz.jauap.office.publication.item.Item;
import kz.jauap.office.publication.item.ItemTable;
import kz.jauap.office.publication.item.Sheet;
import kz.jauap.office.publication.item.State;
import kz.jauap.office.registry.act.CaseActs;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.act.OnDesk;
import kz.jauap.office.registry.entry.Publishing;
import kz.jauap.office.registry.entry.Publishing.Decision;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Acted;
import org.springframework.stereotype.Component;

/// The moderator's deeds: preparing, publishing, deciding against it, taking down. Each stands in the journal.
@Component
public class Moderating {
    private final CaseActs acts;
    private final ItemTable items;
    private final Rules rules;
    private final Clock clock;

    Moderating(CaseActs acts, ItemTable items, Rules rules, Clock clock) {
        this.acts = acts;
        this.items = items;
        this.rules = rules;
        this.clock = clock;
    }

    /// Why nothing of a case may be published now.
    ///
    /// @return key of the sentence
    public Optional<String> barred(CaseFile file) {
        if (file.card().urgency() == Urgency.THREAT) {
            return Optional.of("publication.bar.sealed");
        }
        if (file.card().result().isEmpty()) {
            return Optional.of("publication.bar.unanswered");
        }
        return items.find(file.card().appeal())
                .filter(Item::consent)
                .map(item -> item.sealed() ? Optional.of("publication.bar.sealed") : Optional.<String>empty())
                .orElseGet(() -> Optional.of("publication.bar.consent"));
    }

    /// Publishes what a moderator made of question and answer; where four eyes are asked for, the first only proposes.
    public Acted publish(Hand hand, Sheet sheet) {
        return decide(hand, desk -> {
            Item item = items.find(hand.appeal()).orElseThrow();
            Instant now = clock.instant();
            boolean second = item.state() == State.PROPOSED
                    && item.sheet().equals(sheet)
                    && item.preparedBy().orElse(0) != hand.who().id();
            if (!second) {
                items.prepare(
                        hand.appeal(), sheet, about(desk.file()), hand.who().id(), now);
            }
            if (rules.fourEyes() && !second) {
                items.state(hand.appeal(), State.PROPOSED, "", now);
                return Acted.of();
            }
            items.publish(hand.appeal(), LocalDate.ofInstant(now, Dates.ZONE).getYear(), now);
            return Acted.of(new Publishing.Decided(Decision.PUBLISHED, Optional.empty()));
        });
    }

    /// Decides that it is not published, and why.
    public Acted leave(Hand hand, String reason) {
        return decide(hand, desk -> withdrawn(desk, State.NOT_PUBLISHED, Decision.NOT_PUBLISHED, reason));
    }

    /// Takes down what is published, and says why.
    public Acted takeDown(Hand hand, String reason) {
        return acts.act(hand, Deed.PUBLISH, desk -> withdrawn(desk, State.TAKEN_DOWN, Decision.TAKEN_DOWN, reason));
    }

    private Acted withdrawn(OnDesk desk, State state, Decision decision, String reason) {
        boolean published = items.find(desk.card().appeal())
                .filter(item -> item.state() == State.PUBLISHED)
                .isPresent();
        if (published != (state == State.TAKEN_DOWN)) {
            return Acted.refuse(published ? "publication.bar.published" : "publication.bar.not-published");
        }
        items.state(desk.card().appeal(), state, reason, clock.instant());
        return Acted.of(new Publishing.Decided(decision, Optional.of(desk.text(reason))));
    }

    private Acted decide(Hand hand, Function<OnDesk, Acted> verb) {
        return acts.act(hand, Deed.PUBLISH, this::barred, verb);
    }

    private static About about(CaseFile file) {
        return new About(
                file.topic().orElse(""),
                file.district().orElse(""),
                file.card().registered().receiptDay(),
                LocalDate.ofInstant(file.card().result().orElseThrow().signedAt(), Dates.ZONE));
    }
}
