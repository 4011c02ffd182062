package kz.jauap.office.people.admin;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import kz.jauap.office.house.MovableClock;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.people.People;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.people.staff.ActTable;
import kz.jauap.office.people.staff.OfficerTable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/// Administrators at the pages of the staff.
abstract class StaffOffice {
    final MockMvc office;
    private final AlmatyStaff staff;
    final People people;
    final OfficerTable officers;
    final ActTable acts;
    final AtWork atWork;
    final JdbcClient database;
    final MovableClock clock;

    StaffOffice(ApplicationContext context) {
        this.office = context.getBean(MockMvc.class);
        this.staff = context.getBean(AlmatyStaff.class);
        this.people = context.getBean(People.class);
        this.officers = context.getBean(OfficerTable.class);
        this.acts = context.getBean(ActTable.class);
        this.atWork = context.getBean(AtWork.class);
        this.database = context.getBean(JdbcClient.class);
        this.clock = context.getBean(MovableClock.class);
    }

    @BeforeEach
    void employ() {
        staff.load();
    }

    ResultActions change(long id, String place, String position) throws Exception {
        return send(
                "admin",
                "/staff/people/" + id + "/change",
                "surname",
                "Төлегенов",
                "given",
                "Айдар",
                "body",
                place,
                "positionKk",
                position,
                "positionRu",
                "Главный специалист",
                "positionEn",
                "Chief specialist");
    }

    ResultActions send(String login, String path, String... params) throws Exception {
        var request = post("/ru" + path).with(atWork.as(login)).with(FormToken.sent());
        for (int i = 0; i < params.length; i += 2) {
            request.param(params[i], params[i + 1]);
        }
        return office.perform(request);
    }

    long id(String login) {
        return people.withLogin(login).orElseThrow().id();
    }
}
