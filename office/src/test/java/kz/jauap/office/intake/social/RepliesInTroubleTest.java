package kz.jauap.office.intake.social;

import static kz.jauap.law.channel.Channel.FACEBOOK;
import static kz.jauap.law.channel.Channel.INSTAGRAM;
import static kz.jauap.law.channel.Channel.OK_RU;
import static kz.jauap.law.channel.Channel.TWITTER;
import static kz.jauap.law.channel.Channel.VK;
import static kz.jauap.office.guide.Trial.DOWN;
import static kz.jauap.office.guide.Trial.SLOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.guide.Withstands;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.house.Thorough;
import kz.jauap.office.intake.social.Simulator.Mood;
import kz.jauap.office.notice.delivery.Delivery.State;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.entry.Answering.Way;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.annotation.Import;

/// No reply is lost or doubled where a platform is down, slow or cuts the line.
@OfficeTest
@Import(AtWork.class)
@Thorough
class RepliesInTroubleTest extends AnsweringThePlatforms {
    private void anHourLater() {
        clock.set(clock.instant().plus(Duration.ofHours(1)));
        rounds.go();
    }

    @Test
    void aPlatformThatIsDownGetsTheReplyWhenItIsUpAgainOnce() throws Exception {
        AppealId appeal = record(THERE.vk.comment("e1", 101, 0, 13, "Яма на Абая"));
        for (Mood mood : List.of(Mood.BROKEN, Mood.CUT_OFF, Mood.SLOW)) {
            THERE.vk.mood = mood;
            rounds.go();
            assertThat(by(Way.PUBLIC_REPLY, appeal)).allMatch(each -> each.state() == State.QUEUED);
            clock.set(clock.instant().plus(Duration.ofHours(1)));
        }
        THERE.vk.mood = Mood.WELL;
        rounds.go();
        assertThat(by(Way.PUBLIC_REPLY, appeal)).allMatch(each -> each.state() == State.HANDED);
        assertThat(by(Way.PRIVATE_MESSAGE, appeal)).allMatch(each -> each.state() == State.HANDED);
        assertThat(THERE.vk.taken).as("each key is taken once by VK itself").hasSize(2);
    }

    @Withstands(
            doors = {INSTAGRAM, FACEBOOK, VK, TWITTER, OK_RU},
            trials = DOWN)
    @ParameterizedTest
    @EnumSource(names = {"INSTAGRAM", "FACEBOOK", "VK", "TWITTER", "OK_RU"})
    void eachPlatformThatIsDownGetsEachReplyOnceItIsUpAgain(Channel door) throws Exception {
        AppealId appeal = record(THERE.says(door, number(9000, door), 0, number(9100, door), "Шам жанбайды"));
        Simulator there = THERE.at(door);
        there.mood = Mood.BROKEN;
        rounds.go();
        anHourLater();
        there.mood = Mood.WELL;
        anHourLater();
        anHourLater();
        assertThat(replies(appeal)).isNotEmpty().allMatch(each -> each.state() == State.HANDED);
        assertThat(there.words()).hasSize(replies(appeal).size());
    }

    /// A platform that takes the words and never says so: whatever we may not repeat is left to a person.
    @Withstands(
            doors = {INSTAGRAM, FACEBOOK, VK, TWITTER, OK_RU},
            trials = SLOW)
    @ParameterizedTest
    @EnumSource(names = {"INSTAGRAM", "FACEBOOK", "VK", "TWITTER", "OK_RU"})
    void whatEachPlatformNeverAcknowledgesIsNeitherLostNorDoubled(Channel door) throws Exception {
        AppealId appeal =
                record(THERE.writes(door, number(9200, door), number(9300, door), THEN.getEpochSecond(), "Су жоқ"));
        Simulator there = THERE.at(door);
        there.mood = Mood.SLOW;
        rounds.go();
        there.mood = Mood.WELL;
        anHourLater();
        anHourLater();
        assertThat(replies(appeal))
                .isNotEmpty()
                .allMatch(each -> each.state() == State.HANDED || each.state() == State.BY_HAND);
        long texts = door == VK ? THERE.vk.taken.size() : there.words().size();
        assertThat(texts).isEqualTo(replies(appeal).size());
    }

    @Test
    void whatMayStandThereAlreadyIsNeverSentTwiceButLeftToAPerson() throws Exception {
        AppealId appeal = record(THERE.instagram.message("mid.1", "11", THEN.getEpochSecond(), "Су жоқ"));
        THERE.instagram.mood = Mood.CUT_OFF;
        rounds.go();
        THERE.instagram.mood = Mood.WELL;
        clock.set(THEN.plus(Duration.ofHours(2)));
        rounds.go();
        assertThat(THERE.instagram.words()).hasSize(1);
        assertThat(by(Way.PRIVATE_MESSAGE, appeal)).allMatch(each -> each.state() == State.BY_HAND);
    }

    /// A number of each door's own.
    private static int number(int from, Channel door) {
        return from + List.of(Channel.values()).indexOf(door);
    }
}
