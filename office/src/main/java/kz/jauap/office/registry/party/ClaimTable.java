package kz.jauap.office.registry.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.secrecy.Secrecy;
import kz.jauap.office.registry.secrecy.Strongbox;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Table `registry_claim`: what is asked for, each thing by itself; places count from 1.
@Component
class ClaimTable {
    private static final String WORDS = "registry_claim.words";

    private final JdbcClient sql;
    private final JdbcTemplate batch;
    private final Strongbox box;

    ClaimTable(JdbcClient sql, JdbcTemplate batch, Strongbox box) {
        this.sql = sql;
        this.batch = batch;
        this.box = box;
    }

    void add(Map<AppealId, Letter> letters, Function<AppealId, Secrecy> how) {
        List<Object[]> rows = new ArrayList<>();
        letters.forEach((appeal, letter) -> {
            Secrecy secrecy = how.apply(appeal);
            int place = 0;
            for (String words : letter.claims()) {
                rows.add(new Object[] {appeal.value(), ++place, box.in(secrecy, WORDS, words), secrecy.sealed()});
            }
        });
        batch.batchUpdate("insert into registry_claim (appeal, place, words, sealed) values (?, ?, ?, ?)", rows);
    }

    List<String> of(AppealId appeal) {
        return sql.sql("select words, sealed from registry_claim where appeal = ? order by place")
                .param(appeal.value())
                .query((row, _) -> box.out(Secrecy.of(row), WORDS, row.getString("words")))
                .list();
    }

    void keep(AppealId appeal, Secrecy how) {
        List<Object[]> rows = new ArrayList<>();
        int place = 0;
        for (String words : of(appeal)) {
            rows.add(new Object[] {box.in(how, WORDS, words), how.sealed(), appeal.value(), ++place});
        }
        batch.batchUpdate("update registry_claim set words = ?, sealed = ? where appeal = ? and place = ?", rows);
    }
}
