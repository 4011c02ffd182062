package kz.jauap.office.site.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.sql.DataSource;
import kz.jauap.office.house.postgres.TestServer;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// What a city wrote under the key of a text that now stands under the acts' names comes along.
class RenamedWordingsTest {
    private static final String SCRIPT = "V431__site_wording_by_act.sql";

    private final DataSource database =
            new DriverManagerDataSource(TestServer.newDatabase(), TestServer.user(), TestServer.password());
    private final JdbcClient sql = JdbcClient.create(database);

    /// The office before the new version was put in.
    @BeforeEach
    void before() {
        assertThat(sql.sql("delete from flyway_schema_history where script = ?")
                        .param(SCRIPT)
                        .update())
                .isEqualTo(1);
    }

    private void migrate() {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .load()
                .migrate();
    }

    private void wrote(String key, String lang, String text) {
        sql.sql("""
                insert into site_wording (key, lang, text, base, note, written_by, written_at, published_by, published_at)
                values (?, ?, ?, '', '', 1, current_timestamp, 1, current_timestamp)""").params(key, lang, text).update();
    }

    private List<String> keys(String text) {
        return sql.sql("select key from site_wording where text = ? order by id")
                .param(text)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private void chose(String policy, String acknowledged) {
        sql.sql("alter table people_foundation drop constraint people_foundation_founded_by_fkey")
                .update();
        sql.sql("insert into people_foundation (policy, founded_by, founded_at, acknowledged)"
                        + " values (?, 1, current_timestamp, nullif(?, ''))")
                .params(policy, acknowledged)
                .update();
    }

    @Test
    void aWordingOfTheGuidesOfficeGoesToTheLaw() {
        chose("GUIDE", "Аға маман");
        wrote("intake.start.official.4", "ru", "Так пишет город");
        wrote("intake.start.official.4", "ru", "Так пишет город");
        wrote("site.guide.disagree.appc", "ru", "Через орган");
        wrote("intake.start.official.1", "ru", "Как было");
        migrate();
        assertThat(keys("Так пишет город"))
                .containsExactly("intake.start.official.4.law221", "intake.start.official.4.law221");
        assertThat(keys("Через орган")).containsExactly("site.guide.disagree.where.appc");
        assertThat(keys("Как было")).containsExactly("intake.start.official.1");
    }

    @Test
    void aWordingOfAnOfficeThatSaidNothingGoesToTheLaw() {
        wrote("site.status.legal", "kk", "Қала сөзі");
        migrate();
        assertThat(keys("Қала сөзі")).containsExactly("site.status.legal.law221");
    }

    @Test
    void aWordingOfAnOfficeThatGoesByTheCodeGoesToTheCode() {
        chose("CURRENT_LAW", "");
        wrote("site.status.legal", "kk", "Қала сөзі");
        migrate();
        assertThat(keys("Қала сөзі")).containsExactly("site.status.legal.appc");
    }

    @Test
    void whatWasWrittenUnderTheNewKeyStays() {
        wrote("site.status.legal", "ru", "Прежнее");
        wrote("site.status.legal.law221", "ru", "Новое");
        wrote("site.status.legal", "en", "Former");
        migrate();
        assertThat(keys("Прежнее")).containsExactly("site.status.legal");
        assertThat(keys("Новое")).containsExactly("site.status.legal.law221");
        assertThat(keys("Former")).containsExactly("site.status.legal.law221");
    }

    /// No former key is left to say something, and each new one is a text of the software.
    @Test
    void everyKeyOfTheScriptLeadsFromNoTextToOne() throws IOException {
        Words words = new Words(true);
        List<String[]> renamed = sql.sql("""
                select former, law221, appc from (values %s) as renamed (former, law221, appc)""".formatted(pairs()))
                .query((row, _) -> new String[] {row.getString(1), row.getString(2), row.getString(3)})
                .list();
        assertThat(renamed).hasSizeGreaterThan(20).allSatisfy(each -> {
            assertThat(words.keys(Lang.KK)).contains(each[1], each[2]).doesNotContain(each[0]);
        });
    }

    private static String pairs() throws IOException {
        String script = new ClassPathResource("db/migration/" + SCRIPT).getContentAsString(StandardCharsets.UTF_8);
        return script.substring(script.indexOf("(values") + 7, script.indexOf("), named"));
    }
}
