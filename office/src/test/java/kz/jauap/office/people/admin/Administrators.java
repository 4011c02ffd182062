package kz.jauap.office.people.admin;

import java.util.List;
import java.util.Optional;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.people.staff.ActTable;
import kz.jauap.office.people.staff.ActTable.Act;
import kz.jauap.office.people.staff.OfficerTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Two administrators, who are two again after every test.
abstract class Administrators {
    @Autowired
    TwoAdministrators two;

    @Autowired
    People people;

    @Autowired
    OfficerTable officers;

    @Autowired
    ActTable acts;

    @Autowired
    AtWork atWork;

    @Autowired
    JdbcClient database;

    SignedIn first;
    SignedIn second;

    @BeforeEach
    void twoAdministrators(@Autowired AlmatyStaff staff) {
        staff.load();
        first = atWork.signedIn("admin");
        second = atWork.signedIn("admin2");
    }

    @AfterEach
    void asBefore() {
        for (SignedIn each : List.of(first, second)) {
            officers.grant(each.id(), Role.ADMINISTRATOR);
            officers.setActive(each.id(), true);
            officers.block(each.id(), Optional.empty());
        }
        acts.open().forEach(act -> two.refuse(act, first));
    }

    long id(String login) {
        return people.withLogin(login).orElseThrow().id();
    }

    Act open(long officer) {
        return acts.open().stream()
                .filter(act -> act.officer() == officer)
                .findFirst()
                .orElseThrow();
    }
}
