package kz.jauap.office.registry.act;

import kz.jauap.office.house.MovableClock;
import kz.jauap.office.people.AtWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/// A town at work from a Monday morning on, its officials at the forms of their steps.
public abstract class WorkingTown {
    protected final MockMvc web;
    protected final AtWork at;
    protected final MovableClock clock;
    protected final Town town;
    protected final StepForms forms;

    protected WorkingTown(ApplicationContext office) {
        web = office.getBean(MockMvc.class);
        at = office.getBean(AtWork.class);
        clock = office.getBean(MovableClock.class);
        town = Town.in(office);
        forms = new StepForms(web, at, town);
    }

    /// The moment at which each test begins.
    protected String begins() {
        return "2026-11-23T10:00:00";
    }

    @BeforeEach
    void monday() {
        town.at(begins());
    }

    @AfterEach
    void theTrueTime() {
        clock.release();
    }
}
