package kz.jauap.office.registry.load;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.Sight;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.card.Lists;
import kz.jauap.office.registry.card.Where;
import kz.jauap.office.registry.entry.bytes.EntryCatalog;
import org.springframework.stereotype.Component;

/// The cases in which the applicant has spoken last, open or closed of late: since then nobody of the office has done
/// anything.
@Component
public class LastWords {
    private static final int MOST = 50;
    private static final Duration LATELY = Duration.ofDays(60);
    private static final Integer[] SPEAKING = Stream.of(
                    EntryCatalog.APPLICANT_WROTE,
                    EntryCatalog.WITHDREW,
                    EntryCatalog.MATERIALS_ASKED,
                    EntryCatalog.INVITATION_ANSWERED)
            .map(EntryCatalog::code)
            .toArray(Integer[]::new);

    private final Lists lists;
    private final Clock clock;

    LastWords(Lists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    /// Those that an official considers himself, or in the place of whom he stands in for, and those of some bodies
    /// that
    /// nobody considers; the most pressing first.
    ///
    /// @param chancelleries the bodies whose registrar he is
    public List<CardRow> unheard(Sight sight, Collection<BodyId> chancelleries) {
        Where where = Where.seen(sight)
                .and(
                        "(c.executor = any (?) or c.executor is null and c.body = any (?))",
                        sight.selves().toArray(Long[]::new),
                        chancelleries.stream().map(BodyId::value).toArray(String[]::new))
                .and("c.changed_at >= ?", clock.instant().minus(LATELY).atOffset(ZoneOffset.UTC))
                .and("""
                        (select max(e.position) from registry_entry e
                          where e.appeal = c.appeal and e.actor = 'APPLICANT' and e.type = any (?))
                        > (select coalesce(max(e.position), 0) from registry_entry e
                          where e.appeal = c.appeal and e.actor = 'OFFICIAL')""", (Object) SPEAKING);
        return lists.rows(where, "order by c.control_day, c.appeal limit " + MOST);
    }
}
