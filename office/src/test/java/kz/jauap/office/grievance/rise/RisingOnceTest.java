package kz.jauap.office.grievance.rise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.house.postgres.AtALock;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.card.Lists;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A grievance goes up once, though a person moves it in the same moment.
@OfficeTest(properties = "jauap.grievance.every=P1D")
@Import(AtWork.class)
class RisingOnceTest extends Brought {
    @Autowired
    RisingOnceTest(ApplicationContext office) {
        super(office);
    }

    @Test
    void whatAPersonPassesOnInTheSameMomentHasOnePart(
            @Autowired TransactionTemplate transaction, @Autowired JdbcClient sql) throws Exception {
        rising.round();
        AppealId grievance = brought(aggrieved.refused(), Map.of());
        try (var hands = Executors.newSingleThreadExecutor()) {
            Future<?> rises = Objects.requireNonNull(transaction.execute(_ -> {
                passedOn(grievance);
                return AtALock.awaited(hands.submit(rising::round), sql);
            }));
            rises.get();
        }
        assertThat(office.getBean(Lists.class).grownFrom(grievance))
                .extracting(part -> part.body().value())
                .containsExactly("city");
        assertThat(owed(above(grievance).appeal())).hasSize(1);
    }

    private void passedOn(AppealId grievance) {
        office.getBean(Journal.class)
                .act(
                        grievance,
                        new Actor.Official(town.officer("energy.registrar").id()),
                        held -> Acted.of(new Routing.RedirectedInside(
                                "city",
                                held.part(BodyId.CITY, List.of()),
                                List.of(),
                                held.text("Әкімге"),
                                LocalDate.of(2026, 11, 26),
                                Optional.empty())));
    }
}
