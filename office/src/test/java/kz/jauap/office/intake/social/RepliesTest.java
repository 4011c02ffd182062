package kz.jauap.office.intake.social;

import static kz.jauap.law.channel.Channel.FACEBOOK;
import static kz.jauap.law.channel.Channel.INSTAGRAM;
import static kz.jauap.law.channel.Channel.OK_RU;
import static kz.jauap.law.channel.Channel.TWITTER;
import static kz.jauap.law.channel.Channel.VK;
import static kz.jauap.office.guide.Rule.G2_4;
import static kz.jauap.office.guide.Trial.END_TO_END;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.guide.Withstands;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.social.Simulator.Mood;
import kz.jauap.office.notice.delivery.Delivery;
import kz.jauap.office.notice.delivery.Delivery.State;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Admitting;
import kz.jauap.office.registry.entry.Answering.Way;
import kz.jauap.office.registry.entry.Corresponding.Notice;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/// What is said openly, what to the author alone, and what is left to a person.
@OfficeTest
@Import(AtWork.class)
class RepliesTest extends AnsweringThePlatforms {
    @Withstands(
            doors = {INSTAGRAM, FACEBOOK, VK, TWITTER},
            trials = END_TO_END)
    @Proves(G2_4)
    @Test
    void aCommentIsRepliedToOpenlyWithoutTheCodeAndItsAuthorAloneGetsTheLink() throws Exception {
        for (Simulator there : List.of(THERE.instagram, THERE.facebook, THERE.vk, THERE.twitter)) {
            AppealId appeal = record(
                    there == THERE.instagram
                            ? THERE.instagram.comment("ig1", "", "11", "Көшеде шам жанбайды")
                            : there == THERE.facebook
                                    ? THERE.facebook.comment("fb1", "", "12", "Не вывозят мусор")
                                    : there == THERE.vk
                                            ? THERE.vk.comment("e5", 501, 0, 13, "Яма на Абая")
                                            : THERE.twitter.tweet("5001", "", "14", "When will it open?", ""));
            inTheSameQueue(appeal);
            rounds.go();
            assertThat(by(Way.PUBLIC_REPLY, appeal)).singleElement().satisfies(openly -> {
                assertThat(openly.state()).isEqualTo(State.HANDED);
                assertThat(openly.words()).startsWith("СУ-").doesNotContain(code(appeal));
            });
            assertThat(by(Way.PRIVATE_MESSAGE, appeal))
                    .singleElement()
                    .satisfies(alone -> assertThat(alone.state())
                            .as("%s %s", there.words(), alone)
                            .isEqualTo(State.HANDED));
            assertThat(holding(there, code(appeal))).as("%s", there.words()).isEqualTo(1);
            assertThat(there.words()).hasSize(2);
            answer(appeal);
            rounds.go();
            rounds.go();
            assertThat(there.words()).hasSize(4);
            assertThat(by(Way.PUBLIC_REPLY, appeal))
                    .extracting(Delivery::notice)
                    .containsExactly(Notice.REGISTERED, Notice.ANSWERED);
        }
    }

    /// What was said at a platform lies among whatever else has come to the desk.
    private void inTheSameQueue(AppealId appeal) throws Exception {
        String number = journal.card(appeal).orElseThrow().number().alias();
        web.perform(get("/ru/staff/queue").with(at.as("registrar")))
                .andExpect(content().string(containsString("/staff/case/" + number)));
    }

    @Proves(G2_4)
    @Withstands(doors = OK_RU, trials = END_TO_END)
    @Test
    void aPrivateMessageIsAnsweredPrivatelyOnly() throws Exception {
        AppealId appeal = record(THERE.ok.message("mid:1", "15", "Нет воды", ""));
        inTheSameQueue(appeal);
        write(appeal, "Уточните, пожалуйста, номер дома");
        rounds.go();
        assertThat(by(Way.PUBLIC_REPLY, appeal)).isEmpty();
        assertThat(by(Way.PRIVATE_MESSAGE, appeal))
                .hasSize(2)
                .allMatch(each -> each.state() == State.HANDED && each.proof().startsWith("mid:"));
        assertThat(holding(THERE.ok, "Уточните, пожалуйста, номер дома")).isEqualTo(1);
        assertThat(holding(THERE.ok, code(appeal))).isEqualTo(2);
        assertThat(holding(THERE.ok, "Это неофициальное сообщение: срок по закону не действует"))
                .as("what it is in law, once")
                .isEqualTo(1);
    }

    @Test
    void aReplyToOurReplyJoinsTheRecord() throws Exception {
        AppealId appeal = record(THERE.twitter.tweet("1001", "", "14", "Когда откроют парк?", ""));
        rounds.go();
        String ours = by(Way.PUBLIC_REPLY, appeal).getFirst().proof();
        web.perform(THERE.twitter.tweet("1002", ours, "14", "Спасибо, а точнее?", ""));
        porter.go();
        assertThat(sql.sql("select appeal from registry_arrival where ending = 'JOINED'")
                        .query(UUID.class)
                        .single())
                .isEqualTo(appeal.value());
    }

    @Test
    void afterTheWindowTheAnswerIsAPersonsTaskAndWithinItThePersonsTagIsUsed() throws Exception {
        AppealId appeal = record(THERE.facebook.message("m.1", "12", THEN.getEpochSecond(), "Не вывозят мусор"));
        rounds.go();
        clock.set(THEN.plus(Duration.ofDays(3)));
        write(appeal, "Мусор вывезут завтра");
        rounds.go();
        assertThat(THERE.facebook.words().getLast().body()).contains("HUMAN_AGENT");
        clock.set(THEN.plus(Duration.ofDays(8)));
        answer(appeal);
        rounds.go();
        assertThat(by(Way.PRIVATE_MESSAGE, appeal))
                .extracting(Delivery::state)
                .containsExactly(State.HANDED, State.HANDED, State.BY_HAND);
        assertThat(by(Way.PRIVATE_MESSAGE, appeal).getLast().proof()).isEqualTo("window");
    }

    @Test
    void aReplyLeftToAPersonStandsOnHisListUntilHeProvesIt() throws Exception {
        AppealId appeal = record(THERE.facebook.message("m.hand", "77", THEN.getEpochSecond(), "Не вывозят мусор"));
        clock.set(THEN.plus(Duration.ofDays(2)));
        rounds.go();
        Delivery left = by(Way.PRIVATE_MESSAGE, appeal).getFirst();
        assertThat(left.state()).isEqualTo(State.BY_HAND);
        String list = web.perform(get("/en/staff/notices").with(at.as("registrar")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(list).contains("Replies to send by hand", code(appeal), "@aigerim.k");
        web.perform(post("/en/staff/notices/" + left.id())
                        .with(at.as("registrar"))
                        .with(FormToken.sent())
                        .param("proof-" + left.id(), "sent from the inbox of the page"))
                .andExpect(status().is3xxRedirection());
        assertThat(by(Way.PRIVATE_MESSAGE, appeal).getFirst().state()).isEqualTo(State.HANDED);
    }

    @Test
    void aboutAThreatNothingIsSaidInPublic() throws Exception {
        AppealId appeal = record(THERE.vk.comment("e66", 166, 0, 13, "Завтра будет взрыв"));
        journal.act(appeal, new Actor.Official(1), _ -> Acted.of(new Admitting.ThreatRecognised()));
        rounds.go();
        assertThat(by(Way.PUBLIC_REPLY, appeal)).isEmpty();
        assertThat(by(Way.PRIVATE_MESSAGE, appeal)).hasSize(1);
    }

    @Test
    void aReplyOnItsWayWhenAThreatIsReadIsNotSaidInPublic() throws Exception {
        AppealId appeal = record(THERE.vk.comment("e67", 167, 0, 13, "Завтра будет взрыв"));
        THERE.vk.mood = Mood.BROKEN;
        rounds.go();
        journal.act(appeal, new Actor.Official(1), _ -> Acted.of(new Admitting.ThreatRecognised()));
        THERE.vk.mood = Mood.WELL;
        clock.set(clock.instant().plus(Duration.ofHours(1)));
        rounds.go();
        assertThat(by(Way.PUBLIC_REPLY, appeal))
                .singleElement()
                .satisfies(each -> assertThat(each.state()).isEqualTo(State.BY_HAND));
        assertThat(by(Way.PRIVATE_MESSAGE, appeal)).allMatch(each -> each.state() == State.HANDED);
    }

    @Test
    void whoTakesNoPrivateMessagesIsToldOpenly() throws Exception {
        AppealId appeal = record(THERE.vk.comment("e6", 106, 0, 666, "Яма на Абая"));
        rounds.go();
        assertThat(by(Way.PUBLIC_REPLY, appeal)).allMatch(each -> each.state() == State.HANDED);
        assertThat(by(Way.PRIVATE_MESSAGE, appeal)).allMatch(each -> each.state() == State.BOUNCED);
    }
}
