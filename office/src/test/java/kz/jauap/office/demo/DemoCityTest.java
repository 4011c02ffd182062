package kz.jauap.office.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.jauap.law.answer.Gap;
import kz.jauap.law.channel.Signature;
import kz.jauap.office.demo.curtain.Curtain;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.house.Thorough;
import kz.jauap.office.intake.reception.Booking;
import kz.jauap.office.intake.reception.Schedule;
import kz.jauap.office.intake.reception.Schedules;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.arrival.Arrivals;
import kz.jauap.office.registry.arrival.Why;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.party.LetterTable;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.evidence.Evidences;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@OfficeTest(properties = "jauap.demo=true")
@Thorough
class DemoCityTest extends Histories {
    @Autowired
    LetterTable letters;

    @Autowired
    JsonMapper json;

    @Autowired
    DemoCity city;

    @Autowired
    Curtain curtain;

    @Nested
    class IsSearched extends Finding {}

    @Nested
    class KeepsItsBooks extends Bookkeeping {}

    @Nested
    class TellsInTime extends ToldInTime {}

    @Test
    void everyStoryHasComeToItsEnd() {
        Map<String, AppealId> bySubject = sql
                .sql("select appeal from registry_card where origin is null")
                .query((row, _) -> new AppealId(row.getObject("appeal", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(appeal -> letters.of(appeal).subject(), Function.identity()));
        List<Story> stories = Stories.read(json).appeals();
        assertThat(bySubject).hasSameSizeAs(stories);
        for (Story story : stories) {
            List<Journaled> history = journal.history(bySubject.getOrDefault(story.subject(), AppealId.fresh()));
            EndState state = new EndState(Card.of(history), history, LocalDate.now(clock));
            Ending ending = story.fate().ends();
            assertThat(state.is(ending))
                    .as("%s ends %s: %s", story.key(), ending, state.card())
                    .isTrue();
            assertThat(state.late()).as("%s is late", story.key()).isEqualTo(ending == Ending.OVERDUE);
        }
    }

    @Test
    void aCityThatStandsIsOpenBeforeTheStartIsOver() {
        curtain.played(1, 2);
        city.standing();
        assertThat(curtain.progress()).isEmpty();
    }

    /// But for what its applicants do themselves: none of the demo's people has made his record official yet.
    @Test
    void everyStageIsToBeSeen() {
        assertThat(column("select distinct stage from registry_card"))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Stage.values())
                        .filter(stage -> stage != Stage.MADE_OFFICIAL)
                        .map(Stage::name)
                        .toList());
    }

    /// The controller's list of answers signed despite gaps is not empty, and each has its reason.
    @Test
    void anAnswerWasSignedDespiteAGap() {
        assertThat(histories().stream()
                        .flatMap(List::stream)
                        .map(Journaled::entry)
                        .filter(Answering.Signed.class::isInstance)
                        .map(Answering.Signed.class::cast)
                        .filter(signed -> !signed.overridden().isEmpty()))
                .isNotEmpty()
                .allSatisfy(signed -> assertThat(signed.overridden()).containsExactly(Gap.CLAIM_WITHOUT_EVIDENCE))
                .allSatisfy(signed -> assertThat(signed.overrideReason().flatMap(journal::words))
                        .isPresent());
    }

    /// The chancellery of the city finds something on each of its screens about doors.
    @Test
    void whatHappensAtTheDoorsIsToBeSeen(
            @Autowired Arrivals arrivals, @Autowired Schedules schedules, @Autowired Booking booking) {
        LocalDate today = schedules.today();
        assertThat(arrivals.parked(5)).hasSize(2);
        assertThat(arrivals.closed(Why.TOO_LARGE, today.minusDays(1), today, 5)).hasSize(2);
        List<Schedule> city = schedules.published().stream()
                .filter(each -> each.body().equals(BodyId.CITY))
                .toList();
        assertThat(booking.booked(city.stream().map(Schedule::id).collect(Collectors.toSet())))
                .isNotEmpty()
                .anySatisfy((day, booked) -> {
                    assertThat(booked).isEqualTo(2);
                    assertThat(city).anyMatch(each -> !schedules.held(each, day));
                });
    }

    @Test
    void whatWasGrievedLiesOnTheDeskOfTheSuperiorOfWhoeverSigned() {
        assertThat(column("""
                        select g.body || ' ' || g.stage from registry_card g join registry_card a on a.appeal = g.origin
                        where g.kind = 'COMPLAINT' and a.stage = 'ANSWERED' order by 1""")).containsExactly("bostandyk REGISTERED", "city REGISTERED", "city REGISTERED");
    }

    @Test
    void paperNoticesAreAtThePostWithTheirProofButForTheLatest() {
        assertThat(column("select proof from notice_delivery where way = 'POST' and state = 'HANDED'"))
                .hasSizeGreaterThan(5)
                .allMatch(proof -> proof.matches(".*\\d+"));
        assertThat(column("""
                        select id::text from notice_delivery where way = 'POST' and state = 'QUEUED'
                        and queued_at < now() - interval '5 days'""")).isEmpty();
    }

    /// What was signed electronically carries its proof. Employees signed for their firms and have not shown that they
    /// may: neither the city's controller nor a department's head sees an empty list of signatures in doubt.
    @Test
    void everyElectronicSignatureIsProvedAndTwoAreInDoubt(@Autowired Evidences evidences) {
        List<Receipt.Registered> signed = histories().stream()
                .map(history -> Card.of(history).registered())
                .filter(each -> each.signature() == Signature.EDS)
                .toList();
        assertThat(signed)
                .hasSizeGreaterThan(80)
                .allMatch(each -> each.evidence().isPresent());
        assertThat(signed.stream()
                        .flatMap(each -> each.evidence().stream())
                        .distinct()
                        .flatMap(evidence -> evidences.find(evidence).stream())
                        .map(evidence -> evidence.latest().report().reasons())
                        .filter(reasons -> !reasons.isEmpty()))
                .containsExactly(List.of(Reason.AUTHORITY_NEEDED), List.of(Reason.AUTHORITY_NEEDED));
    }
}
