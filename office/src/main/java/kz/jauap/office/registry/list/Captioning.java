package kz.jauap.office.registry.list;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.office.look.Page;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.organisation.Topic;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.route.Route;
import kz.jauap.office.registry.tag.Tags;
import org.springframework.stereotype.Component;

/// Looks up what the rows of a list are to be shown with, for all of them at once.
@Component
public class Captioning {
    private final Organisation organisation;
    private final People people;
    private final Tags tags;
    private final Route route;

    Captioning(Organisation organisation, People people, Tags tags, Route route) {
        this.organisation = organisation;
        this.people = people;
        this.tags = tags;
        this.route = route;
    }

    public Captions of(List<CardRow> rows, Page page) {
        return new Captions(
                rows.stream()
                        .flatMap(row -> Stream.concat(Stream.of(row.body().value()), row.district().stream()))
                        .distinct()
                        .flatMap(id -> organisation.find(id).stream())
                        .collect(Collectors.toMap(body -> body.id().value(), body -> page.in(body.shortName()))),
                organisation.topics().stream().collect(Collectors.toMap(Topic::id, topic -> page.in(topic.name()))),
                rows.stream()
                        .flatMap(row -> row.executor().stream().boxed())
                        .distinct()
                        .flatMap(id -> people.find(id).stream())
                        .collect(Collectors.toMap(
                                Officer::id, officer -> officer.name().signature(page.lang()))),
                tags.of(rows.stream().map(CardRow::appeal).toList()),
                route.outside(rows).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                each -> page.in(each.getValue().body().shortName()))));
    }
}
