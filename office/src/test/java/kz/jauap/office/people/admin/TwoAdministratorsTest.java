package kz.jauap.office.people.admin;

import static kz.jauap.office.guide.Threat.ONE_ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.guide.Counters;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.admin.Outcome.Declined;
import kz.jauap.office.people.admin.Outcome.Done;
import kz.jauap.office.people.admin.Outcome.Proposed;
import kz.jauap.office.people.staff.Matter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// What gives power over the office takes two administrators, and one of them always stays.
@OfficeTest
@Import(AtWork.class)
class TwoAdministratorsTest extends Administrators {
    private static final Iin IIN = new Iin("850101100012");

    @Autowired
    StandingIn standingIn;

    @Autowired
    MovableClock clock;

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
            assertThat(two.approve(open(head), second)).isEqualTo(new Declined(StandingIn.WRONG_PERSON));
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
}
