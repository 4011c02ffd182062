package kz.jauap.office.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.notice.telling.TellingId;
import kz.jauap.office.notice.telling.TellingTable;
import kz.jauap.office.registry.entry.Corresponding;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.entry.Timing;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Everybody whom the law wants told something, told in time or on a clerk's list.
abstract class ToldInTime extends Histories {
    @Autowired
    TellingTable tellings;

    /// Nothing that must be told is forgotten: it was told by its day, or a clerk has it on his list.
    @Test
    void everybodyWasToldInTimeOrAClerkKnowsOfIt() {
        for (List<Journaled> history : histories()) {
            for (Journaled entry : history) {
                lastDayToTell(entry.entry())
                        .ifPresent(last -> assertThat(told(history, entry, last) || listed(entry))
                                .as("%s", entry)
                                .isTrue());
            }
        }
    }

    private boolean told(List<Journaled> history, Journaled entry, LocalDate last) {
        return history.stream()
                .anyMatch(later -> later.position() > entry.position()
                        && later.entry() instanceof Corresponding.Told
                        && !LocalDate.ofInstant(later.at(), clock.getZone()).isAfter(last));
    }

    private boolean listed(Journaled entry) {
        return tellings.find(TellingId.of(entry))
                .filter(each -> each.proof().isEmpty())
                .isPresent();
    }

    private static Optional<LocalDate> lastDayToTell(Entry entry) {
        return switch (entry) {
            case Routing.RedirectedInside inside -> Optional.of(inside.tellBy());
            case Routing.RedirectedOutside outside -> Optional.of(outside.tellBy());
            case Timing.TermTurned turned -> Optional.of(turned.tellBy());
            case Timing.ExtensionGranted granted -> Optional.of(granted.tellBy());
            default -> Optional.empty();
        };
    }
}
