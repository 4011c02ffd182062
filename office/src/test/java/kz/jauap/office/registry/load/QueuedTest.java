package kz.jauap.office.registry.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Sight;
import kz.jauap.office.registry.act.Town;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.card.Filter;
import kz.jauap.office.registry.entry.Urgency;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@OfficeTest
class QueuedTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final Town town;
    private final MovableClock clock;
    private final People people;
    private final Queued queued;

    @Autowired
    QueuedTest(ApplicationContext context, MovableClock clock, People people, Queued queued) {
        this.town = Town.in(context);
        this.clock = clock;
        this.people = people;
        this.queued = queued;
    }

    @AfterEach
    void release() {
        clock.release();
    }

    /// Page by page the queue is what it is at once: nothing twice, nothing left out, the threat first.
    @Test
    void thePagesTogetherAreTheWholeQueue() {
        town.at("2026-11-23T10:00:00");
        for (int more = 0; more < 5; more++) {
            town.paper("land");
        }
        town.threat("land");
        Sight sight = people.access(town.who("land.head")).sight();
        List<CardRow> whole = queued.page(sight, Filter.none(), DAY, 10_000);
        assertThat(whole.getFirst().urgency()).isEqualTo(Urgency.THREAT);
        assertThat(queued.standing(sight, Filter.none(), DAY).stream()
                        .mapToInt(Queued.Standing::cases)
                        .sum())
                .isEqualTo(whole.size());
        List<CardRow> paged = new ArrayList<>();
        List<CardRow> page = queued.page(sight, Filter.none(), DAY, 1);
        while (!page.isEmpty()) {
            paged.addAll(page);
            Filter on = Filter.none().from(page.getLast().number().alias());
            page = queued.page(sight, on, DAY, 1);
        }
        assertThat(paged)
                .extracting(CardRow::appeal)
                .isEqualTo(whole.stream().map(CardRow::appeal).toList());
    }
}
