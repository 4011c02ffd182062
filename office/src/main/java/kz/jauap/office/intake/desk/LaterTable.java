package kz.jauap.office.intake.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.house.Vault;
import kz.jauap.office.intake.Beside;
import kz.jauap.office.intake.Submission;
import kz.jauap.office.intake.Taking;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.intake.upload.LentTrays;
import kz.jauap.office.intake.upload.TrayHolder;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table `intake_later`. What lies in it goes when it is registered, or when a clerk throws it away.
@Repository
class LaterTable implements Beside, TrayHolder {
    private static final String FIELDS = "intake.later.fields";

    private final JdbcClient sql;
    private final Vault vault;

    LaterTable(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /// Sets a form aside, or sets it aside again.
    void put(Later later) {
        sql.sql("""
                insert into intake_later (form, tray, body, officer, fields, since)
                values (:form, :tray, :body, :officer, :fields, :since)
                on conflict (form) do update set body = excluded.body, officer = excluded.officer,
                  fields = excluded.fields
                """)
                .param("form", later.form())
                .param("tray", LentTrays.of(later.form()))
                .param("body", later.body().value())
                .param("officer", later.officer())
                .param("fields", vault.seal(FIELDS, later.fields().write()))
                .param("since", later.since().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// What lies aside for some bodies, the oldest first.
    List<Later> of(List<Body> bodies) {
        return sql.sql("select * from intake_later where body = any (?) order by since")
                .param((Object) bodies.stream().map(body -> body.id().value()).toArray(String[]::new))
                .query((row, _) -> read(row))
                .list();
    }

    Optional<Later> find(UUID form) {
        return sql.sql("select * from intake_later where form = ?")
                .param(form)
                .query((row, _) -> read(row))
                .optional();
    }

    /// It goes on as something else.
    void taken(UUID form) {
        sql.sql("delete from intake_later where form = ?").param(form).update();
    }

    @Override
    public void keep(AppealId appeal, Submission submission, Taking.Key key) {
        if (key.scope().startsWith(DeskPage.SCOPE)) {
            taken(UUID.fromString(key.key()));
        }
    }

    @Override
    public boolean needs(UUID tray) {
        return sql.sql("select exists (select 1 from intake_later where tray = ?)")
                .param(tray)
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    private Later read(ResultSet row) throws SQLException {
        return new Later(
                row.getObject("form", UUID.class),
                new BodyId(row.getString("body")),
                row.getLong("officer"),
                Fields.read(vault.open(FIELDS, row.getBytes("fields"))),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }
}
