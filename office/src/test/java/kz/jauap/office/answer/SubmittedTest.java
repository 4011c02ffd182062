package kz.jauap.office.answer;

import static kz.jauap.office.guide.Point.U29;
import static kz.jauap.office.guide.Point.U36;
import static kz.jauap.office.guide.Rule.G7;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import kz.jauap.office.answer.draft.Saving;
import kz.jauap.office.answer.draft.Wording;
import kz.jauap.office.guide.Meets;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.Lang;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.Confirmation.Confirmed;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Considering;
import kz.jauap.office.registry.entry.Considering.Occasion;
import kz.jauap.office.registry.entry.Considering.Setting;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/// A draft on its way to its signer: kept apart, sealed, submitted without gaps, sent back.
@OfficeTest
@Import(AtWork.class)
class SubmittedTest extends Answerers {
    @Autowired
    SendingBack sendingBack;

    @Autowired
    Signing signing;

    @Meets(U36)
    @Test
    void aLaterSavingNeverOverwritesWhatItsAuthorHasNotSeen() {
        AppealId appeal = inWork(BodyId.CITY, "executor");
        assertThat(drafts.save(appeal, 0, 1, Drafted.complete())).isInstanceOf(Saving.Kept.class);
        var mine = drafts.save(appeal, 0, 2, Drafted.russian());
        assertThat(mine)
                .isInstanceOfSatisfying(
                        Saving.Overtaken.class,
                        over -> assertThat(over.by().author()).isEqualTo(1));
        assertThat(drafts.save(appeal, 1, 2, Drafted.russian())).isInstanceOf(Saving.Kept.class);
        assertThat(drafts.version(appeal, 1).orElseThrow().wording()).isEqualTo(Drafted.complete());
    }

    @Test
    void nobodyIsAnsweredWhileHeIsOnHisWayToAMeeting() {
        AppealId appeal = inWork(BodyId.CITY, "executor");
        drafts.save(appeal, 0, 1, Drafted.complete());
        Instant hour = Instant.parse("2026-12-04T10:00:00Z");
        journal.act(
                appeal,
                new Actor.Official(1),
                held -> Acted.of(new Considering.MeetingAppointed(hour, Setting.ROOM, held.text("214 каб."))));
        assertThat(submitting.submit(hand("executor", appeal), 1, ""))
                .isEqualTo(Acted.refuse("answer.refused.meeting-first"));
        journal.act(
                appeal,
                new Actor.Official(1),
                held -> Acted.of(new Considering.CalledOff(Occasion.MEETING, held.text("Маман ауырды"))));
        assertThat(submitting.submit(hand("executor", appeal), 1, "")).isInstanceOf(Acted.Done.class);
    }

    @Test
    void aDraftTellsNothingToWhoeverReadsTheDatabase(
            @Autowired JdbcClient sql, @Qualifier("draftTable") @Autowired SmartInitializingSingleton atTheStart) {
        AppealId appeal = inWork(BodyId.CITY, "executor");
        drafts.save(appeal, 0, 1, Drafted.complete());
        String told = "select position('№ 14' in t::text) > 0 from answer_draft t where appeal = ?";
        assertThat(sql.sql(told).param(appeal.value()).query(Boolean.class).single())
                .isFalse();
        sql.sql("update answer_draft set sealed = null, wording = ?::jsonb where appeal = ?")
                .param(JsonMapper.builder().build().writeValueAsString(Drafted.complete()))
                .param(appeal.value())
                .update();
        assertThat(sql.sql(told).param(appeal.value()).query(Boolean.class).single())
                .isTrue();
        atTheStart.afterSingletonsInstantiated();
        assertThat(sql.sql(told).param(appeal.value()).query(Boolean.class).single())
                .isFalse();
        assertThat(drafts.version(appeal, 1).orElseThrow().wording()).isEqualTo(Drafted.complete());
    }

    @Meets(U29)
    @Proves(G7)
    @Test
    void anAnswerWithGapsIsNotSubmitted() {
        AppealId appeal = inWork(BodyId.CITY, "executor");
        drafts.save(appeal, 0, 1, Wording.blank(Lang.KK, List.of(1, 2)));
        assertThat(submitting.submit(hand("executor", appeal), 1, "")).isEqualTo(Acted.refuse("answer.refused.gaps"));
        drafts.save(appeal, 1, 1, Drafted.saidToBeKazakh());
        assertThat(submitting.submit(hand("executor", appeal), 2, "")).isEqualTo(Acted.refuse("answer.refused.gaps"));
        assertThat(submitting.submit(hand("executor2", appeal), 2, "")).isInstanceOf(Acted.Refused.class);
        assertThat(stage(appeal)).isEqualTo(Stage.IN_WORK);
    }

    @Test
    void sentBackItIsInWorkAgainAndSignedOnlyAsReadLast() {
        AppealId appeal = submitted(Drafted.complete());
        assertThat(sendingBack.sendBack(hand("deputy", appeal), " ")).isInstanceOf(Acted.Refused.class);
        assertThat(sendingBack.sendBack(hand("deputy", appeal), "Актіні тіркеңіз"))
                .isInstanceOf(Acted.Done.class);
        assertThat(stage(appeal)).isEqualTo(Stage.IN_WORK);
        drafts.save(appeal, 1, 1, Drafted.russian());
        assertThat(submitting.submit(hand("executor", appeal), 1, ""))
                .isEqualTo(Acted.refuse("answer.refused.overtaken"));
        drafts.save(appeal, 2, 1, Drafted.complete());
        assertThat(submitting.submit(hand("executor", appeal), 3, "")).isInstanceOf(Acted.Done.class);
        Hand akim = hand("akim", appeal);
        assertThat(signing.sign(akim, 1, new Confirmed(akim.who().id(), MORNING), ""))
                .as("the version that was sent back")
                .isEqualTo(Acted.refuse("answer.refused.overtaken"));
    }

    private Stage stage(AppealId appeal) {
        return journal.card(appeal).orElseThrow().stage();
    }
}
