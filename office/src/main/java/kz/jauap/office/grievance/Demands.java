package kz.jauap.office.grievance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.file.CaseFile;

/// What an appeal asked for, by whose hands it is in: the body that kept some of it, be that all, answers for no more.
///
/// Part of an appeal may be passed on and the rest kept (Code art. 65(2), paraphrase); the receiving body decides on
/// what it was given by a procedure of its own (art. 65(3)).
///
/// @param own what the case's body kept
public record Demands(List<String> own, List<Elsewhere> elsewhere) {
    /// A claim that went to another body.
    ///
    /// @param number of the part that it became inside the akimat
    public record Elsewhere(String claim, BodyId body, Optional<String> number) {}

    public static Demands of(CaseFile file) {
        List<String> claims = file.letter().claims();
        Set<Integer> gone = Routing.Taken.gone(file.history());
        List<String> own = IntStream.rangeClosed(1, claims.size())
                .filter(place -> !gone.contains(place))
                .mapToObj(place -> claims.get(place - 1))
                .toList();
        List<Elsewhere> elsewhere = new ArrayList<>();
        for (Journaled each : file.history()) {
            went(each.entry(), claims).forEach(elsewhere::add);
        }
        return new Demands(own, List.copyOf(elsewhere));
    }

    private static Stream<Elsewhere> went(Entry entry, List<String> claims) {
        return switch (entry) {
            case Routing.RedirectedInside inside ->
                went(inside.claims(), claims, inside.toBody(), Optional.of(inside.partNumber()));
            case Routing.RedirectedOutside outside ->
                went(outside.claims(), claims, outside.toBody(), Optional.empty());
            case Entry _ -> Stream.empty();
        };
    }

    private static Stream<Elsewhere> went(
            List<Integer> places, List<String> claims, String body, Optional<String> number) {
        return places.stream()
                .filter(place -> place <= claims.size())
                .map(place -> new Elsewhere(claims.get(place - 1), new BodyId(body), number));
    }
}
