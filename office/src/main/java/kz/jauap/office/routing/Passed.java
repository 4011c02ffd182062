package kz.jauap.office.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Routing;

/// What of a case has been passed on so far.
public final class Passed {
    private Passed() {}

    static boolean outside(List<Journaled> history) {
        return routed(history).anyMatch(Routing.RedirectedOutside.class::isInstance);
    }

    /// Bodies outside to which something was sent and that have not been recorded as having it.
    public static List<BodyId> withoutProof(List<Journaled> history) {
        List<BodyId> waiting = new ArrayList<>();
        routed(history).forEach(each -> {
            switch (each) {
                case Routing.RedirectedOutside outside -> waiting.add(new BodyId(outside.toBody()));
                case Routing.HandedOver over -> waiting.remove(new BodyId(over.toBody()));
                case Routing.Assigned _,
                        Routing.OnwardAsked _,
                        Routing.OnwardAllowed _,
                        Routing.OnwardRefused _,
                        Routing.RedirectedInside _ -> {}
            }
        });
        return List.copyOf(waiting);
    }

    private static Stream<Routing> routed(List<Journaled> history) {
        return history.stream()
                .map(Journaled::entry)
                .filter(Routing.class::isInstance)
                .map(Routing.class::cast);
    }
}
