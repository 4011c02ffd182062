package kz.jauap.office.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.jauap.office.answer.draft.Undertaking;
import kz.jauap.office.answer.draft.Wording;
import kz.jauap.office.registry.act.OnDesk;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Promising;

/// What a signature makes of the undertakings in an answer: promises, of which the executor is the owner. What an
/// earlier answer of the case promised in the same words by the same day is promised already, though it was annulled;
/// but not where any of it was kept, put off or another's since: what is signed now holds as it is signed.
final class Promises {
    private Promises() {}

    /// @param versions the drafts of the case by their numbers
    static List<Entry> of(Wording wording, LocalDate today, OnDesk desk, IntFunction<Optional<Wording>> versions) {
        Set<Undertaking> before = desk.history().stream()
                .map(Journaled::entry)
                .filter(Answering.Signed.class::isInstance)
                .map(Answering.Signed.class::cast)
                .flatMap(each -> versions.apply(each.version()).stream())
                .flatMap(each -> each.undertakings(today).stream())
                .collect(Collectors.toUnmodifiableSet());
        int made = (int)
                promising(desk).filter(Promising.Promised.class::isInstance).count();
        boolean standing = made >= before.size() && promising(desk).allMatch(each -> stands(each, desk));
        List<Undertaking> anew = wording.undertakings(today).stream()
                .filter(each -> !(standing && before.contains(each)))
                .toList();
        return IntStream.range(0, anew.size())
                .<Entry>mapToObj(index -> promise(made + index + 1, anew.get(index), desk))
                .toList();
    }

    private static Stream<Promising> promising(OnDesk desk) {
        return desk.history().stream()
                .map(Journaled::entry)
                .filter(Promising.class::isInstance)
                .map(Promising.class::cast);
    }

    private static boolean stands(Promising entry, OnDesk desk) {
        return switch (entry) {
            case Promising.Promised promised ->
                OptionalLong.of(promised.owner()).equals(desk.card().executor());
            case Promising.Lapsed _ -> true;
            case Promising.Kept _, Promising.PutOff _ -> false;
        };
    }

    private static Promising.Promised promise(int place, Undertaking undertaking, OnDesk desk) {
        long owner = desk.card().executor().orElseThrow();
        return new Promising.Promised(place, desk.text(undertaking.what()), undertaking.by(), owner);
    }
}
