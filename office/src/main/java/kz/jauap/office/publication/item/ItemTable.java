package kz.jauap.office.publication.item;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import kz.jauap.office.house.alphabet.Folding;
import kz.jauap.office.house.alphabet.Stems;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.number.AppealId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Table `publication_item`, as moderators and the journal's follower write it.
@Component
public class ItemTable {
    private final JdbcClient sql;

    ItemTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// The applicant agrees, or no longer does.
    public void consent(AppealId appeal, BodyId body, boolean given, Instant at) {
        sql.sql("""
                        insert into publication_item (appeal, body, consent, changed_at) values (?, ?, ?, ?)
                        on conflict (appeal) do update set consent = excluded.consent, changed_at = excluded.changed_at""")
                .param(appeal.value())
                .param(body.value())
                .param(given)
                .param(stamp(at))
                .update();
    }

    public void answered(AppealId appeal, BodyId body, Instant at) {
        sql.sql("""
                        insert into publication_item (appeal, body, consent, answered_at, changed_at)
                        values (?, ?, false, ?, ?)
                        on conflict (appeal) do update set answered_at = excluded.answered_at""")
                .param(appeal.value())
                .param(body.value())
                .param(stamp(at))
                .param(stamp(at))
                .update();
    }

    /// What was prepared of a case that turned out to be a crime or a threat goes; opened again, it is prepared anew.
    public void seal(AppealId appeal, BodyId body, boolean sealed, Instant at) {
        sql.sql("""
                        insert into publication_item (appeal, body, consent, sealed, changed_at)
                        values (?, ?, false, ?, ?)
                        on conflict (appeal) do update set sealed = excluded.sealed, changed_at = excluded.changed_at""")
                .param(appeal.value())
                .param(body.value())
                .param(sealed)
                .param(stamp(at))
                .update();
        empty();
    }

    private void empty() {
        sql.sql("""
                update publication_item set state = 'WAITING', reason = '', title = '', question = '', answer = '',
                  folded = '', title_stems = '', stems = '', prepared_by = null, prepared_at = null
                where sealed and (title <> '' or reason <> '')""").update();
    }

    /// Keeps what was prepared.
    public void prepare(AppealId appeal, Sheet sheet, About about, long officer, Instant at) {
        sql.sql("""
                        update publication_item set title = ?, question = ?, question_language = ?, answer = ?,
                          answer_language = ?, topic = ?, district = ?, asked_on = ?, answered_on = ?, prepared_by = ?,
                          prepared_at = ?, folded = ?, title_stems = ?, stems = ?, changed_at = ? where appeal = ?""")
                .param(sheet.title())
                .param(sheet.question())
                .param(sheet.questionLanguage())
                .param(sheet.answer())
                .param(sheet.answerLanguage())
                .param(about.topic())
                .param(about.district())
                .param(about.askedOn())
                .param(about.answeredOn())
                .param(officer)
                .param(stamp(at))
                .param(Folding.fold(sheet.title() + " " + sheet.question() + " " + sheet.answer()))
                .param(String.join(" ", Stems.of(sheet.title())))
                .param(String.join(" ", Stems.of(sheet.question() + " " + sheet.answer())))
                .param(stamp(at))
                .param(appeal.value())
                .update();
    }

    public void publish(AppealId appeal, int year, Instant at) {
        sql.sql("""
                        update publication_item set state = 'PUBLISHED', reason = '', changed_at = ?,
                          published_at = coalesce(published_at, ?), slug = coalesce(slug, ? || '-' || serial)
                        where appeal = ?""")
                .param(stamp(at))
                .param(stamp(at))
                .param(String.valueOf(year))
                .param(appeal.value())
                .update();
    }

    public void state(AppealId appeal, State state, String reason, Instant at) {
        sql.sql("update publication_item set state = ?, reason = ?, changed_at = ? where appeal = ?")
                .param(state.name())
                .param(reason)
                .param(stamp(at))
                .param(appeal.value())
                .update();
    }

    public Optional<Item> find(AppealId appeal) {
        return sql.sql("select * from publication_item where appeal = ?")
                .param(appeal.value())
                .query((row, _) -> read(row))
                .optional();
    }

    /// What is answered, agreed to and in a state, oldest answer first.
    public List<Item> in(State state, int most) {
        return sql.sql("""
                        select * from publication_item
                        where state = ? and answered_at is not null and consent and not sealed
                        order by answered_at, serial limit ?""")
                .param(state.name())
                .param(most)
                .query((row, _) -> read(row))
                .list();
    }

    private static Item read(ResultSet row) throws SQLException {
        long preparedBy = row.getLong("prepared_by");
        return new Item(
                new AppealId(row.getObject("appeal", UUID.class)),
                new BodyId(row.getString("body")),
                row.getBoolean("consent"),
                row.getBoolean("sealed"),
                moment(row.getObject("answered_at", OffsetDateTime.class)),
                State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("slug")),
                new Sheet(
                        row.getString("title"),
                        row.getString("question"),
                        row.getString("question_language"),
                        row.getString("answer"),
                        row.getString("answer_language")),
                preparedBy == 0 ? OptionalLong.empty() : OptionalLong.of(preparedBy),
                moment(row.getObject("prepared_at", OffsetDateTime.class)),
                moment(row.getObject("published_at", OffsetDateTime.class)),
                row.getString("reason"));
    }

    static OffsetDateTime stamp(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    static Optional<Instant> moment(@Nullable OffsetDateTime stamp) {
        return Optional.ofNullable(stamp).map(OffsetDateTime::toInstant);
    }
}
