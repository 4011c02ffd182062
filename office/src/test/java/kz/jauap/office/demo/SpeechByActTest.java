package kz.jauap.office.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.jauap.law.statute.Act;
import kz.jauap.office.walk.ForeignWords;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// The demonstration's officials speak as the act does by which their office goes; people say what they say.
class SpeechByActTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static List<Story> told(Act act) {
        return Stories.read(JSON, Stories.Extent.WHOLE, act).appeals();
    }

    /// The other act's words in what officials say, each with its story.
    private static Stream<String> foreign(Act act, Pattern words) {
        return told(act).stream()
                .flatMap(story -> words.matcher(story.fate().toString())
                        .results()
                        .map(MatchResult::group)
                        .map(found -> story.key() + ": " + found));
    }

    private static Story story(Act act, String key) {
        return told(act).stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void asTheGuidesLawDoes() {
        assertThat(foreign(Act.LAW221, ForeignWords.OF_THE_CODE)).isEmpty();
        assertThat(story(Act.LAW221, "kk-24").fate().toString()).contains("өтініштерін қарау тәртібі", "өтінішті");
    }

    @Test
    void asTheCodeDoes() {
        assertThat(foreign(Act.APPC, ForeignWords.OF_THE_LAW)).isEmpty();
        assertThat(story(Act.APPC, "kk-24").fate().toString())
                .contains("Әкімшілік рәсімдік-процестік кодексі", "жолданымды");
        assertThat(story(Act.APPC, "kk-22").fate().toString()).contains("Арыз иесімен");
    }

    @Test
    void peopleKeepTheirWords() {
        assertThat(story(Act.APPC, "kk-435").text()).contains("өтінішімнің");
        assertThat(told(Act.APPC))
                .extracting(Story::key)
                .isEqualTo(told(Act.LAW221).stream().map(Story::key).toList());
    }
}
