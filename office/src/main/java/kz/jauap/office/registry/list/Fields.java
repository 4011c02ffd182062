package kz.jauap.office.registry.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.channel.Door;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.look.Choice;
import kz.jauap.office.look.Page;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.organisation.Topic;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
import kz.jauap.office.registry.card.Filter;
import kz.jauap.office.registry.card.Stage;
import org.springframework.stereotype.Component;

/// The fields by which the lists of cases are narrowed; one that leaves no choice is not asked.
@Component
public class Fields {
    private final Organisation organisation;
    private final People people;

    Fields(Organisation organisation, People people) {
        this.organisation = organisation;
        this.people = people;
    }

    /// Those of a queue.
    ///
    /// @param executors on whose desks the cases lie
    public List<Field> ofQueue(Filter filter, Set<Long> executors, Page page) {
        List<Field> fields = new ArrayList<>(ofMatter(filter, page));
        fields.add(stage(filter, Stream.of(Stage.values()).filter(Stage::open), page));
        if (executors.size() > 1) {
            fields.add(executor(filter, executors, page));
        }
        return fields;
    }

    /// Those of the registration journal.
    ///
    /// @param bodies whose cases the reader sees
    public List<Field> ofJournal(Filter filter, Set<BodyId> bodies, Page page) {
        List<Field> fields = new ArrayList<>();
        fields.add(stage(filter, Stream.of(Stage.values()), page));
        fields.add(late(filter, page));
        fields.addAll(ofMatter(filter, page));
        if (bodies.size() > 1) {
            fields.add(body(filter, bodies, page));
        }
        return fields;
    }

    private List<Field> ofMatter(Filter filter, Page page) {
        Filter.About about = filter.about();
        return List.of(
                field(
                        "district",
                        page.say("registry.list.district"),
                        page.say("registry.list.any-district"),
                        organisation.districts().stream(),
                        each -> new Choice(each.id().value(), page.in(each.shortName())),
                        about.district()),
                named(
                        "weight",
                        page.say("registry.column.weight"),
                        page.say("registry.any-weight"),
                        Stream.of(Weight.values()),
                        each -> page.say("law.weight." + each.name()),
                        filter.weight()),
                named(
                        "door",
                        page.say("registry.column.channel"),
                        page.say("registry.list.any-door"),
                        Stream.of(Door.values()),
                        each -> page.say("registry.list.door." + each.name()),
                        about.door()),
                named(
                        "kind",
                        page.say("registry.list.kind"),
                        page.say("registry.list.any-kind"),
                        Stream.of(Kind.values()),
                        each -> page.say("law.kind." + each.name()),
                        about.kind()),
                field(
                        "topic",
                        page.say("registry.list.topic"),
                        page.say("registry.list.any-topic"),
                        organisation.topics().stream(),
                        (Topic each) -> new Choice(each.id(), page.in(each.name())),
                        about.topic()));
    }

    private static Field stage(Filter filter, Stream<Stage> offered, Page page) {
        return named(
                "stage",
                page.say("registry.column.stage"),
                page.say("registry.any-stage"),
                offered,
                each -> page.say("registry.stage." + each.name()),
                filter.stage());
    }

    private static Field late(Filter filter, Page page) {
        return named(
                "late",
                page.say("registry.column.due"),
                page.say("registry.any-term"),
                Stream.of(Filter.Late.OPEN, Filter.Late.SOON, Filter.Late.OVERDUE),
                each -> page.say("registry.only." + each.name()),
                Optional.of(filter.late()).filter(late -> late != Filter.Late.ANY));
    }

    /// The bodies to choose from, if there are several in sight.
    private Field body(Filter filter, Set<BodyId> bodies, Page page) {
        return field(
                "body",
                page.say("registry.body"),
                page.say("registry.any-body"),
                organisation.bodies().stream().filter(body -> bodies.contains(body.id())),
                each -> new Choice(each.id().value(), page.in(each.shortName())),
                filter.body().map(BodyId::value));
    }

    private Field executor(Filter filter, Set<Long> executors, Page page) {
        return field(
                "executor",
                page.say("registry.executor"),
                page.say("registry.list.any-executor"),
                people.employed().stream().filter(officer -> executors.contains(officer.id())),
                (Officer each) ->
                        new Choice(String.valueOf(each.id()), each.name().signature(page.lang())),
                filter.executor().stream().mapToObj(String::valueOf).findFirst());
    }

    private static <E extends Enum<E>> Field named(
            String name, String label, String any, Stream<E> offered, Function<E, String> said, Optional<E> chosen) {
        return field(
                name, label, any, offered, each -> new Choice(each.name(), said.apply(each)), chosen.map(Enum::name));
    }

    private static <T> Field field(
            String name,
            String label,
            String any,
            Stream<T> offered,
            Function<T, Choice> shown,
            Optional<String> chosen) {
        List<Choice> choices = Stream.concat(Stream.of(new Choice("", any)), offered.map(shown))
                .toList();
        return new Field(name, label, choices, chosen.orElse(""));
    }
}
