package kz.jauap.office.consideration.instruction;

import java.util.Optional;
import java.util.function.Function;
import kz.jauap.office.people.Deed;
import kz.jauap.office.registry.act.CaseActs;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.act.OnDesk;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Instructing;
import kz.jauap.office.registry.journal.Acted;
import org.springframework.stereotype.Component;

/// Those who were instructed do their shares: co-executors deliver to the lead, the lead takes or sends back, and
/// reports the whole.
@Component
public class Contributing {
    private static final String CHANGED = "consideration.instruction.refused.changed";

    private final CaseActs acts;

    Contributing(CaseActs acts) {
        this.acts = acts;
    }

    /// Lays a contribution before the lead.
    public Acted deliver(Hand hand, int place, int share, String words) {
        return acts.act(
                hand,
                Deed.CONTRIBUTE,
                Resolving::barred,
                desk -> found(desk, place)
                        .flatMap(instruction -> instruction
                                .owedBy(hand.who())
                                .filter(each -> each.number() == share && !each.lead())
                                .findFirst())
                        .map(_ -> Acted.of(new Instructing.Delivered(place, share, desk.text(words))))
                        .orElseGet(() -> Acted.refuse(CHANGED)));
    }

    /// The lead takes what lies before him.
    public Acted accept(Hand hand, int place, int share) {
        return review(hand, place, share, _ -> new Instructing.Accepted(place, share));
    }

    /// The lead sends back what lies before him.
    public Acted sendBack(Hand hand, int place, int share, String remark) {
        return review(hand, place, share, desk -> new Instructing.Returned(place, share, desk.text(remark)));
    }

    private Acted review(Hand hand, int place, int share, Function<OnDesk, Entry> then) {
        return acts.act(
                hand,
                Deed.CONTRIBUTE,
                Resolving::barred,
                desk -> found(desk, place)
                        .filter(each -> each.ledBy(hand.who()))
                        .filter(each -> each.delivered().anyMatch(one -> one.number() == share))
                        .map(_ -> Acted.of(then.apply(desk)))
                        .orElseGet(() -> Acted.refuse(CHANGED)));
    }

    /// The lead reports that the whole was carried out; not while a contribution is still out.
    public Acted carriedOut(Hand hand, int place, String report) {
        return acts.act(hand, Deed.CONTRIBUTE, Resolving::barred, desk -> {
            Optional<Instruction> mine = found(desk, place).filter(each -> each.ledBy(hand.who()));
            if (mine.isEmpty()) {
                return Acted.refuse(CHANGED);
            }
            return mine.get().others().allMatch(each -> each.standing() == Share.Standing.DONE)
                    ? Acted.of(new Instructing.CarriedOut(place, desk.text(report)))
                    : Acted.refuse("consideration.instruction.refused.outstanding");
        });
    }

    private static Optional<Instruction> found(OnDesk desk, int place) {
        return Instruction.open(desk.history())
                .filter(each -> each.place() == place)
                .findFirst();
    }
}
