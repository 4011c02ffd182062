package kz.jauap.office.intake.outside;

import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.registry.act.Town;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Almaty, where the state platform keeps the register of one district.
public final class OutsideTown {
    /// The district whose register is kept outside.
    public static final String DISTRICT = "medeu";

    private OutsideTown() {}

    public static Town in(ApplicationContext office) {
        Town town = Town.in(office);
        keepOutside(office);
        return town;
    }

    public static void keepOutside(ApplicationContext office) {
        keep(office, Body.Register.EXTERNAL);
    }

    public static void keepHere(ApplicationContext office) {
        keep(office, Body.Register.SELF);
    }

    private static void keep(ApplicationContext office, Body.Register register) {
        office.getBean(JdbcClient.class)
                .sql("update organisation_body set register = ? where id = ?")
                .param(register.name())
                .param(DISTRICT)
                .update();
        office.getBean(Organisation.class).reload();
    }
}
