package kz.jauap.office.registry.list;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.channel.Door;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.look.Dates;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.card.Filter;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.card.Waiting;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/// What a reader of a list asked for, as it came with the address; what it does not understand narrows nothing.
public record Asked(Listing list, MultiValueMap<String, String> sent) {
    static final String MARK = "mark";
    private static final String ID = "[a-z][a-z0-9-]{0,39}";

    /// A list that is narrowed: the address of its page, and by what name it is told the last case of the page before.
    public enum Listing {
        QUEUE("/staff/queue", "after"),
        JOURNAL("/staff/journal", "before");

        private final String path;
        private final String turn;

        Listing(String path, String turn) {
            this.path = path;
            this.turn = turn;
        }

        public String path() {
            return path;
        }

        /// The list of an address' word, such as `queue`.
        static Optional<Listing> called(String word) {
            return Arrays.stream(values())
                    .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(word))
                    .findFirst();
        }
    }

    /// What was understood of it.
    public Filter filter() {
        return new Filter(
                named(Stage.values(), "stage"),
                named(Weight.values(), "weight"),
                named(Filter.Late.values(), "late").orElse(Filter.Late.ANY),
                id("body").map(BodyId::new),
                given("executor")
                        .filter(id -> id.matches("\\d{1,18}"))
                        .map(id -> OptionalLong.of(Long.parseLong(id)))
                        .orElse(OptionalLong.empty()),
                new Filter.About(
                        named(Kind.values(), "kind"),
                        named(Door.values(), "door"),
                        named(Waiting.values(), "waiting"),
                        id("topic"),
                        id("district"),
                        days(),
                        marks()),
                given(list.turn));
    }

    /// What was given for a name; empty where nothing was.
    public Optional<String> given(String name) {
        return Optional.ofNullable(sent.getFirst(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private Optional<String> id(String name) {
        return given(name).filter(id -> id.matches(ID));
    }

    private Map<Filter.About.Day, LocalDate> days() {
        Map<Filter.About.Day, LocalDate> days = new EnumMap<>(Filter.About.Day.class);
        for (Filter.About.Day each : Filter.About.Day.values()) {
            given(each.code()).flatMap(Dates::read).ifPresent(day -> days.put(each, day));
        }
        return days;
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

    /// The address of the page that goes on from its last case.
    public String further(String last) {
        MultiValueMap<String, String> next = kept();
        next.set(list.turn, last);
        return address(next);
    }

    /// Whether this is not the first page.
    public boolean turned() {
        return given(list.turn).isPresent();
    }

    /// The address of the same list without one of the things it is narrowed by.
    String without(String name, String value) {
        MultiValueMap<String, String> rest = kept();
        rest.computeIfPresent(
                name,
                (_, values) ->
                        values.stream().filter(each -> !each.equals(value)).toList());
        return address(rest);
    }

    /// The address of the same list from its beginning.
    public String address() {
        return address(kept());
    }

    /// What it is narrowed by, as it stands after the question mark of an address: without what was searched for, which
    /// may be somebody's name.
    public String narrowing() {
        MultiValueMap<String, String> narrowed = kept();
        narrowed.remove("q");
        return address(narrowed).substring(list.path().length()).replaceFirst("^[?]", "");
    }

    /// What stands behind the path of that address, with its question mark.
    public String tail() {
        return address().substring(list.path().length());
    }

    /// Everything it is narrowed by that was understood, as it is sent.
    public MultiValueMap<String, String> kept() {
        Filter filter = filter();
        Filter.About about = filter.about();
        MultiValueMap<String, String> kept = new LinkedMultiValueMap<>();
        given("q").ifPresent(words -> kept.add("q", words));
        filter.stage().ifPresent(stage -> kept.add("stage", stage.name()));
        filter.weight().ifPresent(weight -> kept.add("weight", weight.name()));
        if (filter.late() != Filter.Late.ANY) {
            kept.add("late", filter.late().name());
        }
        filter.body().ifPresent(body -> kept.add("body", body.value()));
        filter.executor().ifPresent(executor -> kept.add("executor", String.valueOf(executor)));
        about.kind().ifPresent(kind -> kept.add("kind", kind.name()));
        about.door().ifPresent(door -> kept.add("door", door.name()));
        about.waiting().ifPresent(waiting -> kept.add("waiting", waiting.name()));
        about.topic().ifPresent(topic -> kept.add("topic", topic));
        about.district().ifPresent(district -> kept.add("district", district));
        about.days().forEach((day, on) -> kept.add(day.code(), on.toString()));
        about.marks().stream().sorted().forEach(mark -> kept.add(MARK, mark.name()));
        return kept;
    }

    private String address(MultiValueMap<String, String> asked) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(list.path());
        List<String> values = asked.values().stream().flatMap(List::stream).toList();
        asked.forEach((name, each) -> each.forEach(_ -> address.queryParam(name, "{" + name + "}")));
        return address.encode().buildAndExpand(values.toArray()).toUriString();
    }
}
