package kz.jauap.office.registry.list;

import java.util.Map;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.tag.CaseTags;

/// What the codes in the rows of a list are called, bodies, topics and executors, and what else is told of each row:
/// all
/// asked for once.
public record Captions(
        Map<String, String> bodies,
        Map<String, String> topics,
        Map<Long, String> executors,
        Map<AppealId, CaseTags> tags) {
    /// What is told of a row at a glance.
    public CaseTags tags(CardRow row) {
        return tags.getOrDefault(row.appeal(), CaseTags.NONE);
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
