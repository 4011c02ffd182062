package kz.jauap.office.registry.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.card.Filter;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.card.Waiting;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/// What a reader of the journal asked for, as it came with the address; what it does not understand narrows nothing.
record Asked(MultiValueMap<String, String> sent) {
    static final String MARK = "mark";
    private static final List<String> KEPT = List.of(
            "q",
            "stage",
            "weight",
            "late",
            "body",
            "executor",
            "waiting",
            "due",
            "registered",
            "answered",
            "topic",
            "district",
            MARK);
    private static final String ID = "[a-z][a-z0-9-]{0,39}";

    Filter filter() {
        return new Filter(
                named(Stage.values(), "stage"),
                named(Weight.values(), "weight"),
                named(Filter.Late.values(), "late").orElse(Filter.Late.ANY),
                id("body").map(BodyId::new),
                given("executor")
                        .filter(id -> id.matches("\\d{1,18}"))
                        .map(id -> OptionalLong.of(Long.parseLong(id)))
                        .orElse(OptionalLong.empty()),
                new Filter.About(named(Waiting.values(), "waiting"), id("topic"), id("district"), days(), marks()),
                given("before"));
    }

    Optional<String> given(String name) {
        return Optional.ofNullable(sent.getFirst(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private Optional<String> id(String name) {
        return given(name).filter(id -> id.matches(ID));
    }

    private Map<Filter.About.Day, LocalDate> days() {
        Map<Filter.About.Day, LocalDate> days = new EnumMap<>(Filter.About.Day.class);
        for (Filter.About.Day each : Filter.About.Day.values()) {
            day(each.code()).ifPresent(day -> days.put(each, day));
        }
        return days;
    }

    private Optional<LocalDate> day(String name) {
        try {
            return given(name).map(LocalDate::parse);
        } catch (DateTimeParseException not) {
            return Optional.empty();
        }
    }

    private Set<Filter.About.Mark> marks() {
        List<String> asked = sent.getOrDefault(MARK, List.of());
        return Arrays.stream(Filter.About.Mark.values())
                .filter(each -> asked.contains(each.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        return given(name)
                .flatMap(word -> Arrays.stream(all)
                        .filter(each -> each.name().equals(word))
                        .findFirst());
    }

    /// The address of the page that goes on before an appeal.
    String older(String before) {
        MultiValueMap<String, String> next = kept();
        next.set("before", before);
        return address(next);
    }

    /// The address of the same list without one of the things it is narrowed by.
    String without(String name, String value) {
        MultiValueMap<String, String> rest = kept();
        if (rest.containsKey(name)) {
            rest.put(
                    name,
                    rest.getOrDefault(name, List.of()).stream()
                            .filter(each -> !each.equals(value))
                            .toList());
        }
        return address(rest);
    }

    private MultiValueMap<String, String> kept() {
        MultiValueMap<String, String> kept = new LinkedMultiValueMap<>();
        KEPT.stream()
                .filter(name -> !name.equals(MARK))
                .forEach(name -> given(name).ifPresent(value -> kept.add(name, value)));
        marks().stream().sorted().forEach(mark -> kept.add(MARK, mark.name()));
        return kept;
    }

    private static String address(MultiValueMap<String, String> asked) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/staff/journal");
        List<String> values = asked.values().stream().flatMap(List::stream).toList();
        asked.forEach((name, each) -> each.forEach(_ -> address.queryParam(name, "{" + name + "}")));
        return address.encode().buildAndExpand(values.toArray()).toUriString();
    }
}
