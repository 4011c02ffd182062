package kz.jauap.office.control.promise;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import kz.jauap.office.people.Deed;
import kz.jauap.office.registry.act.CaseActs;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.act.OnDesk;
import kz.jauap.office.registry.entry.Promising;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Acted;
import org.springframework.stereotype.Component;

/// Shows that a promise was kept, or gives it another day.
@Component
public class Keeping {
    private static final String CHANGED = "control.promise.refused.changed";

    private final CaseActs acts;
    private final Clock clock;

    Keeping(CaseActs acts, Clock clock) {
        this.acts = acts;
        this.clock = clock;
    }

    public Acted keep(Hand hand, int place, String proof) {
        return acts.act(
                hand,
                Deed.KEEP_PROMISE,
                desk -> open(desk, place)
                        ? Acted.of(new Promising.Kept(place, desk.text(proof)))
                        : Acted.refuse(CHANGED));
    }

    public Acted putOff(Hand hand, int place, LocalDate by, String reason) {
        return acts.act(hand, Deed.PUT_OFF_PROMISE, desk -> {
            if (!open(desk, place)) {
                return Acted.refuse(CHANGED);
            }
            return by.isBefore(LocalDate.now(clock))
                    ? Acted.refuse("control.promise.refused.past")
                    : Acted.of(new Promising.PutOff(place, by, desk.text(reason)));
        });
    }

    /// Why there is nothing to keep.
    static Optional<String> barred(CaseFile file) {
        return Promise.of(file.history()).stream().anyMatch(Promise::open)
                ? Optional.empty()
                : Optional.of("control.promise.refused.none");
    }

    private static boolean open(OnDesk desk, int place) {
        return Promise.of(desk.history()).stream().anyMatch(each -> each.place() == place && each.open());
    }
}
