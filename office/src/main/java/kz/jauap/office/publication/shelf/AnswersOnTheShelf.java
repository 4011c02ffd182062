package kz.jauap.office.publication.shelf;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.jauap.office.registry.file.PublishedAnswers;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The answers that stand on the public shelf, by their appeals.
@Component
class AnswersOnTheShelf implements PublishedAnswers {
    private final JdbcClient sql;

    AnswersOnTheShelf(JdbcClient sql) {
        this.sql = sql;
    }

    private record Row(AppealId appeal, String answer) {}

    @Override
    public Map<AppealId, String> of(Collection<AppealId> appeals) {
        Object all = appeals.stream().map(AppealId::value).toArray(UUID[]::new);
        return sql
                .sql("select appeal, answer from publication_item where shown and appeal = any (:all)")
                .param("all", all)
                .query((row, _) -> new Row(new AppealId(row.getObject("appeal", UUID.class)), row.getString("answer")))
                .list()
                .stream()
                .collect(Collectors.toMap(Row::appeal, Row::answer));
    }
}
