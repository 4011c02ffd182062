package kz.jauap.office.people.admin;

import static kz.jauap.office.guide.Threat.ONE_ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executors;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.guide.Counters;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.people.admin.Outcome.Declined;
import kz.jauap.office.people.admin.Outcome.Done;
import kz.jauap.office.people.admin.Outcome.Proposed;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.people.staff.ActTable;
import kz.jauap.office.people.staff.ActTable.Act;
import kz.jauap.office.people.staff.AdministratorTable;
import kz.jauap.office.people.staff.Matter;
import kz.jauap.office.people.staff.OfficerTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// What gives power over the office takes two administrators, and one of them always stays.
@OfficeTest
@Import(AtWork.class)
class TwoAdministratorsTest {
    private static final Iin IIN = new Iin("850101100012");

    @Autowired
    TwoAdministrators two;

    @Autowired
    Employment employment;

    @Autowired
    StandingIn standingIn;

    @Autowired
    LostAdministrator lost;

    @Autowired
    People people;

    @Autowired
    OfficerTable officers;

    @Autowired
    AdministratorTable administrators;

    @Autowired
    ActTable acts;

    @Autowired
    AtWork atWork;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    private SignedIn first;
    private SignedIn second;

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

    private long id(String login) {
        return people.withLogin(login).orElseThrow().id();
    }

    private Act open(long officer) {
        return acts.open().stream()
                .filter(act -> act.officer() == officer)
                .findFirst()
                .orElseThrow();
    }

    private Matter.StandIn forTwoDays(long standsIn) {
        LocalDate today = LocalDate.now(clock);
        return new Matter.StandIn(standsIn, today, today.plusDays(1));
    }

    @Counters(ONE_ADMINISTRATOR)
    @Test
    void oneAloneLetsNobodyWorkInTheHeadsPlace() {
        long head = id("tourism.head");
        Matter named = forTwoDays(id("tourism.executor"));
        assertThat(two.propose(named, head, first)).isInstanceOf(Proposed.class);
        assertThat(two.approve(open(head), first)).isInstanceOf(Declined.class);
        assertThat(atWork.signedIn("tourism.executor").has(Role.HEAD)).isFalse();
        assertThat(two.approve(open(head), second)).isInstanceOf(Done.class);
        assertThat(atWork.signedIn("tourism.executor").has(Role.HEAD)).isTrue();
        long begun = database.sql("SELECT max(id) FROM people_substitute WHERE absent = ?")
                .param(head)
                .query((row, _) -> row.getLong(1))
                .single();
        assertThat(standingIn.end(people.officer(head), begun, first)).isInstanceOf(Done.class);
        assertThat(atWork.signedIn("tourism.executor").has(Role.HEAD)).isFalse();
    }

    @Counters(ONE_ADMINISTRATOR)
    @Test
    void whoWouldStandInDoesNotApproveIt() {
        long cityHead = id("akim");
        assertThat(people.officer(cityHead).body()).isEqualTo(second.body());
        assertThat(two.propose(forTwoDays(second.id()), cityHead, first)).isInstanceOf(Proposed.class);
        assertThat(two.approve(open(cityHead), second)).isInstanceOf(Declined.class);
        assertThat(atWork.signedIn("admin2").has(Role.HEAD)).isFalse();
    }

    @Test
    void whatCannotBeAnyLongerIsNotApproved() {
        long head = id("tourism.head");
        long clerk = id("tourism.executor");
        two.propose(forTwoDays(clerk), head, first);
        officers.block(clerk, Optional.of(clock.instant()));
        try {
            assertThat(two.approve(open(head), second)).isEqualTo(new Declined("people.substitute.wrong"));
        } finally {
            officers.block(clerk, Optional.empty());
        }
    }

    @Counters(ONE_ADMINISTRATOR)
    @Test
    void oneAloneDoesNotSayWhoseSignatureIsTheHeads() {
        long head = id("sport.head");
        var before = people.iin(head);
        assertThat(two.propose(new Matter.KnownBy(Optional.of(IIN)), head, first))
                .isInstanceOf(Proposed.class);
        assertThat(people.iin(head)).isEqualTo(before);
        assertThat(two.approve(open(head), second)).isInstanceOf(Done.class);
        assertThat(people.iin(head)).contains(IIN);
        assertThat(two.propose(new Matter.KnownBy(Optional.empty()), head, first))
                .isInstanceOf(Proposed.class);
        assertThat(people.iin(head)).as("without a number a password is enough").contains(IIN);
    }

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
                while (waiting() == 0 && !meanwhile.isDone()) Thread.onSpinWait();
                return meanwhile;
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
                while (waiting() == 0 && !meanwhile.isDone()) Thread.onSpinWait();
                return meanwhile;
            }));
            assertThat(other.get()).isEqualTo(new Declined("people.act.lastAdministrator"));
        }
        assertThat(people.officer(second.id()).has(Role.ADMINISTRATOR)).isTrue();
    }

    /// How many wait for a row that somebody holds.
    private long waiting() {
        return database.sql("SELECT count(*) FROM pg_locks WHERE NOT granted")
                .query((row, _) -> row.getLong(1))
                .single();
    }
}
