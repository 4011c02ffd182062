package kz.jauap.office.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class MattersTest {
    private static final List<Story> STORIES =
            Stories.read(JsonMapper.builder().build()).appeals();

    /// What people of Almaty wrote about from January to September 2025, of what was sent on to the bodies.
    @Test
    void peopleWriteAboutWhatTheyDoWriteAbout() {
        List<Matter> matters = List.of(
                new Matter(13_361, "public-transport", "metro"),
                new Matter(8_621, "water", "heating", "power", "gas"),
                new Matter(8_321, "road-repair"),
                new Matter(7_003, "cleaning", "waste"),
                new Matter(5_281, "trees", "parks", "ditches"),
                new Matter(3_573, "lighting"));
        int other = 19_033;
        int all = other + matters.stream().mapToInt(Matter::written).sum();
        assertThat(matters)
                .allSatisfy(matter -> assertThat(matter.hundredths())
                        .as("%s", matter.topics())
                        .isCloseTo(100.0 * matter.written() / all, within(0.5)));
        double told = matters.stream().mapToDouble(Matter::hundredths).sum();
        assertThat(100 - told).isCloseTo(100.0 * other / all, within(0.5));
    }

    /// How many wrote about a matter, and the topics it has here.
    private record Matter(int written, List<String> topics) {
        Matter(int written, String... topics) {
            this(written, List.of(topics));
        }

        double hundredths() {
            return 100.0
                    * STORIES.stream()
                            .filter(story -> topics.contains(story.topic()))
                            .count()
                    / STORIES.size();
        }
    }
}
