package kz.jauap.office.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Table `organisation_topic`.
@Repository
class TopicTable {
    private final JdbcClient jdbc;

    TopicTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Topic> all() {
        return jdbc.sql("SELECT * FROM organisation_topic ORDER BY place")
                .query((row, n) -> topic(row))
                .list();
    }

    void insert(Topic topic) {
        var statement = jdbc.sql("""
                INSERT INTO organisation_topic (id, name_kk, name_ru, name_en,
                    keywords_kk, keywords_ru, keywords_en)
                VALUES (:id, :name_kk, :name_ru, :name_en, :keywords_kk, :keywords_ru, :keywords_en)""")
                .param("id", topic.id())
                .param("keywords_kk", topic.keywords().kk().toArray(String[]::new))
                .param("keywords_ru", topic.keywords().ru().toArray(String[]::new))
                .param("keywords_en", topic.keywords().en().toArray(String[]::new));
        Columns.trilingual(statement, "name", topic.name()).update();
    }

    private static Topic topic(ResultSet row) throws SQLException {
        return new Topic(
                row.getString("id"),
                Columns.trilingual(row, "name"),
                new Topic.Keywords(words(row, "keywords_kk"), words(row, "keywords_ru"), words(row, "keywords_en")));
    }

    private static List<String> words(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
