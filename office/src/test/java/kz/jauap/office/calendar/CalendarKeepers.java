package kz.jauap.office.calendar;

import java.time.LocalDate;
import kz.jauap.office.calendar.desk.Proposing;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.Audit;
import kz.jauap.office.registry.act.Town;
import kz.jauap.office.registry.file.Arithmetic;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/// Those who keep the calendar of working days, and a town whose terms it counts.
abstract class CalendarKeepers {
    static final LocalDate FRIDAY = LocalDate.of(2027, 2, 12);
    static final String ACT = "Үкіметтің № 7 қаулысы";

    final MockMvc web;
    final AtWork atWork;
    final Calendars calendars;
    final Proposing proposing;
    final Arithmetic arithmetic;
    final Audit audit;
    final JdbcClient sql;
    final Town town;

    CalendarKeepers(ApplicationContext office) {
        this.web = office.getBean(MockMvc.class);
        this.atWork = office.getBean(AtWork.class);
        this.calendars = office.getBean(Calendars.class);
        this.proposing = office.getBean(Proposing.class);
        this.arithmetic = office.getBean(Arithmetic.class);
        this.audit = office.getBean(Audit.class);
        this.sql = office.getBean(JdbcClient.class);
        this.town = Town.in(office);
    }

    @BeforeEach
    void nothingWaits() {
        town.at("2027-02-03T10:00");
        sql.sql("delete from calendar_proposal where decision is null").update();
    }

    long waiting() {
        return sql.sql("select id from calendar_proposal where decision is null")
                .query((row, _) -> row.getLong(1))
                .single();
    }
}
