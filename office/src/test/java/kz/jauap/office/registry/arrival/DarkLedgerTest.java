package kz.jauap.office.registry.arrival;

import static kz.jauap.law.channel.Channel.API;
import static kz.jauap.law.channel.Channel.CHANCELLERY;
import static kz.jauap.law.channel.Channel.DISTRICT_SITE;
import static kz.jauap.law.channel.Channel.IN_PERSON;
import static kz.jauap.law.channel.Channel.ORAL_STATEMENT;
import static kz.jauap.law.channel.Channel.POST;
import static kz.jauap.law.channel.Channel.QUESTION_FOR_AKIM;
import static kz.jauap.law.channel.Channel.SITE;
import static kz.jauap.law.channel.Channel.VIDEO;
import static kz.jauap.office.guide.Trial.DOWN;
import static kz.jauap.office.guide.Trial.REPEATING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.guide.Withstands;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.Submission;
import kz.jauap.office.intake.Taken;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.journal.Registration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/// What the office fell over: opened by the porter, registered once, with the moment it came in.
@OfficeTest
class DarkLedgerTest extends TheLedger {
    @Autowired
    Journal journal;

    private static Submission by(Channel door) {
        return new Submission(
                LETTER.body(),
                door,
                LETTER.form(),
                LETTER.signature(),
                LETTER.kind(),
                LETTER.urgency(),
                LETTER.receivedAt(),
                LETTER.applicant(),
                LETTER.together(),
                LETTER.said(),
                LETTER.enclosures(),
                LETTER.origin(),
                LETTER.evidence(),
                LETTER.firstContact());
    }

    /// Whatever form it came by: sent three times it is one, and what the office fell over gets its number.
    @Withstands(
            doors = {CHANCELLERY, POST, IN_PERSON, ORAL_STATEMENT, VIDEO, QUESTION_FOR_AKIM, DISTRICT_SITE, SITE, API},
            trials = {DOWN, REPEATING})
    @ParameterizedTest
    @EnumSource(
            names = {
                "CHANCELLERY",
                "POST",
                "IN_PERSON",
                "ORAL_STATEMENT",
                "VIDEO",
                "QUESTION_FOR_AKIM",
                "DISTRICT_SITE",
                "SITE",
                "API"
            })
    void whatEachFormSendsThriceAndTheOfficeFellOverIsOneRecord(Channel door) {
        Taken.Registered first = (Taken.Registered) taking.take(by(door), new Actor.Official(1), key("thrice-" + door));
        assertThat(taking.take(by(door), new Actor.Official(1), key("thrice-" + door)))
                .isEqualTo(first);
        LightOut.in(sql);
        clock.set(MORNING.plusSeconds(300));
        porter.go();
        assertThat(balances.between(DAY, DAY)).singleElement().satisfies(sum -> {
            assertThat(sum.door()).isEqualTo(door);
            assertThat(sum.received()).isOne();
            assertThat(sum.registered()).isOne();
        });
        assertThat(arrivals.find(door, "test/thrice-" + door).orElseThrow().appeal())
                .hasValue(first.registration().appeal());
    }

    @Test
    void whatTheOfficeFellOverIsRegisteredByThePorterOnceWithTheTimeItCameIn() {
        Registration twin = ((Taken.Registered) taking.take(LETTER, new Actor.Official(7), key("dark"))).registration();
        // the light went out after the number was given, and for another one before
        LightOut.in(sql);
        sql.sql(
                        "insert into registry_arrival (door, foreign_id, sort, received_at, day, payload, next_try_at) "
                                + "select door, 'test/other', sort, received_at, day, payload, next_try_at from registry_arrival")
                .update();
        clock.set(MORNING.plus(Duration.ofMinutes(1)));
        porter.go();
        assertThat(desk().waiting()).isEqualTo(2);
        clock.set(MORNING.plus(Duration.ofMinutes(30)));
        porter.go();
        assertThat(arrival("dark").appeal()).hasValue(twin.appeal());
        assertThat(arrival("other").appeal()).hasValue(twin.appeal());
        assertThat(desk().registered()).isEqualTo(2);
    }

    @Test
    void aLetterThatNeverGotItsNumberGetsItWithTheMomentOfItsArrival() {
        taking.take(LETTER, new Actor.Official(7), key("model"));
        String payload = arrivals.payload(arrival("model")).orElseThrow().replace("\"model\"", "\"lost\"");
        arrivals.receive(Channel.CHANCELLERY, "test/lost", payload, Duration.ofMinutes(2));
        clock.set(MORNING.plus(Duration.ofHours(3)));
        porter.go();
        Arrival lost = arrival("lost");
        assertThat(lost.ending()).isEqualTo(Ending.REGISTERED);
        var registered = journal.card(lost.appeal().orElseThrow()).orElseThrow();
        assertThat(registered.registered().receivedAt()).isBetween(MORNING, MORNING.plusSeconds(60));
        assertThat(registered.registeredAt()).isAfter(MORNING.plus(Duration.ofHours(2)));
    }
}
