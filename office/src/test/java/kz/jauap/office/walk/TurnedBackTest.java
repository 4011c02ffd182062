package kz.jauap.office.walk;

import static org.assertj.core.api.Assertions.assertThat;

import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.setup.AlmatyStaff;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/// Whoever opens a page of the staff that is not for him reads why, on a page whose scripts may run.
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class TurnedBackTest extends Walkers {
    @Autowired
    TurnedBackTest(@Value("${local.server.port}") int port, AlmatyStaff staff) {
        super(port);
        staff.load();
    }

    @Test
    void aPageOfAnotherRoleSaysSoUnderThePolicyOfTheStaffsPages() {
        Visitor registrar = officer("registrar");
        registrar.open("/en/staff/queue");
        String policy = registrar.header("Content-Security-Policy");
        registrar.open("/en/staff/people");
        assertThat(registrar.status()).isEqualTo(403);
        assertThat(registrar.text()).contains("not open to your role").doesNotContain("open too long");
        assertThat(registrar.header("Content-Security-Policy")).isEqualTo(policy);
        registrar.follow("/en/staff");
        assertThat(registrar.status()).isEqualTo(200);
    }
}
