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

/// What the codes in the rows of a list are called: bodies, topics and executors, each asked for once.
public record Captions(Map<String, String> bodies, Map<String, String> topics, Map<Long, String> executors) {
    /// Those of some rows.
    public static Captions of(List<CardRow> rows, Organisation organisation, People people, Page page) {
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
                                Officer::id, officer -> officer.name().signature(page.lang()))));
    }

    /// The district the matter is in; empty where none was said.
    public String district(CardRow row) {
        return row.district().map(id -> bodies.getOrDefault(id, "")).orElse("");
    }

    /// What it is about; empty where that was not said.
    public String topic(CardRow row) {
        return row.topic().map(id -> topics.getOrDefault(id, "")).orElse("");
    }

    /// Who considers it; empty where it is given to nobody.
    public String executor(CardRow row) {
        return row.executor().stream()
                .mapToObj(id -> executors.getOrDefault(id, ""))
                .findFirst()
                .orElse("");
    }

    public String body(CardRow row) {
        return bodies.getOrDefault(row.body().value(), "");
    }
}
