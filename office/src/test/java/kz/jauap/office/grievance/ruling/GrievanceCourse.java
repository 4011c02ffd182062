package kz.jauap.office.grievance.ruling;

import kz.jauap.office.grievance.Aggrieved;
import kz.jauap.office.registry.act.WorkingTown;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.context.ApplicationContext;

/// The course of a grievance from the superior's desk back to the body complained of.
abstract class GrievanceCourse extends WorkingTown {
    final Aggrieved aggrieved;
    final Judging judging;
    final Returning returning;
    final ApplicationContext office;

    GrievanceCourse(ApplicationContext office) {
        super(office);
        this.office = office;
        this.aggrieved = new Aggrieved(office, town);
        this.judging = office.getBean(Judging.class);
        this.returning = office.getBean(Returning.class);
    }

    String number(AppealId appeal) {
        return town.card(appeal).number().text();
    }
}
