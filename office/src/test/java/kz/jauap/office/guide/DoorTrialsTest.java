package kz.jauap.office.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.jauap.law.channel.Channel;
import kz.jauap.law.channel.Door;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Every door stands every trial that it can be put to: a door or a trial without a test that shows it is found here.
class DoorTrialsTest {
    private static final Map<Channel, Set<Trial>> SHOWN = shown();

    /// What a door must stand. A clerk signs in before he writes, and nobody else sends by the desk; the other side of
    /// a
    /// form is its sender's browser, which waits for us and tells one thing at a time.
    private static Set<Trial> needed(Channel door) {
        return switch (door.door()) {
            case SOCIAL_NETWORK -> EnumSet.allOf(Trial.class);
            case STATE_PORTAL -> EnumSet.complementOf(EnumSet.of(Trial.SLOW));
            case CITY_SYSTEM ->
                door == Channel.OPEN_ALMATY
                        ? EnumSet.complementOf(EnumSet.of(Trial.OUT_OF_ORDER))
                        : EnumSet.of(Trial.END_TO_END, Trial.DOWN, Trial.REPEATING, Trial.HUGE);
            case DESK -> EnumSet.of(Trial.END_TO_END, Trial.DOWN, Trial.REPEATING);
        };
    }

    private static Map<Channel, Set<Trial>> shown() {
        Map<Channel, Set<Trial>> shown = new EnumMap<>(Channel.class);
        for (Method test : tests()) {
            for (Withstands mark : test.getAnnotationsByType(Withstands.class)) {
                for (Channel door : mark.doors()) {
                    shown.computeIfAbsent(door, _ -> EnumSet.noneOf(Trial.class))
                            .addAll(List.of(mark.trials()));
                }
            }
        }
        return shown;
    }

    private static List<Method> tests() {
        List<Method> tests = new ArrayList<>();
        try {
            var all =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:kz/jauap/office/**/*Test.class");
            for (Resource each : all) {
                String path = each.getURL().getPath();
                String name = path.substring(path.lastIndexOf("kz/jauap/office"), path.length() - ".class".length());
                Class<?> found = Class.forName(name.replace('/', '.'), false, DoorTrialsTest.class.getClassLoader());
                tests.addAll(Arrays.asList(found.getDeclaredMethods()));
            }
        } catch (IOException | ClassNotFoundException e) {
            throw new AssertionError(e);
        }
        return tests;
    }

    @ParameterizedTest
    @EnumSource
    void everyDoorIsShownToStandWhatItMust(Channel door) {
        assertThat(SHOWN.getOrDefault(door, Set.of())).containsAll(needed(door));
    }

    @Test
    void whatIsMarkedCanFail() {
        assertThat(Arrays.stream(Channel.values()).map(Channel::door)).contains(Door.values());
        assertThat(tests().stream().filter(each -> each.getAnnotationsByType(Withstands.class).length > 0))
                .allMatch(each -> Arrays.stream(each.getAnnotations())
                        .anyMatch(mark -> mark.annotationType().getSimpleName().endsWith("Test")));
    }
}
