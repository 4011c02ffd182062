package kz.jauap.office.answer;

import java.util.List;
import java.util.stream.IntStream;
import kz.jauap.office.answer.draft.Undertaking;
import kz.jauap.office.registry.act.OnDesk;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Promising;

/// What a signature makes of the undertakings in an answer: promises, of which the executor is the owner.
final class Promises {
    private Promises() {}

    static List<Entry> of(List<Undertaking> undertakings, OnDesk desk) {
        int made = (int) desk.history().stream()
                .filter(each -> each.entry() instanceof Promising.Promised)
                .count();
        return IntStream.range(0, undertakings.size())
                .<Entry>mapToObj(index -> promise(made + index + 1, undertakings.get(index), desk))
                .toList();
    }

    private static Promising.Promised promise(int place, Undertaking undertaking, OnDesk desk) {
        long owner = desk.card().executor().orElseThrow();
        return new Promising.Promised(place, desk.text(undertaking.what()), undertaking.by(), owner);
    }
}
