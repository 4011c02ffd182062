package kz.jauap.office.organisation.brand;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.look.Brand.Tint;
import kz.jauap.office.look.Trilingual;
import kz.jauap.office.look.sign.Emblem;
import kz.jauap.office.look.sign.Shade;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Table `organisation_brand`, to which each change adds a row.
@Repository
class BrandTable {
    private final JdbcClient sql;

    BrandTable(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<CitySign> newest() {
        return sql.sql("select * from organisation_brand order by id desc limit 1")
                .query((row, _) -> sign(row))
                .optional();
    }

    void add(CitySign sign, long by, Instant at) {
        sql.sql("""
                        insert into organisation_brand (name_kk, name_ru, name_en, owner_kk, owner_ru, owner_en, phone,
                          email, tint, shade, emblem, changed_by, changed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(sign.name().kk())
                .param(sign.name().ru())
                .param(sign.name().en())
                .param(sign.owner().kk())
                .param(sign.owner().ru())
                .param(sign.owner().en())
                .param(sign.phone())
                .param(sign.email())
                .param(sign.tint().name())
                .param(sign.shade().map(Shade::code).orElse(null))
                .param(sign.emblem().map(emblem -> emblem.png().array()).orElse(null))
                .param(by)
                .param(at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static CitySign sign(ResultSet row) throws SQLException {
        return new CitySign(
                three(row, "name"),
                three(row, "owner"),
                row.getString("phone"),
                row.getString("email"),
                Tint.of(row.getString("tint")),
                Optional.ofNullable(row.getString("shade")).flatMap(Shade::parse),
                Optional.ofNullable(row.getBytes("emblem")).map(png -> new Emblem(Bytes.of(png))));
    }

    private static Trilingual three(ResultSet row, String name) throws SQLException {
        return new Trilingual(row.getString(name + "_kk"), row.getString(name + "_ru"), row.getString(name + "_en"));
    }
}
