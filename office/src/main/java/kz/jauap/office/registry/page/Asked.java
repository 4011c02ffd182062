package kz.jauap.office.registry.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.card.Filter;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.card.Waiting;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/// What a reader of the journal asked for, as it came with the address; what it does not understand narrows nothing.
record Asked(MultiValueMap<String, String> sent) {
    private static final List<String> KEPT =
            List.of("q", "stage", "weight", "late", "body", "executor", "waiting", "due", "topic", "district");
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
                new Filter.About(named(Waiting.values(), "waiting"), day("due"), id("topic"), id("district")),
                given("before"));
    }

    Optional<String> given(String name) {
        return Optional.ofNullable(sent.getFirst(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private Optional<String> id(String name) {
        return given(name).filter(id -> id.matches(ID));
    }

    private Optional<LocalDate> day(String name) {
        try {
            return given(name).map(LocalDate::parse);
        } catch (DateTimeParseException not) {
            return Optional.empty();
        }
    }

    private <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        return given(name)
                .flatMap(word -> Arrays.stream(all)
                        .filter(each -> each.name().equals(word))
                        .findFirst());
    }

    /// The address of the page that goes on before an appeal.
    String older(String before) {
        return address(KEPT, Map.of("before", before));
    }

    /// The address of the same list without one of the things it is narrowed by.
    String without(String name) {
        return address(KEPT.stream().filter(each -> !each.equals(name)).toList(), Map.of());
    }

    private String address(List<String> kept, Map<String, String> more) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/staff/journal");
        Map<String, String> values = new LinkedHashMap<>();
        kept.forEach(name -> given(name).ifPresent(value -> values.put(name, value)));
        values.putAll(more);
        values.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(values).toUriString();
    }
}
