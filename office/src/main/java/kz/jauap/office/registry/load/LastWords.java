package kz.jauap.office.registry.load;

import java.util.List;
import java.util.stream.Stream;
import kz.jauap.office.people.Sight;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.card.Lists;
import kz.jauap.office.registry.card.Where;
import kz.jauap.office.registry.entry.bytes.EntryCatalog;
import org.springframework.stereotype.Component;

/// The open cases in which the applicant has spoken last: since then nobody of the office has done anything.
@Component
public class LastWords {
    private static final int MOST = 50;
    private static final Integer[] SPEAKING = Stream.of(
                    EntryCatalog.APPLICANT_WROTE,
                    EntryCatalog.WITHDREW,
                    EntryCatalog.MATERIALS_ASKED,
                    EntryCatalog.INVITATION_ANSWERED)
            .map(EntryCatalog::code)
            .toArray(Integer[]::new);

    private final Lists lists;

    LastWords(Lists lists) {
        this.lists = lists;
    }

    /// Those that an official considers himself, or in the place of whom he stands in for; the most pressing first.
    public List<CardRow> unheard(Sight sight) {
        Where where = Where.seen(sight)
                .open()
                .and("c.executor = any (?)", (Object) sight.selves().toArray(Long[]::new))
                .and("""
                        (select max(e.position) from registry_entry e
                          where e.appeal = c.appeal and e.actor = 'APPLICANT' and e.type = any (?))
                        > (select coalesce(max(e.position), 0) from registry_entry e
                          where e.appeal = c.appeal and e.actor = 'OFFICIAL')""", (Object) SPEAKING);
        return lists.rows(where, "order by c.control_day, c.appeal limit " + MOST);
    }
}
