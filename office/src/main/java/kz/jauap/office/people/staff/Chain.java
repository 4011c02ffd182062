package kz.jauap.office.people.staff;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.Role;

/// Who stands above whom: one's direct superior, the head of one's body, and the head of the body above.
public final class Chain {
    private final Map<Long, Set<Long>> superiors;

    private Chain(Map<Long, Set<Long>> superiors) {
        this.superiors = superiors;
    }

    /// The chain of a staff, given which bodies stand above each body.
    public static Chain of(List<Officer> staff, Function<BodyId, List<BodyId>> above) {
        var heads = staff.stream()
                .filter(officer -> officer.has(Role.HEAD))
                .collect(Collectors.groupingBy(
                        Officer::body, Collectors.mapping(Officer::id, Collectors.toUnmodifiableSet())));
        var superiors = new HashMap<Long, Set<Long>>();
        for (var officer : staff) {
            Stream<BodyId> bodies =
                    officer.has(Role.HEAD) ? above.apply(officer.body()).stream() : Stream.of(officer.body());
            Stream<Long> byPost = bodies.flatMap(body -> heads.getOrDefault(body, Set.of()).stream());
            superiors.put(
                    officer.id(),
                    Stream.concat(officer.reportsTo().stream(), byPost).collect(Collectors.toUnmodifiableSet()));
        }
        return new Chain(superiors);
    }

    /// Everybody above an official, at any distance; not himself.
    public Set<Long> above(long officer) {
        var found = new HashSet<Long>();
        var open = new ArrayDeque<>(direct(officer));
        while (!open.isEmpty()) {
            long next = open.pop();
            if (next != officer && found.add(next)) {
                open.addAll(direct(next));
            }
        }
        return found;
    }

    /// Whether nobody in the office stands above an official.
    public boolean top(long officer) {
        return direct(officer).isEmpty();
    }

    private Set<Long> direct(long officer) {
        return superiors.getOrDefault(officer, Set.of());
    }
}
