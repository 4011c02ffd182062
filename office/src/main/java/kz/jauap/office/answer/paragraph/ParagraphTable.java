package kz.jauap.office.answer.paragraph;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.look.Trilingual;
import kz.jauap.office.organisation.Validity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Table `answer_paragraph`; what was changed is kept as a withdrawn row.
@Component
class ParagraphTable {
    private final JdbcClient sql;

    ParagraphTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<Paragraph> all() {
        return sql.sql("select * from answer_paragraph where withdrawn_at is null order by topic, title_kk, id")
                .query((row, _) -> paragraph(row))
                .list();
    }

    Optional<Paragraph> find(long id) {
        return sql.sql("select * from answer_paragraph where id = ?")
                .param(id)
                .query((row, _) -> paragraph(row))
                .optional();
    }

    long add(Paragraph paragraph, long by, Instant at) {
        StatementSpec insert = sql.sql("""
                insert into answer_paragraph (topic, title_kk, title_ru, title_en, words_kk, words_ru, words_en, norm_kk,
                  norm_ru, norm_en, since, until, changed_by, changed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .param(paragraph.topic().orElse(""))
                .param(paragraph.title().kk())
                .param(paragraph.title().ru())
                .param(paragraph.title().en())
                .param(paragraph.words().kk())
                .param(paragraph.words().ru())
                .param(paragraph.words().en())
                .param(paragraph.norm().kk())
                .param(paragraph.norm().ru())
                .param(paragraph.norm().en())
                .param(paragraph.inForce().since())
                .param(paragraph.inForce().until().orElse(null))
                .param(by)
                .param(at.atOffset(ZoneOffset.UTC));
        return insert.query((row, _) -> row.getLong(1)).single();
    }

    void withdraw(long id, Instant at) {
        sql.sql("update answer_paragraph set withdrawn_at = ? where id = ? and withdrawn_at is null")
                .param(at.atOffset(ZoneOffset.UTC))
                .param(id)
                .update();
    }

    private static Paragraph paragraph(ResultSet row) throws SQLException {
        return new Paragraph(
                row.getLong("id"),
                Optional.of(row.getString("topic")).filter(topic -> !topic.isEmpty()),
                three(row, "title"),
                three(row, "words"),
                three(row, "norm"),
                new Validity(
                        row.getObject("since", LocalDate.class),
                        Optional.ofNullable(row.getObject("until", LocalDate.class))),
                row.getObject("withdrawn_at") != null);
    }

    private static Trilingual three(ResultSet row, String name) throws SQLException {
        return new Trilingual(row.getString(name + "_kk"), row.getString(name + "_ru"), row.getString(name + "_en"));
    }
}
