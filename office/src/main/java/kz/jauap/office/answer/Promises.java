package kz.jauap.office.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.jauap.office.answer.draft.Undertaking;
import kz.jauap.office.answer.draft.Wording;
import kz.jauap.office.registry.act.OnDesk;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Promising;
import kz.jauap.office.registry.journal.Journal;
import org.springframework.stereotype.Component;

/// What a signature makes of the undertakings in an answer: promises, of which the executor is the owner. What an
/// earlier answer of the case promised in the same words by the same day stands already, though that answer was
/// annulled; but not what was kept, put off or another's since: what is signed now holds as it is signed.
@Component
class Promises {
    private final Journal journal;

    Promises(Journal journal) {
        this.journal = journal;
    }

    List<Entry> of(Wording wording, LocalDate today, OnDesk desk) {
        List<Undertaking> anew = new ArrayList<>(wording.undertakings(today));
        standing(desk).forEach(anew::remove);
        int made = (int)
                promising(desk).filter(Promising.Promised.class::isInstance).count();
        return IntStream.range(0, anew.size())
                .<Entry>mapToObj(index -> promise(made + index + 1, anew.get(index), desk))
                .toList();
    }

    private Stream<Undertaking> standing(OnDesk desk) {
        Set<Integer> changed =
                promising(desk).filter(Promises::changes).map(Promising::place).collect(Collectors.toSet());
        return promising(desk)
                .filter(Promising.Promised.class::isInstance)
                .map(Promising.Promised.class::cast)
                .filter(each -> !changed.contains(each.place()))
                .filter(each -> OptionalLong.of(each.owner()).equals(desk.card().executor()))
                .flatMap(each -> undertaking(each).stream());
    }

    private Optional<Undertaking> undertaking(Promising.Promised promised) {
        return journal.words(promised.what()).map(words -> new Undertaking(words, promised.by()));
    }

    private static boolean changes(Promising entry) {
        return switch (entry) {
            case Promising.Kept _, Promising.PutOff _ -> true;
            case Promising.Promised _, Promising.Lapsed _ -> false;
        };
    }

    private static Stream<Promising> promising(OnDesk desk) {
        return desk.history().stream()
                .map(Journaled::entry)
                .filter(Promising.class::isInstance)
                .map(Promising.class::cast);
    }

    private static Promising.Promised promise(int place, Undertaking undertaking, OnDesk desk) {
        long owner = desk.card().executor().orElseThrow();
        return new Promising.Promised(place, desk.text(undertaking.what()), undertaking.by(), owner);
    }
}
