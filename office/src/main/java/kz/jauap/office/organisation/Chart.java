package kz.jauap.office.organisation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The whole organisation as it stood when it was read.
record Chart(
        List<Body> bodies,
        List<Unit> units,
        List<Topic> topics,
        List<Competence> competences,
        List<Superior> superiors,
        Map<BodyId, Body> byId) {
    Chart(
            List<Body> bodies,
            List<Unit> units,
            List<Topic> topics,
            List<Competence> competences,
            List<Superior> superiors) {
        this(
                List.copyOf(bodies),
                List.copyOf(units),
                List.copyOf(topics),
                List.copyOf(competences),
                List.copyOf(superiors),
                bodies.stream().collect(Collectors.toUnmodifiableMap(Body::id, Function.identity())));
    }
}
