package kz.jauap.office.registry.party;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.secrecy.Secrecy;
import kz.jauap.office.registry.secrecy.Strongbox;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Table `registry_named`: whom complaints name, and whether it is settled who that is; places count from 1.
@Component
class NamedTable {
    private static final String WORDS = "registry_named.words";
    private static final String ADD =
            "insert into registry_named (appeal, place, words, officer, settled, sealed) values (?, ?, ?, ?, ?, ?)";

    private final JdbcClient sql;
    private final JdbcTemplate batch;
    private final Strongbox box;

    NamedTable(JdbcClient sql, JdbcTemplate batch, Strongbox box) {
        this.sql = sql;
        this.batch = batch;
        this.box = box;
    }

    void add(Map<AppealId, Letter> letters, Function<AppealId, Secrecy> how) {
        List<Object[]> rows = new ArrayList<>();
        letters.forEach((appeal, letter) -> {
            int place = 0;
            for (Letter.Named one :
                    letter.complaint().map(Letter.Complaint::against).orElse(List.of())) {
                rows.add(row(appeal, ++place, one, how.apply(appeal)));
            }
        });
        batch.batchUpdate(ADD, rows);
    }

    private Object[] row(AppealId appeal, int place, Letter.Named one, Secrecy how) {
        List<@Nullable Object> values = Arrays.asList(
                appeal.value(),
                place,
                box.in(how, WORDS, one.words()),
                one.officer().orElse(null),
                one.officer().isPresent(),
                how.sealed());
        return values.toArray();
    }

    List<Letter.Named> of(AppealId appeal) {
        return sql.sql("select words, officer, sealed from registry_named where appeal = ? order by place")
                .param(appeal.value())
                .query((row, _) -> new Letter.Named(
                        box.out(Secrecy.of(row), WORDS, row.getString("words")),
                        Optional.ofNullable(row.getObject("officer", Long.class))))
                .list();
    }

    /// Adds names behind those that stand there; they are to be linked or cleared like others.
    void note(AppealId appeal, List<String> against, Secrecy how) {
        List<Object[]> rows = new ArrayList<>();
        int place = of(appeal).size();
        for (String words : against) {
            rows.add(row(appeal, ++place, new Letter.Named(words, Optional.empty()), how));
        }
        batch.batchUpdate(ADD, rows);
    }

    void link(AppealId appeal, int place, @Nullable Long officer) {
        sql.sql("update registry_named set officer = ?, settled = true where appeal = ? and place = ?")
                .param(officer)
                .param(appeal.value())
                .param(place)
                .update();
    }

    /// What is settled for the whole is settled for its part.
    void settleAs(AppealId part, AppealId whole) {
        sql.sql("""
                        update registry_named part set settled = whole.settled from registry_named whole
                        where part.appeal = ? and whole.appeal = ? and whole.place = part.place""").param(part.value()).param(whole.value()).update();
    }

    void keep(AppealId appeal, Secrecy how) {
        List<Object[]> rows = new ArrayList<>();
        int place = 0;
        for (Letter.Named one : of(appeal)) {
            rows.add(new Object[] {box.in(how, WORDS, one.words()), how.sealed(), appeal.value(), ++place});
        }
        batch.batchUpdate("update registry_named set words = ?, sealed = ? where appeal = ? and place = ?", rows);
    }
}
