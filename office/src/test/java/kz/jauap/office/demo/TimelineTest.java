package kz.jauap.office.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.jauap.law.calendar.WorkCalendar;
import kz.jauap.law.channel.Door;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class TimelineTest {
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final int LAST_OF_TERM = 14;
    private static final WorkCalendar CALENDAR = WorkCalendar.kazakhstan();
    private static final List<Story> STORIES =
            Stories.read(JsonMapper.builder().build()).appeals();

    @Test
    void onWhateverDayItIsOpenedEverythingHasHappenedInItsOrder() {
        for (LocalDate day : openings()) {
            ZonedDateTime opening = day.atTime(8, 5).atZone(ALMATY);
            Map<String, List<Scene>> told = new HashMap<>();
            Instant before = Instant.MIN;
            for (Scene scene : new Timeline(opening, CALENDAR).of(STORIES)) {
                assertThat(scene.at()).isBetween(before, opening.toInstant());
                before = scene.at();
                told.computeIfAbsent(scene.story().key(), _ -> new ArrayList<>())
                        .add(scene);
            }
            for (Story story : STORIES) {
                assertThat(own(told.getOrDefault(story.key(), List.of())))
                        .as(story.key())
                        .isEqualTo(story.fate().steps());
            }
        }
    }

    @Test
    void theDeskIsOpenOnWorkingDaysOnlyAndAnswersAreNotMadeLate() {
        for (LocalDate day : openings()) {
            ZonedDateTime opening = day.atTime(LocalTime.of(19, 0)).atZone(ALMATY);
            Map<String, LocalDate> arrived = new HashMap<>();
            for (Scene scene : new Timeline(opening, CALENDAR).of(STORIES)) {
                Story story = scene.story();
                LocalDate on = scene.at().atZone(ALMATY).toLocalDate();
                if (scene instanceof Scene.Arrival) {
                    arrived.put(story.key(), on);
                    assertThat(story.door().door() != Door.DESK || CALENDAR.isWorking(on))
                            .as("%s on %s", story.key(), on)
                            .isTrue();
                } else if (scene instanceof Scene.Deed(var _, var _, Step.Sign _, var _)) {
                    assertThat(on)
                            .as(story.key())
                            .isBeforeOrEqualTo(arrived.getOrDefault(story.key(), LocalDate.MIN)
                                    .plusDays(LAST_OF_TERM));
                }
            }
        }
    }

    private static List<Step> own(List<Scene> scenes) {
        List<Step> steps = new ArrayList<>();
        for (Scene scene : scenes) {
            if (scene instanceof Scene.Deed deed) {
                steps.add(deed.step());
            }
        }
        return steps;
    }

    private static List<LocalDate> openings() {
        return LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2027, 6, 30), java.time.Period.ofDays(5))
                .toList();
    }
}
