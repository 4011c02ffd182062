package kz.jauap.office.routing;

import kz.jauap.office.house.MovableClock;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.act.Town;
import kz.jauap.office.registry.file.CaseFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// A town whose officials route appeals, and what is refused or done.
abstract class RoutingTown {
    private static final String MONDAY = "2026-11-23T10:00:00";
    static final BodyId POLICE = new BodyId("police");
    static final BodyId ENERGY = new BodyId("energy");

    @Autowired
    Redirecting redirecting;

    @Autowired
    CaseFiles files;

    Town town;

    RoutingTown(ApplicationContext office) {
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
}
