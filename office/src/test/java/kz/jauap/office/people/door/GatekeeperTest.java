package kz.jauap.office.people.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.Confirmation.Confirmed;
import kz.jauap.office.people.Confirmation.Wait;
import kz.jauap.office.people.Confirming;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
import kz.jauap.office.people.door.Gatekeeper.Check;
import kz.jauap.office.people.setup.AlmatyStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class GatekeeperTest {
    private final Gatekeeper gatekeeper;
    private final Confirming confirming;
    private final People people;

    @Autowired
    GatekeeperTest(Gatekeeper gatekeeper, Confirming confirming, People people) {
        this.gatekeeper = gatekeeper;
        this.confirming = confirming;
        this.people = people;
    }

    @BeforeEach
    void employ(@Autowired AlmatyStaff staff) {
        staff.load();
    }

    @AfterEach
    void forget(@Autowired JdbcClient sql) {
        sql.sql("delete from people_failed_try").update();
    }

    private Officer officer(String login) {
        return people.withLogin(login).orElseThrow();
    }

    @Test
    void ofManyGuessesAtOnceNoMoreAreLookedAtThanOfManyInTurn() throws Exception {
        int crowd = 6;
        var together = new CyclicBarrier(crowd);
        Callable<Check> guess = () -> {
            together.await();
            return gatekeeper.check("nauryzbay.head", Optional.of(officer("nauryzbay.head")), "guess", "192.0.2.77");
        };
        int looked = 0;
        try (var hands = Executors.newFixedThreadPool(crowd)) {
            for (int round = 0; round < 2; round++) {
                for (var each : hands.invokeAll(Collections.nCopies(crowd, guess))) {
                    looked += each.get() == Check.WRONG ? 1 : 0;
                }
            }
        }
        assertThat(looked).isEqualTo(5);
    }

    @Test
    void nobodyElsesWrongPasswordsKeepAHeadFromSigning() {
        for (Officer other : people.all().stream()
                .filter(each -> !each.login().equals("akim"))
                .limit(10)
                .toList()) {
            for (int wrong = 0; wrong < 5; wrong++) {
                confirming.confirm(people.atWork(other), "wrong", "test");
            }
            assertThat(confirming.confirm(people.atWork(other), AlmatyStaff.PASSWORD, "test"))
                    .isInstanceOf(Wait.class);
        }
        for (int stranger = 0; stranger < 4; stranger++) {
            for (int wrong = 0; wrong < 5; wrong++) {
                gatekeeper.check("akim", Optional.of(officer("akim")), "wrong", "198.51.100." + stranger);
            }
        }
        assertThat(confirming.confirm(people.atWork(officer("akim")), AlmatyStaff.PASSWORD, "test"))
                .isInstanceOf(Confirmed.class);
    }
}
