package kz.jauap.office.routing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.Deed;
import kz.jauap.office.registry.act.CaseActs;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.act.OnDesk;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Acted;
import org.springframework.stereotype.Component;

/// Records the proof that a body outside has what was sent to it: who took it, when and how.
@Component
public class HandingOver {
    /// Who took it for the other body and how.
    ///
    /// @param number under which they have entered it
    /// @param words the same for the applicant to read
    public record Taking(
            String name, String post, Optional<String> phone, Optional<String> number, Routing.By by, String words) {}

    private final CaseActs acts;
    private final Clock clock;

    HandingOver(CaseActs acts, Clock clock) {
        this.acts = acts;
        this.clock = clock;
    }

    /// Writes down who has it now.
    ///
    /// @param at when it was taken
    public Acted record(Hand hand, BodyId by, Taking taking, Instant at) {
        return acts.act(hand, Deed.HAND_OVER, desk -> {
            if (!Passed.withoutProof(desk.history()).contains(by)) {
                return Acted.refuse("routing.refused.not-sent-there");
            }
            if (at.isAfter(clock.instant())
                    || at.isBefore(desk.card().registered().receivedAt().truncatedTo(ChronoUnit.MINUTES))) {
                return Acted.refuse("routing.refused.impossible-time");
            }
            return Acted.of(new Routing.HandedOver(
                    by.value(), desk.text(taking.words()), at, Optional.of(taker(desk, taking))));
        });
    }

    private static Routing.Taker taker(OnDesk desk, Taking taking) {
        return new Routing.Taker(
                desk.text(taking.name()),
                desk.text(taking.post()),
                taking.phone().map(desk::text),
                taking.number().map(desk::text),
                taking.by());
    }

    /// Why there is nothing to hand over.
    public static Optional<String> barred(CaseFile file) {
        return Passed.withoutProof(file.history()).isEmpty()
                ? Optional.of("routing.refused.not-sent-there")
                : Optional.empty();
    }
}
