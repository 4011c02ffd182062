package kz.jauap.office.answer.draft;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.jauap.office.house.SealedColumns;
import kz.jauap.office.house.Vault;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Table `answer_signed`: the words of signed answers, to measure later ones by.
@Component
public class SignedTable implements SealedColumns {
    private static final String PROSE = "answer_signed.prose";
    private static final int COMPARED = 500;

    private final JdbcClient sql;
    private final Vault vault;

    SignedTable(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    @Override
    public Set<String> sealedColumns() {
        return Set.of(PROSE);
    }

    public void put(AppealId appeal, BodyId body, String number, Instant at, String prose) {
        sql.sql("""
                        insert into answer_signed (appeal, body, number, signed_at, prose) values (?, ?, ?, ?, ?)
                        on conflict (appeal) do update set signed_at = excluded.signed_at, prose = excluded.prose""")
                .param(appeal.value())
                .param(body.value())
                .param(number)
                .param(at.atOffset(ZoneOffset.UTC))
                .param(vault.sealWords(PROSE, prose))
                .update();
    }

    /// The most similar of the body's latest answers to other appeals.
    public Optional<Likeness> nearest(AppealId appeal, BodyId body, String prose) {
        record Earlier(String number, String prose) {}
        List<Earlier> latest = sql.sql("""
                        select number, prose from answer_signed where body = ? and appeal <> ?
                        order by signed_at desc limit ?""")
                .param(body.value())
                .param(appeal.value())
                .param(COMPARED)
                .query((row, _) -> new Earlier(row.getString("number"), vault.openWords(PROSE, row.getString("prose"))))
                .list();
        return sql.sql("""
                        select number, similarity(prose, ?) as share from unnest(?, ?) latest (number, prose)
                        order by share desc limit 1""")
                .param(prose)
                .param(latest.stream().map(Earlier::number).toArray(String[]::new))
                .param(latest.stream().map(Earlier::prose).toArray(String[]::new))
                .query((row, _) -> new Likeness(row.getString("number"), row.getDouble("share")))
                .optional();
    }
}
