package kz.jauap.office.urgent.hint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.jauap.office.house.Thorough;
import kz.jauap.office.registry.entry.Admitting.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How much the recogniser finds and how often it cries wolf, on fictional texts that people labelled.
class RecogniserTest {
    private static final int ENOUGH = 600;

    private final Recogniser recogniser = new Recogniser();

    /// A text and whether a person on duty should look at it.
    record Labelled(boolean urgent, String text) {}

    /// Of the texts that are urgent, how many were found; of the others, how many were taken for urgent.
    record Measured(int urgent, int found, int ordinary, int falseAlarms) {
        double recall() {
            return (double) found / urgent;
        }

        double falseAlarm() {
            return (double) falseAlarms / ordinary;
        }
    }

    private static List<Labelled> labelled(String name) {
        try (var file = RecogniserTest.class.getResourceAsStream("/urgent/" + name + ".txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("! ") || line.startsWith("- "))
                    .map(line -> new Labelled(line.startsWith("!"), line.substring(2)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Measured measure(String name) {
        List<Labelled> texts = labelled(name);
        List<Labelled> wrong = texts.stream()
                .filter(each -> recogniser.read(each.text()).isPresent() != each.urgent())
                .toList();
        int urgent = (int) texts.stream().filter(Labelled::urgent).count();
        int missed = (int) wrong.stream().filter(Labelled::urgent).count();
        return new Measured(urgent, urgent - missed, texts.size() - urgent, wrong.size() - missed);
    }

    @Test
    void itWasMeasuredOnEnoughTexts() {
        assertThat(Stream.of(
                                "labelled_kk",
                                "labelled_ru",
                                "labelled_en",
                                "labelled_more",
                                "labelled_again",
                                "labelled_fifth",
                                "labelled_sixth",
                                "unseen")
                        .mapToInt(name -> labelled(name).size())
                        .sum())
                .isGreaterThanOrEqualTo(ENOUGH);
    }

    @ParameterizedTest
    @CsvSource({"labelled_kk,0.95,0.02", "labelled_ru,0.95,0.02", "labelled_en,0.95,0.02", "unseen,0.90,0.05"})
    void itFindsMostAndSeldomCriesWolf(String name, double recall, double falseAlarm) {
        Measured measured = measure(name);
        assertThat(measured.recall()).as("%s", measured).isGreaterThanOrEqualTo(recall);
        assertThat(measured.falseAlarm()).as("%s", measured).isLessThanOrEqualTo(falseAlarm);
    }

    @Thorough
    @ParameterizedTest
    @CsvSource({
        "labelled_more,0.90,0.03",
        "labelled_again,0.95,0.03",
        "labelled_fifth,0.95,0.03",
        "labelled_sixth,0.95,0.03"
    })
    void soOnManyMoreTexts(String name, double recall, double falseAlarm) {
        itFindsMostAndSeldomCriesWolf(name, recall, falseAlarm);
    }

    /// The letters of the demonstration, written by others and for other ends; one of them tells of a robbery in
    /// passing.
    @Thorough
    @Test
    void itIsCalmOverTheLettersOfAnOrdinaryCity() throws IOException {
        List<JsonNode> letters = new ArrayList<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:demo/**/*.json")) {
            letters.addAll(JsonMapper.shared().readTree(file.getInputStream()).findParents("subject"));
        }
        List<String> hinted = letters.stream()
                .filter(letter -> !letter.path("threat").asBoolean(false))
                .map(letter -> letter.path("text").asString(""))
                .filter(text -> recogniser.read(text).isPresent())
                .toList();
        assertThat(letters).hasSizeGreaterThan(390);
        assertThat(hinted).singleElement().asString().contains("two students were robbed");
    }

    @Test
    void itSaysWhichWordsGaveItAway() {
        Hint hint = recogniser
                .read("Здравствуйте. Сегодня ночью взорву вашу школу! Прошу принять меры.")
                .orElseThrow();
        assertThat(hint.themes()).containsExactly(Theme.EXPLOSION);
        assertThat(hint.quotes()).isEqualTo("«взорву»");
    }

    @Test
    void spellingAndKeyboardsDoNotMatter() {
        assertThat(recogniser.read("ертең мектепті жарып жіберемін")).isPresent();
        assertThat(recogniser.read("ертен мектепти жарып жиберемин")).isPresent();
        assertThat(recogniser.read("ВЗOPBУ шкoлу")).isPresent();
        assertThat(recogniser.read("erteng mektepti jaryp jiberemin")).isPresent();
        assertThat(recogniser.read("zavtra vzorvu vashu shkolu")).isPresent();
        assertThat(recogniser.read("Korshiler tunde qatty an qosady, uiyktai almaimyz"))
                .isEmpty();
    }

    @Test
    void aDenialIsNoThreat() {
        assertThat(recogniser.read("Я никого не убью, я мирный человек")).isEmpty();
        assertThat(recogniser.read("Не шучу, взорву школу")).isPresent();
    }

    @Test
    void anythingCanBeRead() {
        assertThat(recogniser.read("")).isEmpty();
        assertThat(recogniser.read("!!! ??? … «» \u0000 🏔")).isEmpty();
        assertThat(recogniser.read("а".repeat(200_000))).isEmpty();
    }
}
