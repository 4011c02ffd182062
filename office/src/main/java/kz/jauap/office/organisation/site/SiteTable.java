package kz.jauap.office.organisation.site;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.look.Brand.Tint;
import kz.jauap.office.look.Trilingual;
import kz.jauap.office.organisation.Body;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Table `organisation_site`.
@Component
class SiteTable {
    private final JdbcClient sql;

    SiteTable(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<DistrictSite> of(Body body) {
        return sql.sql("select * from organisation_site where body = ?")
                .param(body.id().value())
                .query((row, _) -> new DistrictSite(
                        body,
                        new Trilingual(row.getString("name_kk"), row.getString("name_ru"), row.getString("name_en")),
                        Tint.of(row.getString("tint")),
                        row.getString("phone"),
                        row.getString("email"),
                        Weight.valueOf(row.getString("unsigned_worth"))))
                .optional();
    }

    void put(DistrictSite site, Instant at) {
        sql.sql("""
                        insert into organisation_site (body, name_kk, name_ru, name_en, tint, phone, email, unsigned_worth,
                          changed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (body) do update set name_kk = excluded.name_kk, name_ru = excluded.name_ru,
                          name_en = excluded.name_en, tint = excluded.tint, phone = excluded.phone,
                          email = excluded.email, unsigned_worth = excluded.unsigned_worth,
                          changed_at = excluded.changed_at""")
                .param(site.body().id().value())
                .param(site.name().kk())
                .param(site.name().ru())
                .param(site.name().en())
                .param(site.tint().name())
                .param(site.phone())
                .param(site.email())
                .param(site.unsigned().name())
                .param(at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
