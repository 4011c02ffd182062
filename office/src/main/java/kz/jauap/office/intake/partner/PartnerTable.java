package kz.jauap.office.intake.partner;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.intake.egov.wire.Flavour;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tables `intake_partner` and `intake_partner_token`.
@Component
class PartnerTable {
    private final JdbcClient sql;

    PartnerTable(JdbcClient sql) {
        this.sql = sql;
    }

    long add(
            String name, Partner.Errand errand, Partner.Sealing sealing, Flavour flavour, String endpoint, Instant at) {
        return sql.sql("""
                        insert into intake_partner (name, errand, sealing, flavour, endpoint, since)
                        values (?, ?, ?, ?, ?, ?)
                        returning id""")
                .param(name)
                .param(errand.name())
                .param(sealing.name())
                .param(flavour.name())
                .param(endpoint)
                .param(stamp(at))
                .query(Long.class)
                .single();
    }

    void change(long id, Partner.Sealing sealing, Flavour flavour, String endpoint) {
        sql.sql("update intake_partner set sealing = ?, flavour = ?, endpoint = ? where id = ? and until is null")
                .param(sealing.name())
                .param(flavour.name())
                .param(endpoint)
                .param(id)
                .update();
    }

    void shutOut(long id, Instant at) {
        sql.sql("update intake_partner set until = ? where id = ? and until is null")
                .param(stamp(at))
                .param(id)
                .update();
    }

    /// Adds a token; those given before stay good until a moment at most.
    void addToken(long partner, byte[] fingerprint, Instant at, Instant formerUntil) {
        sql.sql("update intake_partner_token set until = ? where partner = ? and (until is null or until > ?)")
                .param(stamp(formerUntil))
                .param(partner)
                .param(stamp(formerUntil))
                .update();
        sql.sql("insert into intake_partner_token (fingerprint, partner, since) values (?, ?, ?)")
                .param(fingerprint)
                .param(partner)
                .param(stamp(at))
                .update();
    }

    /// The partner that a token stands for, if both are good at a moment.
    Optional<Partner> ofToken(byte[] fingerprint, Instant at) {
        return sql.sql("""
                        select p.* from intake_partner p join intake_partner_token t on t.partner = p.id
                        where t.fingerprint = ? and p.until is null and (t.until is null or t.until > ?)""")
                .param(fingerprint)
                .param(stamp(at))
                .query((row, _) -> read(row))
                .optional();
    }

    /// The newest token of a partner.
    Optional<byte[]> newestToken(long partner) {
        return sql.sql("""
                        select fingerprint from intake_partner_token where partner = ? order by since desc, fingerprint
                        limit 1""").param(partner).query(byte[].class).optional();
    }

    Optional<Partner> find(long id) {
        return sql.sql("select * from intake_partner where id = ?")
                .param(id)
                .query((row, _) -> read(row))
                .optional();
    }

    List<Partner> all() {
        return sql.sql("select * from intake_partner order by until nulls first, id")
                .query((row, _) -> read(row))
                .list();
    }

    private static Partner read(ResultSet row) throws SQLException {
        return new Partner(
                row.getLong("id"),
                row.getString("name"),
                Partner.Errand.valueOf(row.getString("errand")),
                Partner.Sealing.valueOf(row.getString("sealing")),
                Flavour.valueOf(row.getString("flavour")),
                Optional.of(row.getString("endpoint"))
                        .filter(text -> !text.isEmpty())
                        .map(URI::create),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("until", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private static OffsetDateTime stamp(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
