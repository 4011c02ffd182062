package kz.jauap.office.people.admin;

import static kz.jauap.office.guide.Threat.ONE_ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.concurrent.Executors;
import kz.jauap.office.guide.Counters;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.house.postgres.AtALock;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.admin.Outcome.Declined;
import kz.jauap.office.people.admin.Outcome.Done;
import kz.jauap.office.people.admin.Outcome.Proposed;
import kz.jauap.office.people.staff.AdministratorTable;
import kz.jauap.office.people.staff.Matter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/// Of two administrators one always stays, however they resign, block or part.
@OfficeTest
@Import(AtWork.class)
class LastAdministratorTest extends Administrators {
    @Autowired
    Employment employment;

    @Autowired
    LostAdministrator lost;

    @Autowired
    AdministratorTable administrators;

    @Counters(ONE_ADMINISTRATOR)
    @Test
    void oneDoesNotMakeHimselfTheOnlyOne() {
        assertThat(employment.withdraw(second.officer(), Role.ADMINISTRATOR, first))
                .isInstanceOf(Declined.class);
        assertThat(employment.close(second.officer(), first)).isInstanceOf(Declined.class);
        assertThat(two.propose(new Matter.Discharge(), second.id(), first)).isInstanceOf(Proposed.class);
        assertThat(two.approve(open(second.id()), first)).isInstanceOf(Declined.class);
        assertThat(employment.block(second.officer(), "Ключ украден", first)).isInstanceOf(Done.class);
        assertThat(two.propose(new Matter.Grant(Role.HEAD), id("sport.executor"), first))
                .isInstanceOf(Proposed.class);
    }

    @Test
    void theOperatorTakesTheRoleFromWhoWillNotComeBack() {
        lost.discharge("admin2");
        assertThat(administrators.all()).contains(second.id());
        employment.block(second.officer(), "Скончался", first);
        lost.discharge("admin2");
        assertThat(administrators.all()).containsExactly(first.id());
        long clerk = id("sport.executor");
        assertThat(two.propose(new Matter.Grant(Role.DEPUTY_HEAD), clerk, first))
                .isInstanceOf(Done.class);
        officers.withdraw(clerk, Role.DEPUTY_HEAD);
    }

    @Test
    void twoWhoBlockEachOtherAtOnceLeaveOne(@Autowired TransactionTemplate transaction) throws Exception {
        try (var hands = Executors.newSingleThreadExecutor()) {
            var other = Objects.requireNonNull(transaction.execute(_ -> {
                assertThat(employment.block(second.officer(), "a", first)).isInstanceOf(Done.class);
                var meanwhile = hands.submit(() -> employment.block(first.officer(), "b", second));
                return AtALock.awaited(meanwhile, database);
            }));
            assertThat(other.get()).isEqualTo(new Declined("people.act.lastAdministrator"));
        }
        assertThat(people.officer(first.id()).active()).isTrue();
    }

    @Test
    void twoWhoResignAtOnceLeaveOne(@Autowired TransactionTemplate transaction) throws Exception {
        try (var hands = Executors.newSingleThreadExecutor()) {
            var other = Objects.requireNonNull(transaction.execute(_ -> {
                assertThat(employment.withdraw(first.officer(), Role.ADMINISTRATOR, first))
                        .isInstanceOf(Done.class);
                var meanwhile = hands.submit(() -> employment.withdraw(second.officer(), Role.ADMINISTRATOR, second));
                return AtALock.awaited(meanwhile, database);
            }));
            assertThat(other.get()).isEqualTo(new Declined("people.act.lastAdministrator"));
        }
        assertThat(people.officer(second.id()).has(Role.ADMINISTRATOR)).isTrue();
    }
}
