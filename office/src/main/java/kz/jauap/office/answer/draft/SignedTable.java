package kz.jauap.office.answer.draft;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Table `answer_signed`: the words of signed answers, to measure later ones by.
@Component
public class SignedTable {
    private static final int COMPARED = 500;

    private final JdbcClient sql;

    SignedTable(JdbcClient sql) {
        this.sql = sql;
    }

    public void put(AppealId appeal, BodyId body, String number, Instant at, String prose) {
        sql.sql("""
                        insert into answer_signed (appeal, body, number, signed_at, prose) values (?, ?, ?, ?, ?)
                        on conflict (appeal) do update set signed_at = excluded.signed_at, prose = excluded.prose""")
                .param(appeal.value())
                .param(body.value())
                .param(number)
                .param(at.atOffset(ZoneOffset.UTC))
                .param(prose)
                .update();
    }

    /// The most similar of the body's latest answers to other appeals.
    public Optional<Likeness> nearest(AppealId appeal, BodyId body, String prose) {
        return sql.sql("""
                        select number, similarity(prose, ?) as share from
                          (select number, prose from answer_signed where body = ? and appeal <> ?
                           order by signed_at desc limit ?) latest
                        order by share desc limit 1""")
                .param(prose)
                .param(body.value())
                .param(appeal.value())
                .param(COMPARED)
                .query((row, _) -> new Likeness(row.getString("number"), row.getDouble("share")))
                .optional();
    }
}
