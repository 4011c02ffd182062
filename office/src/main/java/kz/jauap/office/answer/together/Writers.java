package kz.jauap.office.answer.together;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.People;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.stereotype.Component;

/// Who writes at the answer of a case now.
///
/// A browser that reports is missed soon after it stopped; a page without scripts says nothing while it is filled in,
/// and
/// its reader is taken to be at it for longer.
@Component
public class Writers {
    private static final Duration REPORTING = Duration.ofSeconds(75);
    private static final Duration SILENT = Duration.ofMinutes(15);

    private final WriterTable table;
    private final People people;
    private final Clock clock;

    Writers(WriterTable table, People people, Clock clock) {
        this.table = table;
        this.people = people;
        this.clock = clock;
    }

    /// He has opened the answer, or saved it and goes on.
    public void opened(AppealId appeal, long officer) {
        put(appeal, officer, false);
    }

    /// His browser says that he is still at it.
    void still(AppealId appeal, long officer) {
        put(appeal, officer, true);
    }

    private void put(AppealId appeal, long officer, boolean reporting) {
        Instant now = clock.instant();
        table.put(appeal, officer, now, now.minus(SILENT), reporting);
    }

    /// He is done with it.
    public void left(AppealId appeal, long officer) {
        table.drop(appeal, officer);
    }

    /// The others who are at it, in words.
    public List<String> others(AppealId appeal, long officer, Page page) {
        Instant now = clock.instant();
        return table.of(appeal, now.minus(REPORTING), now.minus(SILENT)).stream()
                .filter(each -> each.officer() != officer)
                .map(each -> page.say("answer.writer", name(each.officer(), page), page.time(each.since())))
                .toList();
    }

    String name(long officer, Page page) {
        return people.find(officer)
                .map(found -> found.name().signature(page.lang()))
                .orElse("№ " + officer);
    }
}
