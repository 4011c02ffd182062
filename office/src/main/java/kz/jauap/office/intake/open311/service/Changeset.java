package kz.jauap.office.intake.open311.service;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import kz.jauap.office.intake.open311.wire.Format;
import kz.jauap.office.intake.open311.wire.Writing;
import kz.jauap.office.look.Lang;
import kz.jauap.office.organisation.Organisation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Since when the services and what they ask have been as they are (table `intake_changeset`).
@Component
public class Changeset {
    private final Services services;
    private final Organisation organisation;
    private final JdbcClient sql;
    private final Clock clock;

    Changeset(Services services, Organisation organisation, JdbcClient sql, Clock clock) {
        this.services = services;
        this.organisation = organisation;
        this.sql = sql;
        this.clock = clock;
    }

    @Transactional
    public Instant since() {
        byte[] print = print();
        Optional<Known> known = sql.sql("select print, since from intake_changeset order by id desc limit 1")
                .query((row, _) -> new Known(
                        Arrays.equals(row.getBytes("print"), print),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .optional();
        return known.filter(Known::same).map(Known::since).orElseGet(() -> put(print));
    }

    private record Known(boolean same, Instant since) {}

    private Instant put(byte[] print) {
        Instant now = clock.instant();
        sql.sql("insert into intake_changeset (print, since) values (?, ?)")
                .param(print)
                .param(now.atOffset(ZoneOffset.UTC))
                .update();
        return now;
    }

    private byte[] print() {
        MessageDigest digest = sha256();
        for (Lang lang : Lang.values()) {
            digest.update(Writing.bytes(services.list(lang), Format.JSON));
            organisation
                    .topics()
                    .forEach(topic -> digest.update(Writing.bytes(services.definition(topic, lang), Format.JSON)));
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
