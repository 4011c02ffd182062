package kz.jauap.office.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kz.jauap.law.appeal.Bin;
import kz.jauap.law.appeal.Iin;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.channel.Channel;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StoriesTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<Story> APPEALS = Stories.read(JSON).appeals();

    @Test
    void fourHundredAppealsOfAYearInThreeLanguages() {
        assertThat(APPEALS).hasSize(400).extracting(Story::key).doesNotHaveDuplicates();
        assertThat(APPEALS).extracting(Story::subject).doesNotHaveDuplicates();
        assertThat(APPEALS).extracting(Story::text).doesNotHaveDuplicates();
        assertThat(APPEALS).allMatch(story -> story.daysAgo() >= 0 && story.daysAgo() < 330);
        assertThat(count("kk")).isGreaterThan(170);
        assertThat(count("ru")).isGreaterThan(170);
        assertThat(count("en")).isGreaterThan(40);
    }

    @Test
    void everyDoorIsUsed() {
        assertThat(APPEALS.stream().map(Story::door).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Channel.values());
    }

    @Test
    void everyFateAndEveryKindOccurs() {
        assertThat(APPEALS.stream().map(story -> story.fate().ends()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Ending.values());
        assertThat(APPEALS.stream().map(Story::kind).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Kind.values());
    }

    @Test
    void everyNumberIsFictionalByConstructionAndClosedByItsControlDigit() {
        List<String> iins = each(persons()
                .filter(one -> one.iin().isPresent())
                .collect(Collectors.groupingBy(
                        one -> one.iin().orElseThrow(),
                        Collectors.mapping(one -> one.surname() + one.given(), Collectors.toSet()))));
        List<String> bins = each(firms().collect(Collectors.groupingBy(
                Sender.Firm::bin, Collectors.mapping(Sender.Firm::title, Collectors.toSet()))));
        assertThat(iins).allMatch(each -> Iin.parse(each).isPresent());
        assertThat(iins).allMatch(each -> "12".indexOf(each.charAt(6)) >= 0, "born in 18..");
        assertThat(bins).allMatch(each -> Bin.parse(each).isPresent());
        assertThat(bins).allMatch(each -> each.startsWith("6") || each.startsWith("7"));
        assertThat(persons().filter(each -> each.iin().isEmpty())).hasSizeGreaterThan(5);
    }

    /// The numbers, once it is sure that each is one applicant's, who may write more than once.
    private static List<String> each(Map<String, Set<String>> names) {
        assertThat(names)
                .allSatisfy((number, whose) -> assertThat(whose).as(number).hasSize(1));
        return List.copyOf(names.keySet());
    }

    @Test
    void textsAreWrittenInTheirLanguage() {
        for (Story story : APPEALS) {
            String text = String.join(" ", story.subject(), story.text(), String.join(" ", story.claims()));
            boolean kazakh = text.chars().anyMatch(each -> "әғқңөұүһіӘҒҚҢӨҰҮҺІ".indexOf(each) >= 0);
            boolean cyrillic = text.chars().anyMatch(each -> each >= 'а' && each <= 'я');
            assertThat(kazakh).as(story.key()).isEqualTo(story.lang().equals("kk"));
            assertThat(cyrillic).as(story.key()).isEqualTo(!story.lang().equals("en"));
        }
    }

    @Test
    void bodiesDistrictsAndTopicsAreThoseOfTheOrganisation() throws IOException {
        try (InputStream in = new ClassPathResource("demo/organisation.json").getInputStream()) {
            JsonNode organisation = JSON.readTree(in);
            Set<String> bodies = ids(organisation.get("bodies"));
            assertThat(bodies).containsAll(used(Story::body)).containsAll(used(Story::district));
            assertThat(ids(organisation.get("topics"))).containsAll(used(Story::topic));
            assertThat(steps().flatMap(StoriesTest::goesTo)).isSubsetOf(bodies);
        }
        assertThat(used(Story::district)).hasSize(8);
    }

    @Test
    void stepsFollowEachOtherAndAreOver() {
        for (Story story : APPEALS) {
            Step before = new Step.Submit(0, story.time(), Optional.empty());
            for (Step step : story.fate().steps()) {
                assertThat(step.day()).as(story.key()).isBetween(before.day(), story.daysAgo());
                if (step.day() == before.day()) {
                    assertThat(step.time()).as(story.key()).isAfter(before.time());
                }
                before = step;
            }
        }
    }

    @Test
    void everyClaimIsAnswered() {
        for (Story story : APPEALS) {
            for (Step step : story.fate().steps()) {
                if (step instanceof Step.Draft draft) {
                    assertThat(draft.claims()).as(story.key()).hasSameSizeAs(story.claims());
                }
            }
        }
    }

    @Test
    void everyEnclosureHasContent() throws IOException {
        for (Story story : APPEALS) {
            for (Story.Handed handed : story.enclosures()) {
                try (InputStream in = Exhibits.open(handed.name())) {
                    assertThat(in.read()).as(handed.name()).isNotNegative();
                }
            }
        }
    }

    private static long count(String lang) {
        return APPEALS.stream().filter(story -> story.lang().equals(lang)).count();
    }

    private static Stream<Sender> applicants() {
        return APPEALS.stream().flatMap(story -> story.applicants().stream());
    }

    private static Stream<Sender.Person> persons() {
        return applicants().filter(Sender.Person.class::isInstance).map(Sender.Person.class::cast);
    }

    private static Stream<Sender.Firm> firms() {
        return applicants().filter(Sender.Firm.class::isInstance).map(Sender.Firm.class::cast);
    }

    private static Set<String> used(java.util.function.Function<Story, String> of) {
        return APPEALS.stream().map(of).collect(Collectors.toCollection(HashSet::new));
    }

    private static Stream<Step> steps() {
        return APPEALS.stream().flatMap(story -> story.fate().steps().stream());
    }

    private static Stream<String> goesTo(Step step) {
        return Optional.of(step).stream().flatMap(each -> switch (each) {
            case Step.RedirectInside inside -> Stream.of(inside.to());
            case Step.RedirectOutside outside -> Stream.of(outside.to());
            default -> Stream.<String>empty();
        });
    }

    private static Set<String> ids(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(each -> each.get("id").asString())
                .collect(Collectors.toSet());
    }
}
