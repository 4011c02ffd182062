package kz.jauap.office.registry.list;

import java.util.Map;
import java.util.Optional;
import kz.jauap.office.look.Page;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.tag.CaseTags;

/// What the codes in the rows of a list are called, bodies, topics and executors, and what else is told of each row:
/// all asked for once.
///
/// @param outside the bodies outside the akimat that have the whole of a case, and answer it
public record Captions(
        Map<String, String> bodies,
        Map<String, String> topics,
        Map<Long, String> executors,
        Map<AppealId, CaseTags> tags,
        Map<AppealId, String> outside) {
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

    /// The last day by which the akimat answers; whose term it is where another body does.
    public String due(CardRow row, Page page) {
        return Optional.ofNullable(outside.get(row.appeal()))
                .map(body -> page.say("registry.list.outside", body))
                .orElseGet(() -> page.shortDay(row.considerBy()));
    }
}
