package kz.jauap.office.building;

import kz.jauap.office.Office;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class RoomsTest {
    @Test
    void knowOnlyWhatTheyDeclare() {
        ApplicationModules.of(Office.class).verify();
    }
}
