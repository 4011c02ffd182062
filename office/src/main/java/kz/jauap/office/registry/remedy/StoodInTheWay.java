package kz.jauap.office.registry.remedy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.law.calendar.Almaty;
import kz.jauap.law.term.LostDays;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.entry.Grieving;
import kz.jauap.office.registry.entry.Journaled;

/// The days on which another person's grievance, joined to a case by the office, kept its applicant from filing his
/// own; none of what was his after all.
final class StoodInTheWay {
    private final Map<UUID, LocalDate> joined = new HashMap<>();
    private final Map<UUID, List<LostDays>> apart = new HashMap<>();

    private StoodInTheWay() {}

    /// Those after an answer, up to the next, of which one complains anew.
    static List<LostDays> after(Journaled answer, List<Journaled> history) {
        StoodInTheWay found = new StoodInTheWay();
        history.stream()
                .filter(each -> each.position() > answer.position())
                .takeWhile(each -> !(each.entry() instanceof Answering.Signed))
                .forEach(found::read);
        found.joined.keySet().forEach(found.apart::remove);
        return found.apart.values().stream().flatMap(Collection::stream).toList();
    }

    private void read(Journaled each) {
        LocalDate day = Almaty.dayOf(each.at());
        if (each.entry() instanceof Grieving.GrievanceFiled filed) {
            joined.put(filed.grievance(), day);
        } else if (each.entry() instanceof Grieving.TakenApart taken) {
            Optional.ofNullable(joined.remove(taken.grievance()))
                    .ifPresent(since -> apart.computeIfAbsent(taken.grievance(), _ -> new ArrayList<>())
                            .add(new LostDays(since, day)));
        } else if (each.entry() instanceof Grieving.JoinedAgain again && apart.containsKey(again.grievance())) {
            joined.put(again.grievance(), day);
        }
    }
}
