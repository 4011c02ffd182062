package kz.jauap.office.demo;

import static kz.jauap.office.guide.Point.U37;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.office.guide.Meets;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.Sight;
import kz.jauap.office.registry.card.Filter;
import kz.jauap.office.registry.search.Found;
import kz.jauap.office.registry.search.Search;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/// Two hundred queries as a clerk types them, against the appeals of the demonstration that somebody else has filled.
abstract class Finding {
    private static final int FIRST = 5;
    private static final double AIM = 0.9;

    @Autowired
    Search search;

    @Autowired
    Organisation organisation;

    @Autowired
    JsonMapper json;

    private record Query(String typed, String how, List<String> meant) {
        static Query of(String line) {
            List<String> columns = List.of(line.split("\t", -1));
            return new Query(
                    columns.get(0), columns.get(1), List.of(columns.get(2).split(" / ", -1)));
        }

        /// What is left of it without the words of a text.
        String without(Set<String> text) {
            return words(typed).stream().filter(word -> !text.contains(word)).collect(Collectors.joining(" "));
        }
    }

    @Meets(U37)
    @Test
    void nineOfTenQueriesFindWhatWasMeantAmongTheFirstFive() throws IOException {
        Map<String, List<Integer>> found = new HashMap<>();
        List<String> missed = new ArrayList<>();
        for (Query query : queries()) {
            List<String> first = search.find(everything(), query.typed(), Filter.none(), LocalDate.EPOCH).stream()
                    .limit(FIRST)
                    .map(each -> each.row().subject())
                    .toList();
            boolean hit = query.meant().stream().anyMatch(first::contains);
            found.computeIfAbsent(query.how(), _ -> new ArrayList<>()).add(hit ? 1 : 0);
            if (!hit) {
                missed.add(query.typed() + " -> " + query.meant());
            }
        }
        assertThat(missed).as("missed; found by kind: %s", shares(found)).hasSizeLessThanOrEqualTo((int)
                Math.round(queries().size() * (1 - AIM)));
        assertThat(shares(found))
                .allSatisfy((how, share) -> assertThat(share).as(how).isGreaterThanOrEqualTo(90));
    }

    /// A word alone, so that no other word of the query can find what it means.
    @ParameterizedTest
    @CsvSource({"троллейбс, троллейбус", "тротаур, тротуар", "фанарь, фонарь", "автобуз, автобус"})
    void aWordMistypedByOneLetterIsFoundByItself(String typed, String meant) {
        assertThat(found(meant)).as(meant).isNotEmpty();
        assertThat(found(typed)).as(typed).containsAnyElementsOf(found(meant));
    }

    private List<String> found(String typed) {
        return search.find(everything(), typed, Filter.none(), LocalDate.EPOCH).stream()
                .map(each -> each.row().subject())
                .toList();
    }

    /// The slips of a mistyped query alone, without the words beside them that would find it anyway.
    @Test
    void nineOfTenSlipsFindWhatWasMeantByThemselves() throws IOException {
        Map<String, Set<String>> texts = texts();
        List<Query> mistyped = queries().stream()
                .filter(query -> query.how().equals("mistyped"))
                .toList();
        List<Query> missed = mistyped.stream()
                .filter(query -> query.meant().stream()
                        .noneMatch(subject -> found(query.without(texts.getOrDefault(subject, Set.of())))
                                .contains(subject)))
                .toList();
        assertThat(missed).hasSizeLessThanOrEqualTo((int) Math.round(mistyped.size() * (1 - AIM)));
    }

    /// As they stand on a card, in a telephone, on a slip of paper.
    @Meets(U37)
    @Test
    void anIinAPhoneAndTheEndOfANumberLeadToTheCase() {
        String meant = "Отказ в разделе участка без объяснений";
        String number = search.find(everything(), meant, Filter.none(), LocalDate.EPOCH).stream()
                .map(Found::row)
                .filter(row -> row.subject().equals(meant))
                .findFirst()
                .orElseThrow()
                .number()
                .text();
        assertThat(List.of(
                        "620419254763",
                        "+7 700 000 02 24",
                        "8 (700) 000-02-24",
                        number,
                        number.substring(number.length() - 5)))
                .allSatisfy(typed -> assertThat(found(typed)).as(typed).contains(meant));
    }

    /// Nobody has written the queries off the appeals: each holds a word that its appeal does not.
    @Test
    void noQueryIsACopyOfItsAppeal() throws IOException {
        Map<String, Set<String>> texts = texts();
        assertThat(queries())
                .hasSize(200)
                .allSatisfy(query -> assertThat(query.meant())
                        .isNotEmpty()
                        .allSatisfy(subject -> assertThat(texts.getOrDefault(subject, words(query.typed())))
                                .as("«%s» of «%s»", query.typed(), subject)
                                .matches(text -> !text.containsAll(words(query.typed())), "lacks one of its words")));
    }

    private Map<String, Set<String>> texts() {
        return Stories.read(json).appeals().stream()
                .collect(Collectors.toMap(
                        Story::subject,
                        each -> words(String.join(" ", each.subject(), each.text(), String.join(" ", each.claims())))));
    }

    private static Set<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private static Map<String, Integer> shares(Map<String, List<Integer>> found) {
        return found.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> each.getValue().stream()
                                        .mapToInt(hit -> 100 * hit)
                                        .sum()
                                / each.getValue().size()));
    }

    private Sight everything() {
        Set<BodyId> all = organisation.bodies().stream().map(Body::id).collect(Collectors.toSet());
        return new Sight(all, all, all, all, Set.of(), Set.of());
    }

    private static List<Query> queries() throws IOException {
        try (Stream<String> lines = new ClassPathResource("search/queries.tsv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()) {
            return lines.filter(line -> !line.startsWith("#")).map(Query::of).toList();
        }
    }
}
