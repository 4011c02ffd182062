package kz.jauap.office.consideration;

import static kz.jauap.office.registry.act.Verdict.done;

import java.time.LocalDate;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.registry.act.Town;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.routing.Assigning;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// Appeals in the hands of an executor, and what is refused or done on them.
abstract class InWork {
    private static final String MONDAY = "2026-11-23T10:00:00";

    @Autowired
    Assigning assigning;

    @Autowired
    Extending extending;

    @Autowired
    Leaving leaving;

    Town town;

    InWork(ApplicationContext office) {
        town = Town.in(office);
    }

    @BeforeEach
    void monday() {
        town.at(MONDAY);
    }

    @AfterEach
    void release(@Autowired MovableClock clock) {
        clock.release();
    }

    AppealId inWork(AppealId appeal) {
        done(assigning.assign(
                town.hand("registrar", appeal), town.officer("executor").id(), "Қарау"));
        return appeal;
    }

    LocalDate due(AppealId appeal) {
        return town.card(appeal).due().considerBy();
    }
}
